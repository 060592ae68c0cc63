import sys, gc
gc.collect()
class Plain:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
def work():
    try: raise ValueError(1)
    except ValueError as error: kept = error
    x = Plain('beside'); return kept
work()
sys.excepthook = lambda *a: print('hook', a[0].__name__)
raise KeyError(1)
