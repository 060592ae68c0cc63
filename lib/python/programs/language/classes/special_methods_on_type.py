class A:
    def __len__(self): return 3


a = A()
a.__len__ = lambda: 99
a.__add__ = lambda o: 'never'
print(len(a))
try:
    a + 1
except TypeError as error:
    print(error)
A.__add__ = lambda self, o: ('added', o)
print(a + 1)
A.__len__ = lambda self: -1
for action in (lambda: len(a), lambda: bool(a)):
    try:
        print(action())
    except ValueError as error:
        print(error)
A.__len__ = lambda self: 'x'
try:
    len(a)
except TypeError as error:
    print(error)
A.__len__ = lambda self: 10 ** 30
try:
    len(a)
except OverflowError as error:
    print(error)
del A.__len__
print(bool(a))
try:
    len(a)
except TypeError as error:
    print(error)
A.__bool__ = lambda self: 1
try:
    bool(a)
except TypeError as error:
    print(error)
A.__bool__ = lambda self: False
print(not a, 'yes' if a else 'no')
A.__hash__ = lambda self: 'h'
try:
    hash(a)
except TypeError as error:
    print(error)
A.__hash__ = lambda self: 2 ** 61
print(hash(a))
A.__repr__ = lambda self: 5
for f in (repr, str):
    try:
        f(a)
    except TypeError as error:
        print(error)
A.__contains__ = None
A.__iter__ = None
for action in (lambda: 1 in a, lambda: iter(a), lambda: [*a]):
    try:
        action()
    except TypeError as error:
        print(error)
