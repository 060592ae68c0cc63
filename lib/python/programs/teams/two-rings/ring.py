"""Rings of nodes: what a ring's finalizers say shows the collector's order."""


class Node:
    def __init__(self, name):
        self.name = name
        self.next = None

    def __del__(self):
        print('finalizes', self.name)
        if self.name == 'held 1':
            import keeper
            keeper.kept.append(self)


def make(name, length):
    nodes = [Node(f'{name} {at}') for at in range(length)]
    for at, node in enumerate(nodes):
        node.next = nodes[(at + 1) % length]
    return nodes[0]
