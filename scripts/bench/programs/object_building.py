class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


def build(depth):
    if depth == 0:
        return Node(1)
    return Node(depth, build(depth - 1), build(depth - 1))


def check(node):
    if node.left is None:
        return node.value
    return node.value + check(node.left) + check(node.right)


for _ in range(8):
    tree = build(10)
    print(check(tree))
position = Point(0, 0)
for step in range(20000):
    position = position + Point(1, step)
print(position.x, position.y)
