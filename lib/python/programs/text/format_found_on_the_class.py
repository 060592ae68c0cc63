class Bound:
    def __get__(self, instance, owner):
        return lambda spec: f"<{spec}>"


class Shown:
    __format__ = Bound()


print(format(Shown(), "x"), f"{Shown():>3}", "{:a}".format(Shown()))


class Slotted:
    __slots__ = "a"


def local():
    class Inner:
        __slots__ = "a"

    return Inner()


for thing in (Slotted(), local()):
    try:
        thing.a
    except AttributeError as error:
        print(error)
