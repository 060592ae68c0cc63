"""types.FunctionType makes functions of code."""
import types
def f(a,b=2): return a+b
g=types.FunctionType(f.__code__, {}, 'n', (5,6)); print(g(), g.__name__, g.__qualname__, g.__module__, g.__defaults__)
def outer():
    x=1
    def inner(): return x
    return inner
i=outer()
h=types.FunctionType(i.__code__, globals(), closure=(types.CellType(9),)); print(h(), h.__name__)
for fn in (lambda: types.FunctionType(), lambda: types.FunctionType(5,{}), lambda: types.FunctionType(f.__code__,5), lambda: types.FunctionType(f.__code__,{},5), lambda: types.FunctionType(f.__code__,{},'a',5), lambda: types.FunctionType(f.__code__,{},'a',None,(1,)), lambda: types.FunctionType(i.__code__,{}), lambda: types.FunctionType(i.__code__,{},None,None,()), lambda: types.FunctionType(i.__code__,{},None,None,(5,)), lambda: types.FunctionType(i.__code__,{},None,None,5), lambda: types.FunctionType(f.__code__,{},kwdefaults=5)):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
