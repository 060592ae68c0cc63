# all(), any() and tuple() of a generator are what these names mean when they are called, in the module and in builtins.
import builtins


def answers():
    return all(x > 1 for x in (1, 2)), any(x > 1 for x in (1, 2)), tuple(x for x in "ab")


def mine(name):
    return lambda iterable: (name, list(iterable))


print(answers())
all, any, tuple = mine("all"), mine("any"), mine("tuple")
print(answers())
del all, any, tuple
print(answers())
saved = builtins.all, builtins.any, builtins.tuple
builtins.all, builtins.any, builtins.tuple = mine("builtins.all"), mine("builtins.any"), mine("builtins.tuple")
print(answers())
del builtins.any
try:
    print(answers())
except NameError as error:
    print(error)
builtins.all, builtins.any, builtins.tuple = saved
print(answers())


def local():
    all = any = tuple = lambda iterable: "local"
    return all(x for x in (1,)), any(x for x in (1,)), tuple(x for x in (1,))


print(local())
error = builtins.AssertionError
builtins.AssertionError = LookupError
try:
    assert not answers, "asserted"
except error as caught:
    print(type(caught), caught)
del builtins.AssertionError
try:
    assert not answers
except error as caught:
    print(type(caught), caught)
builtins.AssertionError = error
