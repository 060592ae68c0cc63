from _weakref import ref


class Thing:
    pass


def callback(dead):
    raise ValueError('in callback')


thing = Thing()
watch = ref(thing, callback)
del thing
print('still running')
