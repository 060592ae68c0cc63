# Types that come with a module tell it through their instances; those of the interpreter itself do not.
import array, collections, functools, itertools, re, typing


class Box[T, *Ts, **P]:
    pass


print([p.__module__ for p in Box.__type_params__])
partial = functools.partial(print)
print(partial.__module__, functools.wraps(partial)(lambda: 0).__module__)
for value in collections.deque(), re.compile(''), itertools.count(), array.array('b'), collections.defaultdict():
    print(type(value).__name__, value.__module__, type(value).__flags__ & 0x302)
print([hasattr(value, '__module__') for value in (1, '', collections.OrderedDict(), range(2))])
print(typing.NoDefault.__doc__, type(typing.NoDefault))
