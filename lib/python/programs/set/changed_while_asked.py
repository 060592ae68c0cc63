# A key that goes away while it is compared is not found, and the search begins again.
class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if holder:
            holder.pop().clear()
        return True


holder = []
keys = {Key("a"), Key("b")}
print(len(keys))
holder.append(keys)
keys.discard(Key("c"))
print(len(keys))
keys.add(Key("d"))
holder.append(keys)
keys ^= {Key("e")}
print([key.name for key in keys])
