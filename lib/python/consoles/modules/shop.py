import weakref

orders = []
seen = weakref.WeakSet()


class Order:
    def __init__(self, name):
        self.name = name
        seen.add(self)

    def __repr__(self):
        return f"Order({self.name!r})"

    def __del__(self):
        print("gone:", self.name)


def place(name):
    order = Order(name)
    orders.append(order)
    return order


def broken(order):
    total = order.price
    return total
