"""An instance's own attribute hides the class's method, also where the method was called before."""


class Switch:
    def __init__(self, own=None):
        if own is not None:
            self.state = own

    def state(self):
        return 'of the class'

    def shown(self):
        return self.state()


print(Switch().shown())
print(Switch().shown())
print(Switch(lambda: 'of the instance').shown())
print(Switch().shown())
