# What a decompressor waits with for more input is no tail: only what had no room is left over.
import zlib

text = b"Heaproom " * 40
packed = zlib.compress(text)

d = zlib.decompressobj()
for byte in packed:
    piece = d.decompress(bytes([byte]))
    if d.unconsumed_tail or d.unused_data:
        print("tail", d.unconsumed_tail, d.unused_data)
print(d.eof, d.flush())

d = zlib.decompressobj()
made = [d.decompress(packed[:20], 7)]
while d.unconsumed_tail:
    made.append(d.decompress(d.unconsumed_tail, 7))
made.append(d.decompress(packed[20:] + b"rest"))
print(len(made), b"".join(made) == text, d.unconsumed_tail, d.unused_data, d.eof)

d = zlib.decompressobj()
print(d.decompress(packed[:-1], 5), len(d.unconsumed_tail))
print(len(d.decompress(d.unconsumed_tail)), d.unconsumed_tail, d.eof)
print(d.decompress(packed[-1:]), d.eof)
