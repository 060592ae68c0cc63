import inspect
import itertools

for function in [len, print, sorted, isinstance, str.join, [].append, dict.fromkeys, int.from_bytes, object.__init__]:
    print(function.__name__, inspect.signature(function), function.__text_signature__)
for cls in [enumerate, map, zip, property, itertools.chain, object, float]:
    print(cls.__name__, inspect.signature(cls))
for function in [max, iter, getattr, dict, range]:
    try:
        print(function.__name__, inspect.signature(function))
    except ValueError as error:
        print(error)


def shown(a, /, b: int = 1, *rest, key, other="x", **more) -> str:
    """What it does."""


signature = inspect.signature(shown)
print(signature, [str(p.kind) for p in signature.parameters.values()])
print(signature.bind(1, 2, 3, key=4, extra=5))
try:
    signature.bind(1)
except TypeError as error:
    print(error)
print(inspect.getsource(shown))
print(inspect.getdoc(shown), inspect.getfullargspec(shown).kwonlyargs)


def numbers():
    yield 1


made = numbers()
print(inspect.getgeneratorstate(made))
next(made)
print(inspect.getgeneratorstate(made), inspect.getgeneratorlocals(made))
made.close()
print(inspect.getgeneratorstate(made))
print(inspect.getattr_static(shown, "__name__"), inspect.isbuiltin(len), inspect.isroutine(str.join))
