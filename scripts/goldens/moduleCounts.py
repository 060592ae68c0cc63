"""Records how many references native modules have, for lib/python/import/moduleCounts.ts.

    python3.14 scripts/goldens/moduleCounts.py > lib/python/import/moduleCounts.ts

A line is a module's name and how many references there are to it, on a program's first line or right after its import. Each module is
imported by a fresh interpreter, after the modules that it imports.
"""
import subprocess, sys
from nativeModules import NAMES

AT_START = '''
import sys
name = None
for name, one in list(sys.modules.items()):
    if not hasattr(one, '__file__') and name != '__main__':
        own = name in ('sys', 'builtins')  # the name here, and what __main__ has
        print(name, sys.getrefcount(one) - 3 - own)  # without the list, the name and the argument
'''

IMPORTED = '''
import sys
before = set(sys.modules)
sys.modules['{name}'] = None
{first}
del sys.modules['{name}']
import {name}
if '{name}' not in before:
    print('{name}', sys.getrefcount({name}) - 2)  # without the name and the argument
print(*[one for one in sys.modules if one not in before and one != '{name}'])
'''


def run(program):
    done = subprocess.run([sys.executable, '-c', program], capture_output=True, text=True)
    if done.returncode:
        print(done.stderr.splitlines()[-1], file=sys.stderr)
    return done.stdout.splitlines()


def imported(name):
    first = [one for one in run(IMPORTED.format(name=name, first='')) or ['']][-1].split()
    lines = run(IMPORTED.format(name=name, first=''.join(f'import {one}\n' for one in first if one.isidentifier())))
    return lines[:1] if len(lines) == 2 else []


def table(lines):
    return '`\n' + '\n'.join(sorted(lines)) + '`'


print(f'''/**
 * How many references native modules have: name and count. Source: CPython 3.14, by scripts/goldens/moduleCounts.py.
 */

/** On a program's first line. */
export const COUNTS_AT_START = {table(run(AT_START))}

/** Right after the import. */
export const COUNTS_AFTER_IMPORT = {table([line for name in [*NAMES, 'gc'] for line in imported(name)])}''')
