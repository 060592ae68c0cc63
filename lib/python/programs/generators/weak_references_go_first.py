import weakref
def work():
    try:
        yield
    finally:
        print('finally')
g = work()
next(g)
r = weakref.ref(g, lambda r: print('callback'))
del g
print(r())
