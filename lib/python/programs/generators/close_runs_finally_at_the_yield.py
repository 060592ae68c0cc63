def work():
    try:
        yield 1
    finally:
        print('finally')
g = work()
next(g)
print(g.close(), g.gi_frame, list(g))
fresh = work()
print(fresh.close(), 'nothing ran')
