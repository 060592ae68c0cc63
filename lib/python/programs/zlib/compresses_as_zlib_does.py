import zlib

text = b"who keeps whom alive? " * 40 + bytes(range(256))
for level in (0, 1, 6, 9):
    packed = zlib.compress(text, level)
    print(level, len(packed), packed[:12].hex(), packed[-4:].hex(), zlib.decompress(packed) == text)
print(zlib.compress(b"aaaaabbbbb", wbits=-15), zlib.compress(b"abc", wbits=31))
packer = zlib.compressobj(9, strategy=zlib.Z_HUFFMAN_ONLY)
print(packer.compress(b"one two "), packer.flush(zlib.Z_SYNC_FLUSH), packer.compress(b"three"), packer.flush())
with_words = zlib.compressobj(zdict=b"who keeps whom")
packed = with_words.compress(b"who keeps whom alive") + with_words.flush()
print(packed, zlib.decompressobj(zdict=b"who keeps whom").decompress(packed))
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")))
