"""A nan has a sign: by its text, by what changes signs, in bytes and back."""
import math
import pickle
import struct

nan = float("nan")
for value in (nan, float("-nan"), -nan, abs(float("-nan")), math.copysign(nan, -1.0), math.copysign(-nan, 1.0),
              math.fabs(-nan), -(-nan), float(-nan)):
    print(math.copysign(1, value), struct.pack(">d", value), struct.pack("<f", value), pickle.dumps(value, 2))
for data in (b"\xff\xf8\0\0\0\0\0\0", b"\x7f\xf8\0\0\0\0\0\0", b"\xff\xf8\0\0\0\0\0\1"):
    value, = struct.unpack(">d", data)
    print(math.copysign(1, value), struct.pack(">d", value), value)
