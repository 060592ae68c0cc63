# What a finalizer raises during the exit is told and swallowed; the exit code stays.
class Broken:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        raise ValueError(self.name)


class Exits:
    def __del__(self):
        raise SystemExit(7)


first = Broken('global')
second = Exits()
third = Broken('another')
