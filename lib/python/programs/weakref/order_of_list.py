import weakref
class Thing: pass
class Sub(weakref.ref): pass
thing = Thing()
names = {}
def add(name, made):
    names[id(made)] = name
    return made
a = add('callback', weakref.ref(thing, print))
b = add('plain', weakref.ref(thing))
c = add('proxy', weakref.proxy(thing))
d = add('sub', Sub(thing))
e = add('callback 2', weakref.ref(thing, print))
print([names[id(r)] for r in weakref.getweakrefs(thing)])
print(weakref.ref(thing) is b, weakref.proxy(thing) is c, Sub(thing) is d)
a = e = None
print([names[id(r)] for r in weakref.getweakrefs(thing)])
