def work(a):
    b = yield a
    print(g.gi_running, g.gi_suspended)
    yield b
g = work(1)
print(g.gi_running, g.gi_suspended, g.gi_code.co_name, g.__name__, g.__qualname__)
next(g)
print(g.gi_suspended, g.gi_frame.f_locals, g.gi_frame.f_lineno)
g.send(5)
print(g.gi_frame.f_locals)
g.__name__ = 'other'
print(g.__name__, g.__qualname__)
try:
    g.__name__ = 1
except TypeError as error:
    print(error)
list(g)
print(g.gi_frame, g.gi_suspended, g.gi_code.co_name)
