e = ValueError(1, 'two')
print(e.args, str(e), repr(e), e.__cause__, e.__context__, e.__traceback__, e.__suppress_context__)
e.args = [3]
print(e.args, str(e), ValueError().args, str(ValueError()), repr(ValueError()), repr(ValueError('a')))
for name in ['args', '__traceback__', '__context__', '__cause__', '__suppress_context__', '__dict__']:
    for act in (lambda: setattr(e, name, 1), lambda: delattr(e, name)):
        try:
            act()
            print(name, 'ok')
        except TypeError as error:
            print(name, error)
e.__cause__ = KeyError()
print(e.__suppress_context__, e.__reduce__())
e.extra = 1
print(e.__reduce__(), e.__dict__)
try:
    ValueError(a=1)
except TypeError as error:
    print(error)
