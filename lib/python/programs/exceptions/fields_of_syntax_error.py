e = SyntaxError('m', ('dir/f.py', 3, 4, 'txt', 3, 6))
print(e, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line)
print(SyntaxError('m', ('f.py', None, 4, 'txt')), SyntaxError('m', (None, 3, 4, 'txt')), SyntaxError(), SyntaxError('a', 'b', 'c'))
for args in [('f',), ('f', 1, 2, 3, 4), (1, 2, 3, 4, 5, 6, 7, 8)]:
    try:
        SyntaxError('m', args)
    except TypeError as error:
        print(error)
