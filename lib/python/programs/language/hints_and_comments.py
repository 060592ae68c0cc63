"""Hints of lengths that nobody believes; a number sign within a string of a field is no comment."""
import platform
import sys


class Hinting:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration

    def __length_hint__(self):
        return self.hint


values = [1]
values.extend(Hinting(sys.maxsize))
print(values, [*Hinting(10)], tuple(Hinting(3)))
for hint in (2**63, -1):
    try:
        values.extend(Hinting(hint))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
field = t'''{(
   1,  # a comment
   "\"#")}'''
print(repr(field.interpolations[0].expression), f"{'#'=}", f'''{"a\'#b" # another
=}''')
print(platform.libc_ver()[0])
