import atexit
class P:
    def __init__(self, n): self.n = n
    def bye(self, *a, **k): print("bye", self.n)
    def __del__(self): print("del", self.n)
p = P(0)
atexit.register(p.bye, P(1), P(2), k=P(9), j=P(8)); del p
q = P(10)
atexit.register(q.bye, P(11), k=P(19)); del q
