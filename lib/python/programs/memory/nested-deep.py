# However deep, deaths come in one order: a chain of attributes from its top, nested lists from the deepest.
order = []


class Node:
    def __init__(self, number, below=None):
        self.number = number
        self.below = below

    def __del__(self):
        order.append(self.number)


chain = None
for i in range(20_000):
    chain = Node(i, chain)
chain = None
print(len(order), order[:3], order[-3:], order == sorted(order, reverse=True))
order.clear()
nested = []
for i in range(20_000):
    nested = [Node(i), nested]
nested = None
print(len(order), order[:3], order[-3:], order == sorted(order), order == sorted(order, reverse=True))
order.clear()
nested = ()
for i in range(20_000):
    nested = (Node(i), nested)
nested = None
print(len(order), order[:3], order[-3:], order == sorted(order), order == sorted(order, reverse=True))
order.clear()
nested = {}
for i in range(5_000):
    nested = {'node': Node(i), 'nested': nested}
nested = None
print(len(order), order[:3], order[-3:], order == sorted(order), order == sorted(order, reverse=True))
