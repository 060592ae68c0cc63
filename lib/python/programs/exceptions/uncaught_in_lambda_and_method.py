class Box:
    def __init__(self, f):
        self.f = f

    def open(self):
        return self.f(self)


Box(lambda box: box.f.nothing.more).open()
