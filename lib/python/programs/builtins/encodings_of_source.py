# What refuses source in bytes whose encoding is unknown, does not fit, or contradicts its mark: the exception's arguments too.


def told(source):
    try:
        print(compile(source, "lesson", "exec").co_names)
    except SyntaxError as error:
        print(error.args, error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset)


MARK = b"\xef\xbb\xbf"
for encoding in b"fake", b"latin1", b"utf8", b"utf-8", b"ascii", b"rot13", b"hex", b"base64", b"idna":
    for start in b"# coding: %s\n", b"#!x\n# vim:fileencoding=%s\n":
        told(start % encoding + b"'\xc3\xa9'\n")
        told(MARK + start % encoding + b"x\n")
for source in b"'\xff'\n", b"x\n'\xff'\n", b"'\xe4\xb8'\n", MARK + b"\xff":
    told(source)
