class Problem(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
    def __repr__(self): return 'not used'


class Outer:
    class Inner(Problem): pass


raise Outer.Inner('one', 2)
