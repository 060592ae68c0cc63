# Representations and comparisons that lead through built-in containers go as deep as calls of Python code may.
class Node:
    def __init__(self, children):
        self.children = children

    def __repr__(self):
        return f"Node({self.children!r})"

    def __eq__(self, other):
        return self.children == other.children


def chain(length):
    node = Node([])
    for _ in range(length):
        node = Node([node])
    return node


for length in (10, 90):
    print(length, len(repr(chain(length))), chain(length) == chain(length))


class Endless:
    def __eq__(self, other):
        return self == other

    def __repr__(self):
        return repr(self)

    def __lt__(self, other):
        return self < other

    def __bool__(self):
        return bool(self)


for act in (
    lambda: Endless() == Endless(),
    lambda: repr(Endless()),
    lambda: str(Endless()),
    lambda: Endless() < Endless(),
    lambda: bool(Endless()),
):
    try:
        act()
    except RecursionError as error:
        print(error)
