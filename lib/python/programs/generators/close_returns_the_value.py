def work():
    try:
        yield 1
    except GeneratorExit:
        return 'kept'
g = work()
next(g)
print(g.close(), g.close())
