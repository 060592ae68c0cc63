"""Where a source is whose encoding is unknown, or cannot decode it: nowhere."""
for source in b"# coding: unheard-of\npass\n", b'# coding: ascii\nx = "\xe9"\n':
    try:
        compile(source, "<bytes>", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, error.text, error.filename)
