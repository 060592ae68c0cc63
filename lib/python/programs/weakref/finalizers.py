import weakref
class Thing: pass
a, b = Thing(), Thing()
f = weakref.finalize(a, print, 'finalized', 'a')
g = weakref.finalize(b, print, 'finalized', 'b')
h = weakref.finalize(b, print, 'second', 'b')
print(f.alive, f.peek()[1:])
del a
print(f.alive, g.detach() is not None)
late = weakref.finalize(Thing, print, 'class goes at exit')
other = weakref.finalize(b, print, 'never at exit')
other.atexit = False
print('end')
