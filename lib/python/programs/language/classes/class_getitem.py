class Box:
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item}]'


class Sub(Box): pass


print(Box[int], Sub[1, 2], Box['x':'y'])
try:
    Box()[0]
except TypeError as error:
    print(error)


class Meta(type):
    def __getitem__(cls, item): return 'meta', item


class Both(metaclass=Meta):
    def __class_getitem__(cls, item): return 'class'


print(Both[3])


class Plain: pass


for thing in (Plain, int, 5, None, len, Plain()):
    try:
        print(thing[0])
    except TypeError as error:
        print(error)
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], list[int].__origin__, list[int].__args__, list[int]([1, 2]))
print(isinstance([], list), list[int] == list[int], list[int] == list[str])
try:
    isinstance([], list[int])
except TypeError as error:
    print(error)
