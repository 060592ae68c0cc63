print(hash(''), hash('a'), hash('abc'), hash('hello world'), hash('é'), hash('😀'), hash('\u4e2d'))
print(hash(b''), hash(b'a'), hash(b'abc'), hash('abc') == hash(b'abc'))
print({'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h'})
print({b'x', b'y', b'z'}, {1, 'a', 2.5, None, (1, 'b')})
print({'one': 1, 'two': 2, 'three': 3})


class Name(str):
    pass


print(hash(Name('a')) == hash('a'), {Name('a'): 1}['a'], {'a': 1}[Name('a')], Name('a') in {'a'})
try:
    hash(bytearray(b'a'))
except TypeError as error:
    print(error)
