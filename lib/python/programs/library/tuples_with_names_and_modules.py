# Named tuples of the interpreter can be pickled and replaced; modules say where they are from; type() refuses.
import time, copy, pickle, sys, os, types
def show(function):
    try: print(function())
    except BaseException as e: print(type(e).__name__, e)
s = time.gmtime(0)
for p in range(6): print(pickle.loads(pickle.dumps(s,p)) == s, end=' ')
print(copy.copy(s) == s, copy.deepcopy(s))
show(lambda: copy.replace(s, tm_year=5)[:2])
show(lambda: copy.replace(s, foo=1))
show(lambda: s.__replace__(1))
show(lambda: copy.replace(os.stat('/'), st_mode=1))
show(lambda: copy.replace(sys.version_info, major=4))
show(lambda: copy.replace(sys.float_info, max=4).max)
st = os.stat('/')
show(lambda: type(st.__reduce__()[1][1]))
show(lambda: sorted(st.__reduce__()[1][1])[:4])
m = types.ModuleType('foo')
print(m.__annotations__, '__annotations__' in m.__dict__, m.__annotate__)
class L: pass
m.__loader__ = L
print(repr(m))
m.__file__ = '/a'
print(repr(m))
del m.__file__
del m.__name__
print(repr(m))
import importlib.machinery as im
m = types.ModuleType('foo')
m.__spec__ = im.ModuleSpec('foo', None, is_package=True)
m.__spec__.submodule_search_locations = ['bar']
print(repr(m))
m.__spec__.loader = L
print(repr(m))
m.__spec__ = im.ModuleSpec('foo', L(), origin='org')
print(repr(m).split(' at ')[0])
m.__spec__.has_location = True
print(repr(m))
m.__spec__ = im.ModuleSpec('foo', None)
print(repr(m))
class E:
    def __mro_entries__(self, b): return (int,)
show(lambda: type('X', (E(),), {}))
show(lambda: types.new_class('X', (E(),), {}))
show(lambda: type('X', (1,), {}))
f = sys._getframe()
try: del f.f_lineno
except AttributeError as e: print(e)
print(str.maketrans.__qualname__, bytes.maketrans.__qualname__, dict.fromkeys.__qualname__, int.from_bytes.__qualname__, [].append.__qualname__, object.__new__.__qualname__, len.__qualname__)
show(lambda: time.struct_time(range(9), {"tm_zone": "a", "tm_year": 3}))
show(lambda: time.struct_time(range(11)).tm_zone)
show(lambda: time.struct_time(range(9), {"tm_zone": "q"}).tm_zone)
show(lambda: time.struct_time(range(9)).tm_gmtoff)
show(lambda: time.struct_time(range(9), 5))
show(lambda: time.strftime("%Y", (-(2**31) + 1899,) + (0,) * 8))
show(lambda: time.asctime((2**40,) + (0,) * 8))
show(lambda: b"\\Uffffffff".decode("raw-unicode-escape"))


class Slotted:
    __slots__ = ("z", "__hidden", "a")

    def __init__(self):
        self.a = self.z = self.__hidden = 1


show(lambda: Slotted().__reduce_ex__(2)[2])
show(lambda: Slotted.__dict__["__slotnames__"])


class Told:
    __slotnames__ = ["spam"]

    def __getattr__(self, name):
        if name == "spam":
            return 42
        raise AttributeError(name)


show(lambda: Told().__reduce_ex__(2)[2])
