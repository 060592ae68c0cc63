import sys
import zlib

packed = zlib.compress(b"0123456789" * 30) + b"and more"
reader = zlib.decompressobj()
left = packed
while not reader.eof:
    print(reader.decompress(left, 100)[:10], len(reader.unconsumed_tail), reader.eof)
    left = reader.unconsumed_tail
print(reader.unused_data, reader.decompress(b"!"), reader.unused_data, sys.getsizeof(reader))
first = zlib.decompressobj()
print(first.decompress(packed[:12]), first.copy().decompress(packed[12:])[-3:], first.flush())
for broken in (b"", b"abc", packed[:10], packed[:-12] + b"12345678", b"x\x9c\x07", b"x\x9c\x05\xff\xff\xff\xff\xff"):
    try:
        print(zlib.decompress(broken))
    except zlib.error as error:
        print(error)
for attempt in (lambda: zlib.compress("text"), lambda: zlib.compress(b"", 10), lambda: zlib.decompressobj(5), lambda: zlib.compressobj(1, 7), lambda: reader.flush(0)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
