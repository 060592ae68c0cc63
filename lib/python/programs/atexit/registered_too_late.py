import atexit
def late(): print('never')
def register(): atexit.register(late); print('registered')
def unregister(): atexit.unregister(shown); print('unregistered')
def shown(): print('shown all the same')
atexit.register(shown)
atexit.register(register)
atexit.register(unregister)
