import sys


def leave(code):
    try:
        sys.exit(code)
    except SystemExit as error:
        print('caught', repr(error), error.code)
        raise


for code in (None, 0, 'text', 3.5, (1, 2)):
    try:
        leave(code)
    except SystemExit:
        pass


class Loud:
    def __del__(self): print('deleted at exit')


keep = Loud()
sys.exit(True)
