print('tools runs as', __name__)
CONSTANT = 'original'


def helper(x): return x * 2
def read(): return CONSTANT


class Counter:
    made = __name__
