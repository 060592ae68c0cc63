def outer(n):
    return inner(n) + 1


def inner(n):
    raise ValueError('bad ' + str(n))


outer(3)
