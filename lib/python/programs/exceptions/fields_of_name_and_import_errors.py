print(NameError('m', name='n').name, AttributeError('m', name='a', obj=3).obj, NameError('m').name)
e = ImportError('msg', name='n', path='p')
print(e, e.msg, e.name, e.path, e.name_from, e.__reduce__(), ImportError(1, 2).msg)
for make in (lambda: ImportError('m', foo=1), lambda: NameError(foo=1), lambda: AttributeError('m', obj=1, foo=1)):
    try:
        make()
    except TypeError as error:
        print(error)
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, e.name, e.path)
try:
    [].nope
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    nope
except NameError as e:
    print(e, e.name)
