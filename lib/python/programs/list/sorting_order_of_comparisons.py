log = []
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, other): log.append((self.n, other.n)); return self.n < other.n
    def __repr__(self): return str(self.n)
def show(numbers, **how):
    log.clear()
    items = [K(n) for n in numbers]
    items.sort(**how)
    print(items, len(log), log[:40], hash(tuple(log)), sep='\n  ')
show([3, 1, 2]); show([1, 2, 3, 4]); show([4, 3, 2, 1]); show([1, 1, 1]); show([3, 2, 2, 1, 5])
show([5, 2, 8, 1, 9, 3, 7, 4, 6, 0]); show([5, 5, 3, 3, 4, 4, 1]); show([2, 1, 3], reverse=True)
show([(i * 37) % 101 for i in range(60)])
show([])
show([7])
