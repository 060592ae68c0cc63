import atexit
class Thing:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
def show(thing): print('show', thing.name)
print(atexit.register(show, Thing('a')) is show)
atexit.register(show, thing=Thing('b'))
@atexit.register
def third(): print('third')
print(atexit._ncallbacks(), 'end of program')
