import sys
x = object()
print(sys.getrefcount(x))
y = [x, x]
print(sys.getrefcount(x))
def local():
    z = object()
    return sys.getrefcount(z)
def parameter(p):
    return sys.getrefcount(p)
print(local(), parameter(x), sys.getrefcount(object()))
for immortal in (None, True, 5, '', (), 'a', int):
    print(sys.getrefcount(immortal))
print(sys._is_immortal(None), sys._is_immortal(x))
