class Both:
    def __repr__(self): return 'R'
    def __str__(self): return 'S'
    def __format__(self, spec): return f'F<{spec}>'
class OnlyRepr:
    def __repr__(self): return 'only'
class OnlyStr:
    def __str__(self): return 's'
class Sub(Both): pass


b = Both()
print(b, repr(b), [b], (b,), {b: b}, f'{b} {b!r} {b!s} {b!a} {b:x>3}', format(b), format(b, 'z'), '%s %r' % (b, b), '{} {!r} {:q}'.format(b, b, b))
print(OnlyRepr(), str(OnlyRepr()), f'{OnlyRepr()}', f'{OnlyRepr():}')
print(OnlyStr(), repr(OnlyStr()).split(' at ')[0], Sub(), [Sub()])
try:
    f'{OnlyRepr():>10}'
except TypeError as error:
    print(error)
class BadFormat:
    def __format__(self, spec): return 1
class BadStr:
    def __str__(self): return None
for action in ('f"{BadFormat()}"', 'format(BadFormat())', 'str(BadStr())', 'print(BadStr())', 'f"{BadStr()}"', 'format(1, 2)', '"%d" % BadStr()', 'format(None, "x")', 'format([], ">4")'):
    try:
        print(eval(action))
    except (TypeError, ValueError) as error:
        print(action, '->', error)
class SubStr(str):
    def __str__(self): return 'custom'
print(SubStr('x'), repr(SubStr('x')), f'{SubStr("x")}', '%s' % SubStr('x'), ''.join([SubStr('x')]), str(SubStr('x')), type(str(SubStr('y'))).__name__)
class R:
    def __repr__(self): return 'ünï\n'
print(ascii(R()), repr(R()), [R()])
def f(): pass
print(repr(type), repr(int), repr(Both), repr(None), repr(...), repr(NotImplemented), repr(len), repr([].append).split(' at ')[0], repr(object()).split(' at ')[0])
print(repr(Both.__repr__).split(' at ')[0], repr(b.__repr__), repr(str.join), repr(int.__add__), repr((1).__add__).split(' at ')[0], repr(dict.fromkeys).split(' at ')[0])
