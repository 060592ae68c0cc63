b = bytearray(b'ab')
same = b
b += b'c'
b *= 2
print(b, same is b, b * 2, 2 * b, b + b'x', b'x' + b, type(b'x' + b))
b[1:2] = b
print(b, b[0], b[-1], b[1:3], b[::-1])
for change in ('+= str', '+= list', '*= str', '+= self'):
    b = bytearray(b'ab')
    try:
        if change == '+= str':
            b += 'x'
        elif change == '+= list':
            b += [1]
        elif change == '*= str':
            b *= 'a'
        else:
            b += b
        print(change, b)
    except Exception as error:
        print(change, type(error).__name__, error)
b = bytearray(b'ab')
b *= 0
print(b, len(b), not b)
b.extend(x + 1 for x in b'ab')
b += bytearray(b'!')
print(b, b == b'bc!', b'bc!' == b, b < b'bd', b != 'a', b'c!' in b, 98 in b)
print(b.decode(), b.hex('-'), b.find(b'!'), b.count(99), b.startswith(b'b'), b.endswith((b'x', b'!')))
