"""Modules imported by a name that is computed."""
import importlib
import sys

print(importlib.import_module('collections.abc').__name__, importlib.import_module('json') is sys.modules['json'])
print(importlib.import_module('.abc', 'collections').__name__)
try:
    importlib.import_module('no_such_module')
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import collections.nothing
except ModuleNotFoundError as error:
    print(error)
