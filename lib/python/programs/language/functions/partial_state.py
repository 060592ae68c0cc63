def make_stack():
    items = []
    def push(x): items.append(x); return len(items)
    def pop(): return items.pop()
    push.items = items
    return push, pop


push, pop = make_stack()
push(1); push(2)
print(pop(), push.items, push(9))
other_push, _ = make_stack()
print(other_push('x'), push.items, other_push.items, push.__closure__[0].cell_contents is push.items)


def counter():
    counter.calls += 1
    return counter.calls


counter.calls = 0
counter(); counter()
print(counter.calls, counter.__dict__)


def gen_ids(prefix):
    n = 0
    def next_id():
        nonlocal n
        n += 1
        return f'{prefix}{n}'
    def reset(to=0):
        nonlocal n
        n, old = to, n
        return old
    next_id.reset = reset
    return next_id


a, b = gen_ids('a'), gen_ids('b')
print(a(), a(), b(), a.reset(10), a(), b())


def shared(default=[], *, cache={}):
    default.append(len(default))
    cache[len(cache)] = default
    return default, len(cache)


print(shared(), shared(), shared([]), shared.__defaults__, sorted(shared.__kwdefaults__['cache']))
