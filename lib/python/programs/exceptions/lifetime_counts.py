import sys

value = ['an argument']
start = sys.getrefcount(value)
e = ValueError(value)
print(sys.getrefcount(value) - start, sys.getrefcount(e))
e.args = ()
print(sys.getrefcount(value) - start)
for make in (lambda: KeyError(value), lambda: StopIteration(value), lambda: SystemExit(value), lambda: OSError(1, value),
             lambda: AttributeError('m', obj=value), lambda: ImportError('m', name=value), lambda: SyntaxError(value)):
    e = make()
    print(type(e).__name__, sys.getrefcount(value) - start, sys.getrefcount(e))
g = ExceptionGroup('g', [e])
match, rest = g.split(ValueError)
print(sys.getrefcount(e), sys.getrefcount(g), match, rest is g)
del g, match, rest
print(sys.getrefcount(e))
for _ in range(3):
    try:
        raise e
    except SyntaxError:
        pass
print(sys.getrefcount(e))
del e
print(sys.getrefcount(value) - start)
