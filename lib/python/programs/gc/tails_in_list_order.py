import gc
class Node:
    def __init__(self, name, *to):
        self.name = name
        self.to = list(to)
    def __del__(self): print('del', self.name)
gc.collect()
tail = Node('tail')
a = Node('a', tail)
b = Node('b', a)
a.to.append(b)
del tail, a, b
print(gc.collect())
