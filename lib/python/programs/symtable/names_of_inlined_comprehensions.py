# What a comprehension that is inlined uses is used by the function around it, which may have it from further out.
import symtable
def show(t, d=0):
    for s in sorted(t.get_symbols(), key=str): print(' '*d, t.get_name(), s, s.is_referenced(), s.is_assigned(), s.is_local(), s.is_free(), s.is_global())
    for c in t.get_children(): show(c, d+1)
for src in ("def outer(k):\n def f(xs):\n  nonlocal k\n  return [x + k for x in xs]\n",
 "def f(xs):\n global k\n return [x + k for x in xs]\n",
 "def f(xs):\n global k\n return [x for x in xs if (k := x)]\n",
 "def f(xs):\n return [x for x in xs if (k := x)]\n",
 "def outer(k):\n def f(xs):\n  nonlocal k\n  return [x for x in xs if (k := x)]\n",
 "def f(xs, x):\n return [x for x in xs]\n",
 "def f(xs, y):\n return [[y for z in x] for x in xs]\n",
 "def f(xs, y):\n nonlocal_ = 1\n return {x: nonlocal_ for x in xs}\n",
 "def f(xs):\n y = 1\n return [lambda: y for x in xs]\n",
 "def f(xs):\n y: int\n return [y for x in xs]\n",
 "def f(xs):\n import y\n return [y for x in xs]\n",
 "class A:\n y = 1\n z = [y for x in z]\n",
 "[a for a in b]\n",
 "def outer(k):\n def f(xs):\n  nonlocal k\n  return [[x + k for y in z] for x in xs]\n",
 "def outer(k):\n def f(xs):\n  nonlocal k\n  return [lambda: k for x in xs]\n",
 "def outer(k):\n def f(xs):\n  nonlocal k\n  return (k for x in xs)\n"):
    show(symtable.symtable(src, '?', 'exec')); print()
for src in ("def f():\n y = 1\n class A:\n  y = 2\n  z = [y for x in z]\n",
  "def f():\n y = 1\n class A:\n  nonlocal y\n  z = [y for x in z]\n",
  "def f():\n class A:\n  def __class__(): 0\n  z = [__class__ for x in z]\n",
  "def f(k):\n def g():\n  z = [(k := x) for x in y]\n",
  "def f(k):\n def g():\n  nonlocal k\n  z = [(k := x) for x in y]\n",
  "def f(k):\n async def g():\n  nonlocal k\n  z = {k async for x in y}\n  return [await k for t in z]\n"):
    show(symtable.symtable(src, '?', 'exec')); print()
