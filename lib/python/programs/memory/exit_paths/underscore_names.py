# A module that is still held when the others are gone is emptied: names that begin with one underscore first, then the rest.
import codecs
import os
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self, write=os.write):
        write(1, f'{self.name} goes, helper is {helper is None and "None"}\n'.encode())


def helper():
    pass


second = Loud('second')
_first = Loud('_first')
__both = Loud('__both')
__dunder__ = Loud('__dunder__')
_other = Loud('_other')
third = Loud('third')
sys.kept = sys.modules['__main__']
