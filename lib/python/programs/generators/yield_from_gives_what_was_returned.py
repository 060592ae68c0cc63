def inner(n):
    for i in range(n):
        yield i
    return n * 10
def outer():
    total = 0
    for n in (1, 2):
        total += yield from inner(n)
    return total
g = outer()
print(list(g))
def all_of():
    print((yield from outer()))
print(list(all_of()))
