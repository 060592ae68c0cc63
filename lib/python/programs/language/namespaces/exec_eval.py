x = 'global'
print(eval('1 + 2'), eval('x'), eval('x', {'x': 'given'}), eval('x + y', {'x': 1}, {'y': 2}), eval(' 5'), eval(b'6'))
exec('y = x + "!"\nprint(y)')
print(y)
ns = {}
exec('def f(a): return a * k\nk = 3\nz = f(2)', ns)
print(ns['z'], ns['f'](5), sorted(ns), '__builtins__' in ns)
loc = {}
exec('inner = outer + 1', {'outer': 1}, loc)
print(loc)


def function():
    v = 1
    exec('v = 2; w = 3')
    print(v, eval('v'), 'w' in locals())
    return eval('[v for _ in range(2)]', {'v': 5})


print(function())
code = compile('a = 1\na + 1', 'name.py', 'exec')
print(code.co_filename, code.co_name, exec(code), a, eval(compile('2 ** 3', 's', 'eval')))
exec(compile('a + 1', 's', 'single'))
exec('print(__name__)', {'__name__': 'custom'})


class Mapping:
    def __getitem__(self, k):
        if k == 'print': raise KeyError(k)
        return f'<{k}>'
    def __setitem__(self, k, v): print('set', k, v)


exec('q = anything; print(q)', {}, Mapping())
for source in ('eval("1 +")', 'eval("x = 1")', 'eval("")', 'exec("def")', 'eval("1; 2")', 'eval("undefined")', 'eval("1", 5)', 'exec("1", {}, 5)', 'exec("1", [])', 'eval("nope", {"__builtins__": {}})', 'eval("len([])", {"__builtins__": {}})', 'compile("x", "f", "evil")', 'compile("1", "f")', 'eval("\\0")', 'exec("  x = 1")', 'eval("(1")', 'exec("return 1")', 'exec("x = ; y")', 'exec("if True:\\nx")'):
    try:
        print(eval(source))
    except Exception as error:
        print(source, '->', type(error).__name__, error)
print(eval('lambda: x')(), eval('[x for x in "ab"]'), eval('(y := 7)'), y)
exec("class Made:\n    attr = 5\n    def m(self): return self.attr")
print(Made().m(), Made.__module__, Made.__qualname__)
exec("import sys as made_sys; global_made = made_sys.version_info[0]")
print(global_made)
def g():
    exec('global set_global; set_global = 1')
g()
print(set_global)
