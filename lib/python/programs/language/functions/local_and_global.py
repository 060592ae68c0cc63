x = 'global'


def read(): return x
def write():
    global x
    x = 'written'


def unbound():
    print(x)
    x = 1


def deleted():
    y = 1
    del y
    return y


def conditional(flag):
    if flag:
        z = 1
    return z


print(read())
write()
print(read(), x)
for function, args in [(unbound, ()), (deleted, ()), (conditional, (False,)), (conditional, (True,))]:
    try:
        print(function(*args))
    except UnboundLocalError as error:
        print(error)


def make_global():
    global created
    created = 1
    def inner():
        global created
        created += 1
    inner()


make_global()
print(created)
del created
try:
    created
except NameError as error:
    print(error, error.name)
try:
    del created
except NameError as error:
    print(error)


def loop_variable():
    for i in range(3):
        pass
    return i


print(loop_variable(), sorted(globals().keys() - {'__builtins__', '__loader__', '__spec__'}))
print(sorted(locals()) == sorted(globals()))
