class Refused(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value


def check(value):
    if value % 3 == 0:
        raise Refused(value)
    if value % 5 == 0:
        raise ValueError("five")
    return value


def guarded(value):
    try:
        return check(value)
    finally:
        seen.append(value)


seen = []
total = 0
for i in range(20000):
    try:
        total += guarded(i)
    except Refused as refused:
        total -= refused.value
    except ValueError:
        total += 1
print(total, len(seen))
