# `dir()` asks the mapping that eval was given for its keys; what compile and eval refuse.
class Names:
    def __getitem__(self, key):
        if key == 'a':
            return 12
        raise KeyError(key)

    def keys(self):
        return list('zyx')


class Dict(dict):
    def keys(self):
        return list('qp')


for names in Names(), Dict(a=1):
    print(eval('a', globals(), names), eval('dir()', globals(), names), eval('locals()', globals(), names) is names)
for ask in (lambda: eval('a', Names())), (lambda: compile('pass', 'f\0', 'exec')), (lambda: compile('pass', 'f', 'bad')):
    try:
        ask()
    except Exception as error:
        print(type(error).__name__, error)
