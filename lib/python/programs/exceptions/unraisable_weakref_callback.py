import weakref


class Thing:
    pass


def callback(ref):
    raise ValueError('in callback')


thing = Thing()
ref = weakref.ref(thing, callback)
del thing
print('still running')
