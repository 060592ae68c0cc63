inner = ExceptionGroup('inner', [ValueError('a'), OSError(2, 'missing', 'file.txt')])
inner.add_note('about inner')
b = KeyError('b')
b.__cause__ = ZeroDivisionError('z')
last = ExceptionGroup('last', [IndexError('i')])
try:
    raise ExceptionGroup('outer', [inner, b, last])
except ExceptionGroup as group:
    raise RuntimeError('after') from group
