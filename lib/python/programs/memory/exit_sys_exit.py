import sys, atexit
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
d = D('d')
atexit.register(print, "atexit 1")
atexit.register(lambda: print("atexit 2", d.n))
try:
    sys.exit(3)
finally:
    print("finally")
