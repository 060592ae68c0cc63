# A partial's state is its own dicts; marshal still reads the 64-bit ints of older Pythons.
import copy
import functools
import marshal


class Marked(functools.partial):
    pass


partial = Marked(print, 1, end="!\n")
partial.mark = [1]
state = partial.__reduce__()[2]
other = Marked(max)
other.__setstate__(state)
print(other.keywords is state[2], other.__dict__ is state[3], other.mark is partial.mark, other.args)
other()
print(copy.copy(partial).keywords is partial.keywords, copy.deepcopy(partial).keywords is partial.keywords)
for wrong in (), (1, (), {}, None), (print, [], {}, None), (print, (), [], None):
    try:
        other.__setstate__(wrong)
    except TypeError as error:
        print(error)
print(marshal.loads(b"I\x01\0\0\0\0\0\0\x80"), marshal.loads(b"I\xff\xff\xff\xff\xff\xff\xff\xff"))
