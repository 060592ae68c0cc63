"""When an instruction is done, its operands die from the top of the stack down: the key before the container, arguments before
what was called. Results of operators are the exception: the left operand dies first."""
import functools


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end=" ")


class Whole(Noisy):
    def __getitem__(self, key): ...
    def __setitem__(self, key, value): ...
    def __delitem__(self, key): ...
    def __call__(self, *args, **named): ...
    def method(self, *args, **named): ...
    def __add__(self, other): ...
    part = property(lambda self: None, lambda self, value: None)


class Later(functools.partial):
    def __del__(self):
        print("del partial", end=" ")


def told(what):
    print("\n" + what, end=": ")


told("store an item"); Whole("whole")[Noisy("key")] = Noisy("value")
told("store a slice"); Whole("whole")[Noisy("start"):Noisy("stop")] = Noisy("value")
told("store with a step"); Whole("whole")[Noisy("start"):Noisy("stop"):Noisy("step")] = Noisy("value")
told("delete an item"); del Whole("whole")[Noisy("key")]
told("get a slice"); Whole("whole")[Noisy("start"):Noisy("stop")]
told("store an attribute"); Whole("whole").part = Noisy("value")
told("into a dict"); {}[Noisy("key")] = Noisy("value")
told("call"); Whole("called")(Noisy("first"), Noisy("second"))
told("call with one"); Whole("called")(Noisy("only"))
told("call with a name"); Whole("called")(Noisy("first"), named=Noisy("named"))
told("call with a list"); Whole("called")(*[Noisy("first"), Noisy("second")], **{"named": Noisy("named")})
told("call a method"); Whole("self").method(Noisy("first"), Noisy("second"))
told("a method with a list"); Whole("self").method(*[Noisy("first")], named=Noisy("named"))
told("call a partial"); Later(lambda *args: None)(Noisy("first"), Noisy("second"))
told("operator"); Whole("left") + Noisy("right")
print()


class Counted:
    def __str__(self):
        import sys

        return str(sys.getrefcount(self))

    part = property(lambda self: int(str(self)))


import operator

one = Counted()
print(str(one), f"{one}", format(one), "%s" % one, operator.attrgetter("part")(one), one.part)
