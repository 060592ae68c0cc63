def stubborn():
    try:
        yield 1
    finally:
        raise KeyError('while closing')


g = stubborn()
next(g)
del g
print('still running')
