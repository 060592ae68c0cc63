try:
    'aé😀'.encode('ascii')
except UnicodeEncodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)
    print(error.args)
    print(isinstance(error, ValueError), isinstance(error, UnicodeError))
try:
    b'ab\xffc'.decode('utf-8')
except UnicodeDecodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)
    print(repr(error))
try:
    bytearray(b'\x80').decode('ascii')
except UnicodeDecodeError as error:
    print(error.object, type(error.object), error)
try:
    2.0 ** 5000
except OverflowError as error:
    print(error.args, str(error))
try:
    'a' * 10**15
except (MemoryError, OverflowError) as error:
    print(type(error).__name__, error.args)
