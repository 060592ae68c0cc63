# array is a MutableSequence; an item is stored where the array still reaches after the item's own code has run.
import array
import collections.abc

print(isinstance(array.array("b"), collections.abc.MutableSequence))
victim = array.array("b", [1, 2, 3])


class Shrinks:
    def __index__(self):
        victim.pop()
        victim.pop()
        return 0


try:
    victim[1] = Shrinks()
except IndexError as error:
    print(error, victim)
