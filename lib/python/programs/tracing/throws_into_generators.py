"""What a tracer and a profiler are told of generators that are closed, dropped and thrown into."""
import sys
def run(func, hook):
    ev = []
    def tr(frame, event, arg):
        if frame.f_code.co_filename != __file__: return
        ev.append((frame.f_lineno - func.__code__.co_firstlineno, event, frame.f_code.co_name))
        return tr
    hook(tr)
    try: func()
    except Exception as e: ev.append(repr(e))
    hook(None)
    return ev
def generator_example():
    # any() will leave the generator before its end
    x = any(n for n in range(10)); y = sum(n for n in range(3))
    # the following lines were not traced
    for x in range(2):
        y = x
def unfinished():
    def f():
        yield 1
        yield 2
    for i in f():
        break
def kept():
    def f():
        yield 1
        yield 2
    g = f(); next(g)
    g = None
    return 1
def closed():
    def f():
        try: yield 1
        finally: x = 1
    g = f(); next(g); g.close()
def thrown():
    def f():
        try: yield 1
        except ValueError: x = 1
        yield 3
    g = f(); next(g); g.throw(ValueError)
def cfun():
    max(1, 2); [].append(1); 'a'.join([]); len([1]); sorted([2, 1], key=lambda x: x)
    try: int('x')
    except ValueError: pass
    try: [].pop()
    except IndexError: pass
for f in (generator_example, unfinished, kept, closed, thrown, cfun):
    for hook in (sys.settrace, sys.setprofile):
        print(f.__name__, hook.__name__, run(f, hook))
