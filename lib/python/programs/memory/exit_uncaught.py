class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
g = D('global')
def f():
    loc = D('local')
    raise RuntimeError("boom")
f()
