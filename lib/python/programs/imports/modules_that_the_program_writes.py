# A program writes modules, imports them, and imports them again when they changed.
import importlib, importlib.util, os, runpy, shutil, sys, tempfile

sys.dont_write_bytecode = True
home = tempfile.mkdtemp()
sys.path.insert(0, home)


def write(name, text):
    path = os.path.join(home, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(text)
    importlib.invalidate_caches()


write('helper.py', 'VALUE = 1\nprint("body of", __name__)\n')
import helper
print(helper.VALUE, helper.__name__, os.path.relpath(helper.__file__, home), helper.__spec__.name)
write('helper.py', 'VALUE = 22\nprint("body again")\n')
print(importlib.reload(helper) is helper, helper.VALUE)
write('pkg/__init__.py', 'from .one import ONE\n')
write('pkg/one.py', 'ONE = 1\n')
write('pkg/deep/two.py', 'from ..one import ONE\nTWO = ONE + 1\n')
import pkg.deep.two
print(pkg.ONE, pkg.deep.two.TWO, [os.path.relpath(path, home) for path in pkg.__path__], pkg.deep.__file__)
for name in ('pkg.nothing', 'helper.inner', 'nowhere'):
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(type(error).__name__, error, error.name)
write('broken.py', 'def f(:\n')
try:
    import broken
except SyntaxError as error:
    print(error.msg, os.path.basename(error.filename), error.lineno, 'broken' in sys.modules)
write('fails.py', 'PART = 1\nraise RuntimeError("half way")\n')
try:
    import fails
except RuntimeError as error:
    print(error, 'fails' in sys.modules)
write('fresh.py', 'ONE = 1\n')
spec = importlib.util.spec_from_file_location('other', os.path.join(home, 'helper.py'))
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.__name__, module.VALUE, 'other' in sys.modules, importlib.util.find_spec('pkg.one').parent)
print(runpy.run_path(os.path.join(home, 'helper.py'), run_name='ran')['VALUE'], runpy.run_module('fresh')['ONE'])
shutil.rmtree(home)
