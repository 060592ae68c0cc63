"""A file that reads by `read` and `read1` fills buffers that keep their length meanwhile."""

import io


class Growing(io.BufferedIOBase):
    def read(self, size=-1):
        try:
            room.append(0)
        except BufferError as error:
            print("BufferError", error)
        return b"x" * size

    read1 = read


room = bytearray(4)
print(Growing().readinto(room), Growing().readinto1(room), room)
room.append(1)
print(room)
