print('before')
from tools import helper, CONSTANT as renamed, Counter
print(helper(2), renamed, Counter.made)
import tools
tools.CONSTANT = 'changed'
from tools import CONSTANT
print(renamed, CONSTANT, tools.read())
helper.__globals__['CONSTANT'] = 'through globals'
print(tools.CONSTANT)


def inside():
    import tools as t
    from tools import helper as h
    return t is tools, h is helper


print(inside(), [__import__('tools') is tools for _ in range(2)])
import sys
del sys.modules['tools']
import tools as again
print(again is tools, again.CONSTANT, Counter is again.Counter)
from star import *
print(public, '_private' in globals(), 'sys' in dir(), tools_seen)
import dynamic
print(dynamic.anything, dynamic.real)
try:
    dynamic.private
except AttributeError as error:
    print(error)
from dynamic import made_up
print(made_up, 'made_up' in vars(dynamic), dir(dynamic))
print(repr(dynamic).replace(dynamic.__file__, 'FILE'), dynamic.__doc__, dynamic.__name__, type(dynamic).__name__)
print(sorted(k for k in vars(dynamic)))
dynamic.added = 1
from dynamic import added
print(added)
if True:
    import tools, sys as system, star as s
    print(system is sys, s.__name__)
