from array import array, typecodes
import sys

print(typecodes)
temperatures = array("d", [20.5, 21, 19.25])
temperatures.append(18)
print(temperatures, temperatures[1], temperatures[1:3], len(temperatures), temperatures.itemsize)
counts = array("H", b"\1\0\2\0")
counts.extend([3, 4])
counts += array("H", [5])
print(counts, counts.tolist(), counts.tobytes(), counts * 2, 3 in counts, counts.index(4), counts.count(9))
counts[1:3] = array("H", [9, 9, 9])
del counts[::2]
print(counts, counts == array("i", [9, 9, 5][:len(counts)]), counts < array("H", [10]))
counts.insert(0, 7)
counts.reverse()
counts.byteswap()
print(counts, counts.pop(), list(reversed(counts)))
print(array("w", "hé"), array("w", "hé").tounicode(), array("b"))
small = array("b")
print([(small.append(i), sys.getsizeof(small))[1] for i in range(12)])
