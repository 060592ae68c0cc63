# What each thread is just at, and the names that misspelt ones were meant to be.
import traceback, sys
try:
    import _suggestions
    print(_suggestions._generate_suggestions(['hello', 'world'], 'hell'), _suggestions._generate_suggestions([], 'x'), _suggestions._generate_suggestions(['abc'], 'xyzzy'), _suggestions.__doc__, dir(_suggestions))
    for a in (('a', 'b'), 'x'), ([1], 'x'), (['a'], 5), (5,), ():
        try: print(_suggestions._generate_suggestions(*a))
        except Exception as e: print(type(e).__name__, e)
except ImportError as e: print(e)
print(type(sys._current_frames()), [f.f_code.co_name for f in sys._current_frames().values()])
def g():
    return [f.f_code.co_name for f in sys._current_frames().values()]
print(g(), list(sys._current_exceptions().values()))
try: 1/0
except Exception: print(list(sys._current_exceptions().values()))
import threading
e = threading.Event(); s = threading.Event()
def work():
    s.set(); e.wait()
t = threading.Thread(target=work); t.start(); s.wait()
while sys._current_frames()[t.ident].f_code.co_name != "wait": pass
fr = sys._current_frames()
print(len(fr), t.ident in fr, threading.main_thread().ident in fr, fr[t.ident].f_code.co_name)
f = fr[t.ident]; names = []
while f: names.append(f.f_code.co_name); f = f.f_back
print(names)
e.set(); t.join()
print(len(sys._current_frames()))
