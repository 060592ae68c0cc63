# Null bytes end what is tokenized, at the line that they are in.
import io, tokenize
def toks(s):
    try:
        for t in tokenize._generate_tokens_from_c_tokenizer(io.StringIO(s).readline): print(t.type, repr(t.string), end=' ')
        print()
    except BaseException as e: print(type(e).__name__, e, e.args)
for s in " a\n\x00", "\x00", "a\x00b", "x = 1\n\x00", "'\x00'", "# \x00", "a\n\x00\n", "'''\n\x00'''", "  \x00": toks(s)
for s in " a\n\x00", "\x00", "a\x00b":
    try: print(list(tokenize.tokenize(io.BytesIO(s.encode()).readline))[1:])
    except BaseException as e: print(type(e).__name__, e)
