class Elsewhere:
    value = 1


class Borrowing(type):
    def mro(cls):
        return (cls, Elsewhere, object)


class Borrower(metaclass=Borrowing):
    pass


print(Borrower.value, Borrower().value)
Elsewhere.value = 2
print(Borrower.value, Borrower().value)
for answer in ([1], [int], 3):
    try:
        type("Odd", (type,), {"mro": lambda cls, answer=answer: answer})("Made", (), {})
    except TypeError as error:
        print(error)
