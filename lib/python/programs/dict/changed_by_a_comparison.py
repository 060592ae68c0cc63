# A comparison that changes other entries of a dict does not make the search begin again.
import weakref


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return 1

    def __eq__(self, other):
        print(self.name, '==', getattr(other, 'name', other), end='; ')
        if acts:
            acts.pop(0)()
        return self.name == getattr(other, 'name', None)

    def __repr__(self):
        return self.name


a, b, c = map(Key, 'abc')
for act in (lambda: d.pop('other')), (lambda: d.update(x=1)), (lambda: d.pop(a)), (lambda: d.pop(b)), (lambda: d.clear()):
    acts = []
    d = {'other': 1, a: 1, b: 2}
    print(end='| ')
    for wanted in c, b:
        acts = [act]
        try:
            print(d.get(wanted), end='; ')
        except KeyError as error:
            print('KeyError', error, end='; ')
    acts = []
    print(d)


class Weak(Key):
    __hash__ = Key.__hash__

    def __eq__(self, other):
        if changing:
            del keys[-1]
        return self.name == other.name


changing = False
kept = weakref.WeakKeyDictionary()
keys = [Weak(name) for name in 'abcd']
for key in keys:
    kept[key] = key.name
del key
keys = list(kept.keys())[::-1]
changing = True
count = 0
for key in keys:
    count += 1
    del kept[key]
del key
print(len(kept), count)
