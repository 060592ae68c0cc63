class Plain: pass
class Call:
    def __call__(self, *args, **kwargs): return 'called', args, kwargs
class Weird:
    __call__ = 5
class Static:
    __call__ = staticmethod(lambda *a: a)


def attempt(thing, *args):
    try:
        print(thing(*args))
    except TypeError as error:
        print(error)


for thing in (1, 1.5, 'text', b'', None, ..., NotImplemented, [], (), {}, set(), Plain(), Weird(), range(1), slice(1), Ellipsis):
    attempt(thing)
attempt(Call(), 1, 2)
attempt(Static(), 1, 2)
c = Call()
c.__call__ = lambda: 'instance'
attempt(c)
import sys
attempt(sys)
print([callable(x) for x in (c, Plain, Plain(), len, 1, lambda: 0, Weird())])
