import struct
import sys

record = struct.Struct("<hi")
print(record, record.format, record.size, sys.getsizeof(record), sys.getsizeof(struct.Struct("4s4s")))
buffer = bytearray(record.size * 2)
before = sys.getrefcount(buffer)
rows = record.iter_unpack(buffer)
print(sys.getrefcount(buffer) - before, rows.__length_hint__())
try:
    buffer.append(0)
except BufferError as error:
    print(error)
record.pack_into(buffer, 6, 7, 8)
print(list(rows), sys.getrefcount(buffer) - before)
buffer.append(0)
print(len(buffer))
