class Node:
    __slots__ = ('value', 'next')
    def __init__(self, value, next=None): self.value, self.next = value, next


class Stack:
    def __init__(self, items=()):
        self._top = None
        self._size = 0
        for item in items: self.push(item)
    def push(self, item):
        self._top = Node(item, self._top)
        self._size += 1
    def pop(self):
        if not self: raise IndexError('pop from empty stack')
        item, self._top = self._top.value, self._top.next
        self._size -= 1
        return item
    def __len__(self): return self._size
    def __iter__(self):
        node = self._top
        while node:
            yield node.value
            node = node.next
    def __contains__(self, x): return any(v == x for v in self)


s = Stack('abc')
print(list(s), len(s), 'b' in s, s.pop(), bool(s), [*s])
while s: s.pop()
try:
    s.pop()
except IndexError as error:
    print(error)


class Tree:
    def __init__(self, value, left=None, right=None): self.value, self.left, self.right = value, left, right
    def insert(self, v):
        side = 'left' if v < self.value else 'right'
        child = getattr(self, side)
        if child is None: setattr(self, side, Tree(v))
        else: child.insert(v)
        return self
    def __iter__(self):
        if self.left: yield from self.left
        yield self.value
        if self.right: yield from self.right
    def depth(self): return 1 + max((t.depth() for t in (self.left, self.right) if t), default=0)


t = Tree(5)
for v in [3, 8, 1, 4, 9, 7]: t.insert(v)
print(list(t), t.depth(), sum(t), max(t), 4 in list(t))
