def f(x):
  try:
    return [i for i in x]
  except A as e:
    return (e for e in e)
  finally:
    with y: return z
def f(x):
  if x:
    return
  else:
    raise
  x
def f(x):
  while x:
    if a: pass
    elif b: continue
    else: break
  else: return
  return 1
def f(x):
  return x if x else (yield x) if not x else [y for async_ in x]
def f(a,b):
  a.b = a = b
  a[b] = b = a
  a, b.c = b, a
  a.x, b[a] = a
  b = a, b = b, a
  return a
def f(x, y):
  (x)
  (x, y)
  [x, y]
  {x}
  {x: y}
  x.y
  x[y]
  x + y
  -x
  not x
  x and y
  x < y
  lambda: x
  f"{x}"
  x if y else x
  (x := y)
  1, 2
  "a" "b"
  ...
def f(x):
  x = x
  x += x
  x = y = x
  del x
  x = 1
  x, = x
  [x] = x
  (x,), y = x, x
  return x
def f(x):
  try: x = 1
  except: y = x
  else: z = x
  finally: w = x
  return x, y, z, w
def f(self):
  with self.a as b, self.c() as (d, *e): return b, d, e
  with self: pass
  with self as self: self
def f(x):
  import x
  from x import x
  import x.y
  import x.y as x
  def x(): pass
  class x: pass
  for x in x: pass
  with x as x: pass
  try: x
  except x as x: x
  match x:
    case x: x
  return x
