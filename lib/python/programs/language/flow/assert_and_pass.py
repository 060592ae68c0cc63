def attempt(f):
    try:
        f()
    except AssertionError as e:
        print(repr(e), e.args)


def a(): assert False
def b(): assert 0, 'message'
def c(): assert [], (1, 2)
def d(): assert 1, 'unused'
def e(): assert None, ValueError('nested')


for f in (a, b, c, d, e): attempt(f)
print(__debug__)
pass; ...; 5; 'expression'
if True: pass
else: print('no')
class Empty: pass
def empty(): ...
print(Empty.__name__, empty())
x = 1; y = 2; print(x, y)
if x: print('one line'); print('still inside')
if (x and
    y): print('continued')
z = x + \
    y
print(z)
assert (z == 3), f'z is {z}'
