import weakref
class Thing: pass
thing = Thing()
r = weakref.ref(thing)
for call in (lambda: weakref.ref(), lambda: weakref.ref(thing, 1, 2), lambda: weakref.ref(thing, callback=1),
             lambda: r(1), lambda: r(x=1), lambda: weakref.proxy()):
    try:
        call()
    except TypeError as error:
        print(error)
