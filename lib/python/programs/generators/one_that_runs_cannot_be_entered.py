def work():
    try:
        next(g)
    except ValueError as error:
        print(error)
    try:
        g.close()
    except ValueError as error:
        print(error)
    yield 1
g = work()
print(next(g))
