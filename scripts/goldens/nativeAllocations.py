"""Records what an interpreter allocates for each native module that is imported, for lib/python/import/nativeAllocations.ts.

    python3.14 scripts/goldens/nativeAllocations.py > lib/python/import/nativeAllocations.ts

A line is a module's name, how many containers more there are that no free list gave, and what free lists gave or may give (functions, lists, dicts,
tuples by length). Each module is imported by a fresh interpreter whose free lists hold plenty, after the modules that it imports.
"""
import re, subprocess, sys
from nativeModules import NAMES

# Without `gc` nothing can be asked; what it costs itself was found by when the first collection comes.
ROWS = ['gc 3 builtin:18 dict:1']

PROGRAM = '''
import gc, sys
gc.disable()
before = set(sys.modules)
sys.modules['{name}'] = None  # what is imported first may import it
{first}
del sys.modules['{name}']
def fill():
    tuples = [tuple([None] * length) for length in range(1, 21) for _ in range(400)]
    others = [kind() for kind in (list, dict) for _ in range(80)]
    del tuples, others
fill()
fill()
held = [[].append for _ in range(20)]  # no memory of functions is left
sys._debugmallocstats()
count = gc.get_count()[0]
import {name}
count = gc.get_count()[0] - count
sys._debugmallocstats()
functions = [value for value in vars({name}).values() if type(value) is type(len) and value.__self__ is {name}]
print(count, len(functions), *[name for name in sys.modules if name not in before])
'''


def run(name, first):
    program = PROGRAM.format(name=name, first=f'import {first}' if first else '')
    done = subprocess.run([sys.executable, '-c', program], capture_output=True, text=True)
    if done.returncode:
        print(name, done.stderr.splitlines()[-1], file=sys.stderr)
        return None
    count, functions, *modules = done.stdout.split()
    before, after = (saved(part) for part in done.stderr.split('Small block threshold')[1:])
    given = {'builtin': int(functions)} if int(functions) > 0 else {}
    return int(count) - int(functions), given | {key: before[key] - after[key] for key in before if before[key] != after[key]}, modules


def saved(text):
    found = {}
    for count, what in re.findall(r'^ *(\d+) free (\d+-sized PyTuple|PyDict|PyList)Objects? ', text, re.M):
        found[what.split('-')[0] if '-' in what else what[2:].lower()] = int(count)
    return found


def row(name):
    known = run(name, '')
    if known is None:
        return None
    first = [each for each in known[2] if not f'{each}.'.startswith(f'{name}.') and each.replace('.', '').isidentifier()]
    count, given, _ = run(name, ', '.join(first)) if first else known
    words = [f'{key}:{number}' for key, number in given.items()]
    return ' '.join([name, str(count), *words])


rows = sorted(ROWS + [line for line in map(row, NAMES) if line is not None])
print('''/**
 * What CPython allocates for a native module that is imported: its types' dicts, bases and orders of bases, most of all. A line
 * is its name, the containers that no free list gave and those that free lists give while they have some: functions, dicts, lists, tuples by length. What
 * modules that it imports cost is not in it. Source: CPython 3.14.10, by scripts/goldens/nativeAllocations.py.
 */
export const NATIVE_ALLOCATIONS = `
''' + '\n'.join(rows) + '`')
