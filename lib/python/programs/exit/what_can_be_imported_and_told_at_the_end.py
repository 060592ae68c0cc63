# While the exit's first collection runs, everything is there still; as modules go, nothing can be imported any more,
# and warnings are told without their lines.
import sys
import tracemalloc
import warnings

sys.stderr = sys.stdout


class InCircle:
    def __init__(self, name):
        self.me = self
        self.name = name

    def __del__(self):
        try:
            import colorsys

            print(self.name, colorsys.rgb_to_hls(0, 0, 1))
        except BaseException as problem:
            print(self.name, type(problem).__name__, problem)


class AtLast(InCircle):
    def __init__(self, name):
        self.name = name


async def never():
    pass


async def numbers():
    yield 1


class Opens:
    def __init__(self, path):
        self.me = self
        self.file = open(path, 'w')


def forgets(path):
    file = open(path, 'w')


warnings.simplefilter('always')
sys.__stderr__ = sys.stdout
forgets('one.txt')
tracemalloc.start(2)
forgets('two.txt')
tracemalloc.stop()
numbers().asend(None)
InCircle('in the first collection')
Opens('three.txt')
circle = [never()]
circle.append(circle)
del circle
last = AtLast('as modules go')
held = never()
file = open('four.txt', 'w')
