def lazy():
    import string
    return string.digits


def branch(flag):
    if flag: import sys
    try:
        return sys.__name__
    except NameError as error:
        return f'{type(error).__name__}: {error}'


class Holder:
    import sys as system
    from sys import maxsize


print(lazy(), 'string' in globals(), branch(True), branch(False), Holder.system.__name__, Holder.maxsize > 0)
for name in ('sys', 'nothing_here'):
    try:
        __import__(name)
        print(name, 'ok')
    except ImportError as error:
        print(type(error).__name__, error, error.name)
try:
    import sys.path
except ModuleNotFoundError as error:
    print(error)
try:
    from sys import no_such_name
except ImportError as error:
    print(error)
import sys as a, sys as b
print(a is b, sys is a if 'sys' in globals() else 'sys not bound')
try:
    import string.digits
except ModuleNotFoundError as error:
    print(error)
sys_dict = {}
exec('from sys import version_info as v, byteorder', sys_dict)
print(sorted(k for k in sys_dict if not k.startswith('__')), sys_dict['v'][:2])
print(__name__, __doc__, __package__, __spec__, type(__loader__).__name__, type(__builtins__).__name__, list(globals())[:8])
