import atexit
class Thing:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
def f(x): print('f')
for name in 'ab': atexit.register(f, Thing(name))
atexit.unregister(f)
print(atexit._ncallbacks())
for name in 'cd': atexit.register(f, Thing(name))
atexit._clear()
for name in 'ef': atexit.register(f, Thing(name))
atexit._run_exitfuncs()
print(atexit._ncallbacks())
