class A:
    def hello(self):
        return "A"


class B(A):
    def hello(self):
        return "B" + self.above.hello()


B.above = super(B)
print(B().hello())
print(super(B), super(B, B()), super(B, B))
print(super(B).__self__, super(B, B()).__self_class__, super(B).__get__(B()).hello())


class Proxy:
    def __init__(self, target):
        self.target = target

    @property
    def __class__(self):
        return type(self.target)


print(super(B, Proxy(B())).__self_class__)
for wrong in (lambda: super(1), lambda: super(B, 3), lambda: super(B, int), lambda: super(B, B(), 1), lambda: super(a=1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
