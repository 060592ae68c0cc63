import sys
a = ''.join(['some', ' ', 'text'])
b = ''.join(['some', ' ', 'text'])
print(a is b, sys.intern(a) is sys.intern(b), sys._is_interned(b))
try:
    sys.intern(1)
except TypeError as error:
    print(error)
