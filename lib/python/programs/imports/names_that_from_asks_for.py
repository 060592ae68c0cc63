# What `__import__` makes of the names behind `from`, of levels, and of modules that nobody is to have.
import importlib
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)
for name, text in {'package/__init__.py': '__all__ = ["one", "*"]\n', 'package/one.py': 'print("one runs")\n',
                   'package/two.py': 'print("two runs")\n', 'plain.py': 'here = 1\n', 'worse/__init__.py': '__all__ = [b"one"]\n'}.items():
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(text)


def attempt(*given, **named):
    try:
        print(__import__(*given, **named).__name__)
    except Exception as error:
        print(type(error).__name__, error)


attempt('package', fromlist=['*'])
attempt('package', fromlist=[b'one'])
attempt('package', fromlist=['two', 'none'])
attempt('worse', fromlist=['*'])
attempt('plain', fromlist=[b'x', 5])
attempt('plain', fromlist=['here', 'there'])
sys.modules['package.three'] = None
attempt('package', fromlist=['three'])
attempt('package', fromlist=[''])
for level in (-1, 'a', 1.5, 1 << 40, True):
    attempt('os', globals(), None, [], level)
try:
    from package import three
except ImportError as error:
    print(type(error).__name__, error)
import _imp
print(_imp.source_hash(5, b'abc'), _imp.source_hash(key=-1, source=bytearray(b'abcdefghijk')), _imp.source_hash(0, b'12345678'))

# The import system stays where a program takes its modules' names away.
kept = {}
for name in list(sys.modules):
    if name.partition('.')[0] == 'importlib' or name.startswith('_frozen_importlib'):
        kept[name] = sys.modules.pop(name)
sys.modules['_frozen_importlib'] = sys.modules['_frozen_importlib_external'] = None
import importlib as fresh
import importlib.machinery
import importlib.util
print(fresh is importlib, fresh._bootstrap.__name__, fresh.machinery.ModuleSpec.__module__)
print(fresh.util.find_spec('plain').loader.__class__.__module__, fresh.util.find_spec('nothing'))
import string
for name in list(sys.modules):
    if name.partition('.')[0] == 'importlib':
        del sys.modules[name]
sys.modules.update(kept)
print(fresh.util.module_from_spec(fresh.machinery.ModuleSpec('x', None)))
print(fresh.import_module('string') is string)
