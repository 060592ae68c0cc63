import sys
a = 5000
def f(): return 5000
print(a is f(), sys.getrefcount(5000), sys.getrefcount(a))
def g(): return (1, 5000, 'x y')
def h(): return (1, 5000, 'x y')
print(g() is h(), g()[1] is a, sys.getrefcount(g()), sys.getrefcount('x y'))
print(sys.getrefcount('two words'), sys.getrefcount(2.5), sys.getrefcount(b'by'), sys.getrefcount(3j))
x = 'name_like'
print(sys.getrefcount(x))
exec("print(sys.getrefcount(7777), sys.getrefcount('in exec!'))")
print(eval("sys.getrefcount(8888)"))
c = compile("print(sys.getrefcount(9999))", 'x', 'exec')
exec(c)
def doc():
    "a docstring here"
print(sys.getrefcount(doc.__doc__))
def doc2():
    """two

       lines"""
print(sys.getrefcount(doc2.__doc__))
print(sys.getrefcount(f"{a} piece of it"), sys.getrefcount(-4321), sys.getrefcount(1000 * 1000), sys.getrefcount(1000))
class K:
    v = 31415
print(sys.getrefcount(K.v))
y = [271828]
print(sys.getrefcount(y[0]), sys.getrefcount((1, 2, 30000)), sys.getrefcount([1,2,3]))
z = {'key one': 99999}
print(sys.getrefcount(z['key one']), [sys.getrefcount(k) for k in z])
def defaults(p=12345, *, q='two words'): return sys.getrefcount(p), sys.getrefcount(q)
print(defaults())
import atexit
atexit.register(lambda: print(sys.getrefcount(a), sys.getrefcount(K.v)))
if a == 5000 and a != 6000: pass
print(sys.getrefcount(6000))
l = lambda: 6000
print(sys.getrefcount(6000))
