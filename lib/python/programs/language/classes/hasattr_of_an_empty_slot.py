class Seat:
    __slots__ = ["guest"]


class Table:
    def __init__(self):
        self.hidden = None

    @property
    def owner(self):
        return self._owner


seat = Seat()
print(hasattr(seat, "guest"), getattr(seat, "guest", "nobody"))
seat.guest = "ana"
print(hasattr(seat, "guest"), seat.guest)
del seat.guest
print(hasattr(seat, "guest"))
print(hasattr(Table(), "owner"), getattr(Table(), "owner", "nobody"))
