def work(a):
    b = 2
    yield
class Thing:
    def __del__(self): print('del')
g = work(Thing())
next(g)
frame = g.gi_frame
del g
print('generator gone', sorted(frame.f_locals))
del frame
print('frame gone')
