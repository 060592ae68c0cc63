import gc
class Node:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
def ring():
    nodes = [Node(n) for n in range(6)]
    for node in nodes: node.next = nodes[(node.n + 1) % 6]
    return nodes
gc.collect()
ring()
print(gc.collect())
keep = ring()[3]
gc.collect()
del keep
print(gc.collect())
