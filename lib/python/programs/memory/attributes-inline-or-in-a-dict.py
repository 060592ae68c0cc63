import sys, gc
T = lambda o: sorted(type(x).__name__ for x in gc.get_referents(o))
class V: pass
class A: pass
a = A(); a.x = V(); a.y = V()
print('inline', T(a), [type(r).__name__ for r in gc.get_referrers(a.x)])
d = vars(a)
print('vars', T(a), T(d), [type(r).__name__ for r in gc.get_referrers(a.x)])
d['z'] = V()
print('z', T(a), T(d), [type(r).__name__ for r in gc.get_referrers(a.z)], sys.getsizeof(d))
d[1] = V()
print('1', T(a), T(d), sys.getsizeof(d))
b = A(); b.x = V(); e = vars(b); del b; print('owner gone', T(e), sys.getsizeof(e))
b = A(); b.x = V(); e = vars(b); e.pop('x'); print('pop', T(e), T(b), sys.getsizeof(e)); e['x'] = V();  print('again', T(e), T(b), sys.getsizeof(e))
b = A(); b.x = V(); e = vars(b); e.clear(); print('clear', T(e), T(b), sys.getsizeof(e)); e['x'] = V();  print('again', T(e), T(b), sys.getsizeof(e))
b = A(); b.x = V(); b.y = V(); del b.x; e = vars(b);  print('del', T(e), T(b), sys.getsizeof(e)); b.x = V();  print('again', list(e), T(b), sys.getsizeof(e))
b = A(); b.x = V(); e = vars(b).copy();  print('copy', T(e), sys.getsizeof(e))
class C: pass
for i in range(40): c = C()
c.p = V(); print('one', T(c)); c.q = V(); print('two', T(c), sys.getsizeof(c.__dict__))
c.p = V(); print('p again', T(c))
c2 = C(); c2.p = V(); print('c2', T(c2), sys.getsizeof(vars(c2)))
c2 = C(); c2.r = V(); print('c2', T(c2), sys.getsizeof(vars(c2)))
class D: pass
k = []
for i in range(3): k.append(D())
for i in range(40): setattr(k[0], f'n{i}', V())
print('forty', len(T(k[0])), sys.getsizeof(k[0]), sys.getsizeof(vars(k[0])))
setattr(k[1], 'n3', V()); print(T(k[1])); k[1].zz = V(); print(T(k[1])); print(sys.getsizeof(vars(k[1])))
print(sys.getsizeof(vars(k[2])))
class E(C): pass
x = E(); x.a = 1; print(sys.getsizeof(vars(x)))
class F: 
  __slots__=('s','__dict__')
x = F(); x.s = V(); x.a = V(); print(T(x), sys.getsizeof(x), sys.getsizeof(vars(x)))
class G(list): pass
x = G(); x.a = V(); print(T(x), sys.getsizeof(x), sys.getsizeof(vars(x)))
class H(dict): pass
x = H(); x.a = V(); print(T(x), sys.getsizeof(x), sys.getsizeof(vars(x)))
class I(Exception): pass
x = I(); x.a = V(); print(T(x), sys.getsizeof(x), sys.getsizeof(vars(x)))
class J(int): pass
x = J(5); x.a = V(); print(T(x), sys.getsizeof(x), sys.getsizeof(vars(x)))
class K(tuple): pass
x = K((1,2)); x.a = V(); print(T(x), sys.getsizeof(x), sys.getsizeof(vars(x)))
def f(): pass
f.a = V(); print(T(f), sys.getsizeof(vars(f)))
import types
x = types.SimpleNamespace(a=V()); print(T(x), sys.getsizeof(x), sys.getsizeof(vars(x)))
