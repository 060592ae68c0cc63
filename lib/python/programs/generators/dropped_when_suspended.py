class Thing:
    def __del__(self): print('del thing')
def work():
    thing = Thing()
    try:
        yield
    finally:
        print('finally')
g = work()
next(g)
del g
print('after')
