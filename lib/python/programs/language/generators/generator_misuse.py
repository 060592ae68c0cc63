def g():
    yield 1


for action in (lambda: g()[0], lambda: len(g()), lambda: g() + g(), lambda: g()(), lambda: g().send(), lambda: g().nope, lambda: g().throw(), lambda: next(), lambda: next(g(), 1, 2), lambda: g(1), lambda: list(g), lambda: [*g], lambda: g().send(1)):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
x = g()
x.__name__ = 'renamed'
x.__qualname__ = 'q.renamed'
print(x.__name__, repr(x).split(' at ')[0], x.gi_code.co_name, bool(x), x == x, hash(x) == hash(x))
try:
    x.__name__ = 5
except TypeError as error:
    print(error)
try:
    x.gi_frame = 1
except AttributeError as error:
    print(error)
try:
    x.attr = 1
except AttributeError as error:
    print(error)
GeneratorType = type(x)
try:
    GeneratorType()
except TypeError as error:
    print(error)
try:
    class Sub(GeneratorType): pass
except TypeError as error:
    print(error)
for source in ('yield 1', 'class C: yield 1', 'def f(): x = yield = 1', 'def f(): [(yield) for x in ()]', 'lambda: (yield)', 'def f(x=(yield)): pass', 'return 1', 'async def f(): yield from x', 'def f(): await x', 'await x', 'def f(): async with x: pass', 'async def f(): return 1; yield', '[x async for x in y]', 'def f(): yield from', 'def f(): return *x', 'break', 'continue', 'for x in y: def f(): break'):
    try:
        compile(source, '<s>', 'exec')
        print('fine:', source)
    except SyntaxError as error:
        print(source, '->', error.msg)
