source = 'a = 1\nb = = 2\n'
try:
    compile(source, 'made up', 'exec')
except SyntaxError as e:
    print(e, e.msg, e.filename, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset)
exec(source)
