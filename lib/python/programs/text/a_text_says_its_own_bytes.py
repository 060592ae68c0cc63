class Name(str):
    def __bytes__(self):
        return b'bytes of ' + self.encode('ascii')
print(bytes(Name('ana')), bytes(Name('ana'), 'ascii'))
for refused in lambda: bytes('ana'), lambda: bytearray(Name('ana')), lambda: bytes(Name('ana'), errors='strict'):
    try:
        print(refused())
    except TypeError as error:
        print(error)
class Marked(bytes):
    pass
class Parcel:
    def __bytes__(self):
        return Marked(b'inside')
class Wrong:
    def __bytes__(self):
        return 'text'
print(type(bytes(Parcel())), type(Marked(Parcel())), bytearray(b'') + bytes(Parcel()))
try:
    bytes(Wrong())
except TypeError as error:
    print(error)
