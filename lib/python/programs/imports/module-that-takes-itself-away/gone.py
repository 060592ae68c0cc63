import sys

del sys.modules[__name__]
x = 1
