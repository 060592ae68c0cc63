from types import FunctionType
names = {'print': print, 'locals': locals, 'a': 1}
run = FunctionType(compile("b = a + 1\nprint(a, b, sorted(locals()))\ndel a", '<text>', 'exec'), names)
print(run(), sorted(name for name in names if name != '__builtins__'))
def makes_a_class():
    class Point:
        x = 3
body = next(constant for constant in makes_a_class.__code__.co_consts if hasattr(constant, 'co_code'))
names = {'__name__': 'elsewhere'}
print(FunctionType(body, names)(), names)
try:
    FunctionType(compile('missing', '<text>', 'eval'), {})()
except NameError as error:
    print(error)
