import base64
import binascii
import quopri

message = b"Who keeps \xff alive?"
print(binascii.b2a_base64(message), binascii.a2b_base64("V2hv\nIGtlZXBz"))
print(binascii.hexlify(message, ":", 4), binascii.unhexlify("00fF"))
print(binascii.b2a_uu(b"hello"), binascii.a2b_uu(b"%:&5L;&\\ \n"), binascii.b2a_uu(b"\0", backtick=True))
print(binascii.b2a_qp(b"a=b \xff " + b"x" * 80), binascii.a2b_qp("a=3Db=\nc_d", header=True))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc_hqx(b"hello", 0))
print(base64.b32encode(message), base64.b85encode(message), base64.a85encode(message), base64.urlsafe_b64encode(message))
print(quopri.encodestring(b"caf\xc3\xa9 = good\n"))
