for character in 'aé😀':
    print(character, len(character), ord(character))
it = iter('abc')
print(next(it), it.__length_hint__(), list(it), list(it), next(it, 'end'))
print(type(iter('a')).__name__, type(iter('é')).__name__, type(iter(b'a')).__name__, type(iter(bytearray())).__name__)
it = iter('abcd')
it.__setstate__(2)
print(it.__reduce__()[1:], list(it), it.__reduce__()[1:])
print(list(b'ab'), list(bytearray(b'ab')), tuple('xy'), sorted('hello'), list(reversed('abc')))
a, b, *c = 'hello'
print(a, b, c, max('hello'), min('hello'), set('aab') == {'a', 'b'})
print([c for c in 'a1b2' if c.isdigit()], list(enumerate('ab')), list(zip('ab', b'ab')), dict(zip('ab', 'cd')))
data = bytearray(b'abc')
seen = []
for byte in data:
    seen.append(byte)
    if len(data) < 6:
        data.append(byte + 1)
print(seen, data)
try:
    next(iter(''))
except StopIteration as error:
    print(repr(error))
try:
    it.__setstate__('a')
except TypeError as error:
    print(error)
