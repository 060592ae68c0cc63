import struct

buffer = bytearray(8)
attempts = [
    lambda: struct.pack("b", 200),
    lambda: struct.pack("<Q", -1),
    lambda: struct.pack("<i", 1.5),
    lambda: struct.pack("f", 1e300),
    lambda: struct.pack("4s", "text"),
    lambda: struct.pack("c", b"ab"),
    lambda: struct.pack("ii", 1),
    lambda: struct.pack("z", 1),
    lambda: struct.pack("3"),
    lambda: struct.unpack("<i", b"abc"),
    lambda: struct.unpack_from("<i", b"abcd", 2),
    lambda: struct.unpack_from("<i", b"abcd", -9),
    lambda: struct.pack_into("<i", buffer, 6, 1),
    lambda: struct.pack_into("<i", b"readonly", 0, 1),
    lambda: struct.iter_unpack("<i", b"abc"),
    lambda: struct.Struct(3),
    lambda: struct.pack(),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
