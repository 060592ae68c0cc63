# setdefault hashes and compares once, whether the key is there or not.
class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash", self.name)
        return 7

    def __eq__(self, other):
        print("eq", self.name, other.name)
        return self.name == other.name


d = {Key("a"): 1}
print(d.setdefault(Key("b"), 2))
print(d.setdefault(Key("a"), 3))
