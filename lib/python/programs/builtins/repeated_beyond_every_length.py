"""Sequences repeated, filled and indexed by numbers that no length reaches: which error, in whose words."""
import array
import collections
import sys

over = (sys.maxsize + 1) // 2


def tell(work):
    try:
        print(len(work()))
    except Exception as error:
        print(type(error).__name__, error)


SEQUENCES = [[1, 2], (1, 2), 'ab', 'äß', b'ab', bytearray(b'ab'), array.array('i', [1, 2]), collections.deque([1, 2])]
for sequence in SEQUENCES:
    print(type(sequence).__name__)
    for times in (over, 2 * over, -over, -2 * over - 1):
        tell(lambda: sequence * times)
        tell(lambda: times * sequence)

    def in_place():
        global copy
        copy *= over
        return copy

    copy = sequence[:] if type(sequence) is not collections.deque else sequence.copy()
    tell(in_place)
    tell(lambda: sequence[over])
    tell(lambda: sequence[2 * over])
    tell(lambda: sequence[-over])

for empty in ([], (), '', b'', bytearray(), array.array('i'), collections.deque()):
    tell(lambda: empty * over)
    tell(lambda: empty * (2 * over))

print(collections.deque([1, 2, 3], maxlen=4) * (over // 2))
print(collections.deque([1], maxlen=3) * over)
for index in (over, 2 * over, -over, -2 * over - 1):
    tell(lambda: [1].pop(index))
    tell(lambda: [1].insert(index, 2))
    tell(lambda: collections.deque([1]).insert(index, 2) or 'x')
    tell(lambda: bytearray(b'x').pop(index))
    tell(lambda: array.array('i', [1]).pop(index))
for width in (over, 2 * over):
    tell(lambda: 'x'.center(width))
    tell(lambda: 'x'.ljust(width))
    tell(lambda: 'x'.zfill(width))
    tell(lambda: b'x'.rjust(width))
    tell(lambda: '%*d' % (width, 1))
    tell(lambda: bytes(width))
    tell(lambda: bytearray(width))
    tell(lambda: list(range(width)))
