# Modules in a zip file on sys.path.
import sys, zipfile, os, zipimport, tempfile, importlib
os.chdir(tempfile.mkdtemp())
with zipfile.ZipFile('pkg.zip', 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('zipmod.py', 'x = 5\ndef f(): raise ValueError("in zip")\n')
    z.writestr('zpkg/__init__.py', 'y = 6\n'); z.writestr('zpkg/sub.py', 'z = 7\n')
sys.path.insert(0, 'pkg.zip')
import zipmod
print(zipmod.x, zipmod.__file__, type(zipmod.__loader__).__name__)
from zpkg import sub
print(sub.z, sub.__file__)
import traceback
try: zipmod.f()
except ValueError as e: print(e, [(f.filename, f.lineno, f.line) for f in traceback.extract_tb(e.__traceback__)[1:]])
z = zipimport.zipimporter('pkg.zip'); print(z, z.is_package('zpkg'), z.get_source('zipmod'), z.find_spec('zzz'))

open('no.zip', 'w').write('text')
sys.path[0] = 'no.zip'; importlib.invalidate_caches()
for entry in 'no.zip', 'missing.zip', 'pkg.zip/zpkg', 'pkg.zip/none':
    sys.path[0] = entry
    for name in 'sub', 'zpkg2':
        try: print(importlib.import_module(name).__file__)
        except ImportError as e: print(type(e).__name__, e)
sys.path[0] = 'pkg.zip'; del sys.modules['zpkg'], sys.modules['zpkg.sub']
try: import zpkg.other
except ImportError as e: print(e)
print(sys.modules['zpkg'].__path__, sys.modules['zpkg'].y)
print({k: type(v).__name__ for k, v in sys.path_importer_cache.items() if k.startswith('pkg.zip')})
