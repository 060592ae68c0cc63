def a(n): return b(n - 1)
def b(n): return c(n - 1) if n else 0
def c(n): return a(n - 1) if n > 0 else n.missing


a(5)
