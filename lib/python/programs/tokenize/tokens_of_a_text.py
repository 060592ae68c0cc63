import io
import tokenize

SOURCE = '''# greeting
def greet(name):
    if name:  # known
        text = f"hi {name!r:>{10}}{{}}"

    # dedented
    return (text,
            "é" * 2)
'''
for token in tokenize.generate_tokens(io.StringIO(SOURCE).readline):
    print(tokenize.tok_name[token.type], tokenize.tok_name[token.exact_type], repr(token.string), token.start, token.end)
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(SOURCE).readline)) == SOURCE)
for text in ["(1,", '"""abc', '"abc', "if 1:\n    x\n  y\n", "1__0"]:
    try:
        list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, IndentationError) as error:
        print(type(error).__name__, error)
