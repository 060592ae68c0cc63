import base64
import binascii

attempts = [
    lambda: binascii.a2b_base64(b"YQ"),
    lambda: binascii.a2b_base64(b"YWJjZ"),
    lambda: binascii.a2b_base64(b"YQ==\n", strict_mode=True),
    lambda: binascii.a2b_base64(b"YQ==YQ==", strict_mode=True),
    lambda: binascii.a2b_base64(b"=YQ=", strict_mode=True),
    lambda: binascii.a2b_base64("é"),
    lambda: binascii.a2b_base64(7),
    lambda: binascii.b2a_base64("text"),
    lambda: binascii.unhexlify("abc"),
    lambda: binascii.unhexlify("zz"),
    lambda: binascii.a2b_uu(b""),
    lambda: binascii.a2b_uu(b"#86)C~"),
    lambda: binascii.b2a_uu(bytes(46)),
    lambda: binascii.hexlify(b"ab", "--"),
    lambda: base64.b64decode("ab!=", validate=True),
    lambda: base64.b16decode(b"zz"),
    lambda: base64.b32decode(b"a"),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
