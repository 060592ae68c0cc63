import sys
def names(f): return f.f_code.co_name
def tr(frame, event, arg):
    if names(frame) in ('<module>',): return
    print(event, frame.f_lineno - base, names(frame), repr(arg)[:40] if event != 'exception' else (arg[0].__name__, arg[1].value if arg[0] is StopIteration else arg[1]))
    return tr
def subgen():
    yield 0
    return 123
def gen():
    x = yield from subgen()
    return 456
def gen2():
    yield 1
def main():
    for i in gen():
        pass
    for i in gen2():
        pass
    for i in iter([]): pass
    a, b, *c = gen()if 0 else (1, 2)
    list(gen())
    [x for x in gen()]
    x, = gen()
    *y, = gen()
    z = [*gen()]
    f(*gen())
    g = gen()
    next(g)
    try: next(g)
    except StopIteration: pass
    class I:
        def __iter__(self): return self
        def __next__(self): raise StopIteration(5)
    for i in I(): pass
    class I:
        def __iter__(self): return self
        def __next__(self): raise StopIteration
    for i in I(): pass
    1 in gen()
def f(*a): pass
base = main.__code__.co_firstlineno - 10
sys.settrace(tr)
main()
sys.settrace(None)
mon = sys.monitoring
mon.use_tool_id(3, 'x')
E = mon.events
for name in 'RAISE', 'STOP_ITERATION', 'PY_RETURN', 'PY_YIELD', 'PY_RESUME', 'EXCEPTION_HANDLED', 'PY_UNWIND', 'RERAISE':
    def cb(code, *a, name=name):
        if code.co_name in ('gen', 'gen2', 'subgen', '__next__'): print(name, code.co_name, *map(repr, a[1:]))
    mon.register_callback(3, getattr(E, name), cb)
    mon.set_events(3, mon.get_events(3) | getattr(E, name))
main()
mon.set_events(3, 0)
mon.free_tool_id(3)
