calls = 0
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        global calls, trace
        calls += 1
        trace = (trace * 31 + self.n * 7 + other.n) % 1000000007
        return self.n < other.n
def show(numbers):
    global calls, trace
    calls = trace = 0
    items = [K(n) for n in numbers]
    items.sort()
    print(len(items), calls, trace, [i.n for i in items[:5]], all(a.n <= b.n for a, b in zip(items, items[1:])))
for n in (63, 64, 65, 100, 200, 500, 777):
    show([(i * 7919) % 1009 for i in range(n)])
show(list(range(300)) + list(range(200, 0, -1)))
show([i % 10 for i in range(400)])
show(list(range(0, 600, 2)) + list(range(1, 600, 2)))
show([1] * 200 + [0] * 200); show(list(range(500, 0, -1)))
