x = 1


def a():
    def b():
        def c(): return x
        return c()
    x = 2
    return b()


def loop_closures():
    fs = []
    for i in range(3):
        def f(i=i): return i
        def g(): return i
        fs += [f, g]
    return [f() for f in fs]


def mutate_default(item, seen=set()):
    seen.add(item)
    return len(seen)


def rebinding():
    xs = [1]
    def add(): xs.append(2)
    def rebind():
        nonlocal xs
        xs = ['new']
    ys = xs
    add(); rebind()
    return xs, ys


class Scope:
    x = 'class'
    def method(self): return x
    def own(self): return self.x
    lst = [x for _ in '1']


def generator_scope():
    n = 1
    g = (n for _ in range(2))
    n = 2
    return list(g)


def exec_scope():
    x = 'function'
    exec('x = "exec"')
    return x


def del_and_reuse():
    v = 1
    del v
    try: return v
    except NameError as e: return type(e).__name__


print(a(), loop_closures(), [mutate_default(i) for i in (1, 1, 2)], rebinding(), Scope().method(), Scope().own(), Scope.lst)
print(generator_scope(), exec_scope(), del_and_reuse(), x)
def outer():
    x = 'outer'
    class Inner:
        y = x
        x = 'inner'
        def get(self): return x
    return Inner.y, Inner.x, Inner().get()
try:
    print(outer())
except NameError as error:
    print(error)
def param_shadow(list): return list
print(param_shadow(5), list('ab'), (lambda x: [x for x in x])('cd'), [x for x in 'e'], x)
def global_in_nested():
    def inner():
        global x
        x = 'from nested'
    x = 'local'
    inner()
    return x
print(global_in_nested(), x)
