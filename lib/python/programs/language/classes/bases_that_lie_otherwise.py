"""Which bases may take each other's place: those whose instances lie alike in memory and are freed alike."""


class Plain: pass
class Other: pass
class Empty: __slots__ = ()
class Slotted: __slots__ = "a"
class Weak: __slots__ = "__weakref__"
class Int(int): pass
class OtherInt(int): pass
class List(list): pass
class Error(Exception): pass
class Meta(type): pass
class SubPlain(Plain): pass
class SubEmpty(Empty): pass
class SubSlotted(Slotted): pass
class SubWeak(Weak): pass
class EmptyEmpty(Empty): __slots__ = ()
class SubInt(Int): pass
class SubList(List): pass
class SubError(Error): pass


classes = [cls for cls in list(globals().values()) if isinstance(cls, type) and cls.__module__ == __name__]
for cls in classes:
    for base in [object, int, list, tuple, dict, Exception, type, bool, *classes]:
        before = cls.__bases__
        try:
            cls.__bases__ = (base,)
            cls.__bases__ = before
            print(cls.__name__, base.__name__, "done")
        except TypeError as error:
            print(cls.__name__, base.__name__, error)
for wrong in (Plain, Plain), (), 5, (5,):
    try:
        Other.__bases__ = wrong
    except TypeError as error:
        print(error)
try:
    del Other.__bases__
except TypeError as error:
    print(error)

# A class that is in no module is shown by its name, not by its qualified name.
Other.__name__ = "New"
print(Other)
Other.__module__ = 5
print(Other)
Other.__module__ = "builtins"
print(Other)
