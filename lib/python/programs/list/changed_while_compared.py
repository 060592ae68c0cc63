class Clearing:
    def __init__(self, other):
        self.other = other

    def __eq__(self, other):
        self.other.clear()
        return NotImplemented


left, right = [], []
left.append(Clearing(right))
right.append(Clearing(left))
print(left == right, left, right)


class Emptying:
    def __init__(self, row):
        self.row = row

    def __iter__(self):
        yield from self.row
        self.row.clear()


row = list(range(5))
try:
    row[::-1] = Emptying(row)
except ValueError as error:
    print(error, row)


class Named(list):
    def __new__(cls, items, name=None):
        made = super().__new__(cls, items)
        made.name = name
        return made


named = Named([1, 2], name="pair")
print(named, named.name)
try:
    list([1], name=2)
except TypeError as error:
    print(error)
