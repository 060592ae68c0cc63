# Paths and the environment.
import os, os.path, glob, fnmatch, pathlib

print(os.path.normpath('a//b/../c/./d/'), os.path.splitroot('//host/x'), os.path.normpath(b'/../x'))
print(os.path.join('a', '/b', 'c'), os.path.split('/x/y'), os.path.splitext('a.tar.gz'), os.path.commonpath(['/a/b', '/a/c']))
print(os.path.relpath('/a/b/c', '/a/d'), os.path.isabs('x'), os.path.expanduser('~nobody-here/x'))
print(os.fsencode('é\udcff'), ascii(os.fsdecode(b'\xc3\xa9\xff')), os.fspath(pathlib.PurePosixPath('x', 'y')))
os.environ['GREETING'] = 'hello'
print(os.getenv('GREETING'), os.environb[b'GREETING'], os.path.expandvars('$GREETING ${GREETING} $NOPE'), 'NOPE' in os.environ)
del os.environ['GREETING']
print(os.getenv('GREETING', 'none'))
try:
    os.environ['x'] = 1
except TypeError as error:
    print(error)
print(fnmatch.filter(['a.py', 'b.txt', 'c.PY'], '*.py'), fnmatch.translate('*.[ab]?'))
home = pathlib.Path('/tmp/os_of_paths')
(home / 'inner').mkdir(parents=True, exist_ok=True)
for name in ('one.txt', 'two.txt', 'inner/three.txt'):
    (home / name).touch()
print(sorted(glob.glob('*.txt', root_dir=home)), sorted(glob.glob('**/*.txt', root_dir=home, recursive=True)))
print(sorted(str(path.relative_to(home)) for path in home.rglob('*')), [path.suffix for path in home.glob('t*')])
print(home.name, home.parent, home / 'a' / '../b', (home / 'x').with_suffix('.md'), home.is_dir(), (home / 'one.txt').stat().st_size)
for path in sorted(home.rglob('*'), reverse=True):
    path.rmdir() if path.is_dir() else path.unlink()
home.rmdir()
print(home.exists(), os.linesep == '\n', os.sep, os.curdir, os.devnull, os.name)
