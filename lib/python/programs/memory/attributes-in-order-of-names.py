"""What a class's own text sets on `self` gets its places by name: attributes die in that order, and are listed as they were set."""
import gc


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


class Own:
    def __init__(self):
        self.z = Named("z")
        self.a = Named("a")
        self.m = Named("m")

    def later(self):
        self.b = Named("b")


class Child(Own):
    def __init__(self):
        self.y = Named("y")
        super().__init__()
        self.c = Named("c")


def names(owner):
    return [one.name for one in gc.get_referents(owner) if isinstance(one, Named)]


print(Own.__static_attributes__, Child.__static_attributes__)
own = Own()
own.later()
print(names(own))
del own
child = Child()
child.other = Named("other")
print(names(child))
del child
own = Own()
print(list(vars(own)), names(vars(own)))
del own
own = Own()
kept = own.__dict__
del own
print("its dict")
del kept
own = Own()
own.me = own
del own
print(gc.collect())
