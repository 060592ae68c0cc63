import struct

# A header of a file: two bytes, a short, a name of eight bytes, a double.
header = struct.pack("<2sH8sd", b"HR", 3, b"lesson", 0.5)
print(header, len(header), struct.calcsize("<2sH8sd"), struct.calcsize("@2sH8sd"))
print(struct.unpack("<2sH8sd", header))
print(struct.pack(">i", 1), struct.pack("<i", 1), struct.pack("3p?c", b"abc", True, b"z"))
for number in (1, -1, 2**31 - 1):
    print(struct.unpack("<I", struct.pack("<i", number)))
print([record for record in struct.iter_unpack("<Hb", b"\1\0\2\3\0\4")])
print(struct.unpack_from("<H", header, 2), struct.unpack_from("<d", header, -8))
print(struct.pack("<eF", 1.5, 1 + 2j), struct.unpack("<D", struct.pack("<D", 3j)))
