import atexit
def fail(): raise ValueError('at exit')
atexit.register(print, 'first registered')
atexit.register(fail)
atexit.register(print, 'last registered')
for call in (lambda: atexit.register(), lambda: atexit.register(1), lambda: atexit.unregister()):
    try:
        call()
    except TypeError as error:
        print(error)
