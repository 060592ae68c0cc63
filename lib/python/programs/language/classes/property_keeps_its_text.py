class Account:
    balance = property(doc="what is left")

    @balance.getter
    def balance(self):
        return self.cents / 100

    @property
    def owner(self):
        "who pays"
        return "ana"

    @owner.setter
    def owner(self, value):
        "never shown"

    @owner.getter
    def owner(self):
        "who pays now"
        return "ben"


print(Account.balance.__doc__, Account.owner.__doc__)
print(Account.balance.__name__, Account.owner.fset.__doc__)


class Documented(property):
    """A property of its own."""


print(Documented(lambda self: 1).__doc__, "|", Documented(lambda self: 1, doc="given").__doc__)
Account.owner.__name__ = "renamed"
try:
    del Account().owner
except AttributeError as error:
    print(error)
unnamed = property()
try:
    unnamed.__name__
except AttributeError as error:
    print(error)
