# What a callback of atexit raises is told, the others run, and the exit status stays.
import atexit


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


def fail(held):
    own = Loud('local')
    raise ValueError(held.name)


atexit.register(print, 'the first registered runs last')
atexit.register(fail, Loud('argument'))
atexit.register(print, 'the last registered runs first')
kept = Loud('global')
