class Widget:
    def none(): pass
    def plain(self): return 'plain'
    def two(self, a, b=1, *, key): return a, b, key
    @classmethod
    def make(cls, x): return cls.__name__, x
    @staticmethod
    def fixed(x): return x

    class Inner:
        def deep(self, p, q): return p, q


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print('TypeError:', error)


w = Widget()
attempt(w.none)
attempt(w.plain, 1)
attempt(w.two)
attempt(w.two, 1)
attempt(w.two, 1, 2, 3, key=4)
attempt(w.two, 1, key=2, kex=3)
attempt(Widget.plain)
attempt(Widget.make)
attempt(Widget.make, 1, 2)
attempt(w.fixed)
attempt(w.fixed, 1, 2)
attempt(Widget.Inner().deep, 1)
attempt(Widget.Inner.deep, 1)
attempt(Widget, 1)
attempt(Widget, a=1)
attempt(Widget.Inner().deep, 1, z=2)
