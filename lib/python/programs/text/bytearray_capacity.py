import sys

data = bytearray()
sizes = []
for i in range(40):
    data.append(i)
    sizes.append(sys.getsizeof(data))
print(sizes)
sizes = []
while data:
    data.pop()
    sizes.append(sys.getsizeof(data))
print(sizes)
data = bytearray(b'abcdef')
data += b'gh'
print(data.__alloc__(), len(data))
data.extend(b'ijklmnopqrstuvwxyz')
print(data.__alloc__(), len(data))
del data[5:]
print(data.__alloc__(), len(data))
data.clear()
print(data.__alloc__(), len(data))
