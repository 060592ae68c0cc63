class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
z = D('z in module')
