class Meta(type):
    @classmethod
    def who(cls):
        return cls.__name__

    def me(cls):
        return cls.__name__


class Thing(metaclass=Meta):
    @classmethod
    def mine(cls):
        return cls.__name__


print(Thing.who(), Thing.me(), Thing.mine(), Thing().mine(), Meta.who())
print(Thing.__prepare__("x", ()), type(Thing).__prepare__.__self__)
print(dict.fromkeys("ab"), int.from_bytes(b"\x01\x02", "big"))
