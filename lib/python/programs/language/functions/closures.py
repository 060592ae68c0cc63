def counter(start=0):
    count = start
    def up(by=1):
        nonlocal count
        count += by
        return count
    def peek():
        return count
    def reset():
        nonlocal count
        del count
    return up, peek, reset


up, peek, reset = counter(10)
print(up(), up(5), peek())
print(up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars)
reset()
try:
    peek()
except NameError as error:
    print(type(error).__name__, error)
try:
    print(up.__closure__[0].cell_contents)
except ValueError as error:
    print(error)
up.__closure__[0].cell_contents = 3
print(peek())


def deep():
    x = 'outer'
    def a():
        def b():
            def c():
                nonlocal x
                x += '+c'
                return x
            return c
        return b
    return a()()(), x


print(deep())


def shadow(x):
    def inner():
        x = 'inner'
        return x
    return inner(), x


print(shadow('param'))


def early():
    def use(): return later
    try:
        use()
    except NameError as error:
        print(type(error).__name__, error)
    later = 1
    return use()


print(early())
