"""Records how many references native types have that CPython makes at run time, for lib/python/objects/type/typeCounts.ts.

    python3.14 scripts/goldens/typeCounts.py > lib/python/objects/type/typeCounts.ts

A line is a type's module and name and how many references there are to it, on a program's first line or right after the import of its module. Types
that a `class` statement made and those that never die are left out. Each module is imported by a fresh interpreter.
"""
import subprocess, sys
from nativeModules import NAMES

PROGRAM = '''
import gc, sys
{first}
gc.disable()
known = {{id(one) for one in gc.get_objects() if isinstance(one, type)}} if {isNew} else ()
{do}
HEAP = 1 << 9
found = [one for one in gc.get_objects() if isinstance(one, type) and one.__flags__ & HEAP and id(one) not in known]
while found:
    one = found.pop()
    count = sys.getrefcount(one) - 2  # without the name and the argument here
    if '__firstlineno__' not in vars(one) and not sys._is_immortal(one) and ' ' not in one.__qualname__:
        print(f'{{one.__module__}}.{{one.__qualname__}} {{count}}')
'''


def run(do, first=''):
    program = PROGRAM.format(first=first, do=do, isNew=do != '')
    done = subprocess.run([sys.executable, '-c', program], capture_output=True, text=True)
    if done.returncode:
        print(do, done.stderr.splitlines()[-1], file=sys.stderr)
    return done.stdout.splitlines()


def modules_before(name):
    program = f'import sys\nbefore = set(sys.modules)\nimport {name}\nprint(*[one for one in sys.modules if one not in before and one != "{name}"])'
    done = subprocess.run([sys.executable, '-c', program], capture_output=True, text=True)
    return [one for one in done.stdout.split() if one.replace('.', '').isidentifier()]


at_start = dict(line.split(' ') for line in run(''))
after_import = {}
for name in NAMES:
    before = ''.join(f'import {one}\n' for one in modules_before(name))
    first = f"sys.modules['{name}'] = None\n{before}del sys.modules['{name}']"
    for line in run(f'import {name}', first if before else ''):
        if line.split(' ')[0] not in at_start:
            after_import.setdefault(*line.split(' '))


def table(lines):
    return '`\n' + '\n'.join(f'{name} {count}' for name, count in sorted(lines.items())) + '`'


print(f'''/**
 * How many references native types have that CPython makes at run time: module, name and count. Other native types never die.
 * Source: CPython 3.14, by scripts/goldens/typeCounts.py.
 */

/** On a program's first line. */
export const COUNTS_AT_START = {table(at_start)}

/** Right after the import of the type's module. */
export const COUNTS_AFTER_IMPORT = {table(after_import)}''')
