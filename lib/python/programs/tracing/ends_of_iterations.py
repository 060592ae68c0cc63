"""Trace functions hear of a StopIteration that somebody raised, not of the end of a list."""
import sys
class It:
    def __init__(s): s.n=0
    def __iter__(s): return s
    def __next__(s):
        s.n+=1
        if s.n>2: raise StopIteration
        return s.n
def gen():
    yield 1
    return 5
def deleg():
    r = yield from It()
    r = yield from gen()
    r = yield from [1]
def f():
    for x in It(): pass
    for x in gen(): pass
    for x in [1]: pass
    for x in map(str,[1]): pass
    for x in iter(lambda: 1, 1): pass
    for x in deleg(): pass
    for x in zip(It(),[1,2,3]): pass
    list(It())
    a,b=It()
def tr(fr,e,arg):
    if e=='exception': print(fr.f_code.co_name, fr.f_lineno-fr.f_code.co_firstlineno, arg[0].__name__, arg[1])
    return tr
sys.settrace(tr); f(); sys.settrace(None)
