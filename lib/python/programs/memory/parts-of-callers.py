"""What `itemgetter`, `attrgetter` and `methodcaller` hold, as `gc.get_referents` tells it."""
import gc
import operator


class Thing:
    def method(self, *args, **kwargs):
        return len(args), sorted(kwargs)


def held(made):
    return sorted((type(one).__name__, str(one)) for one in gc.get_referents(made) if not isinstance(one, type))


for made in (
    operator.attrgetter("a"),
    operator.attrgetter("a", "b.c"),
    operator.attrgetter("b.c.d"),
    operator.itemgetter(1),
    operator.itemgetter((1, 2)),
    operator.itemgetter(1, (2, 3)),
    operator.methodcaller("method"),
    operator.methodcaller("method", 1, "two"),
    operator.methodcaller("method", 1, key=2, other=3),
):
    print(repr(made), held(made), made.__reduce__()[1:], made.__sizeof__())
    print(repr(made.__reduce__()[0]))
call = operator.methodcaller("method", 1, key=2)
print(call(Thing()), call(Thing()))


def before_last(*args, **kwargs):
    return args, kwargs


gc.collect()
kept = before_last([1], key=[2])
print([type(one).__name__ for one in gc.get_objects(0)])
