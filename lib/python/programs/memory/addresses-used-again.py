# The memory of a dead object is the next one's: `id` shows which, and that two lives can have one address.
class Plain:
    pass


def again(make, keep=lambda made: made):
    """Whether the first or the second object made after a death lies where the dead one did."""
    dead = make()
    address = id(dead)
    del dead
    first = keep(make())
    second = keep(make())
    return id(first) == address, id(second) == address


def second_asked_only(make):
    dead = make()
    address = id(dead)
    del dead
    first = make()
    second = make()
    return id(second) == address


def two(make):
    a, b = make(), make()
    of_a, of_b = id(a), id(b)
    del a, b
    c, d = make(), make()
    return id(c) == of_a, id(c) == of_b, id(d) == of_a, id(d) == of_b


def rebound(make):
    seen = set()
    for i in range(6):
        name = make()
        seen.add(id(name))
    return len(seen)


def dropped(make):
    return len({id(make()) for i in range(6)})


for name, make in [
    ('list', lambda: []),
    ('dict', lambda: {}),
    ('tuple', lambda: (Plain, 1)),
    ('set', lambda: {1}),
    ('method', lambda: [].append),
]:
    print(name, again(make), second_asked_only(make), two(make), rebound(make), dropped(make))

settled = [Plain() for i in range(40)]
print('instance', again(Plain), second_asked_only(Plain), rebound(Plain), dropped(Plain))
print(id([]) == id([]), id({}) == id({}), id(Plain()) == id(Plain()), id(object()) == id(object()))
print(id([]) == id({}), [] is [], id(settled[0]) == id(settled[0]))
