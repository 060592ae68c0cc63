"""What is wrong with names is told by the message alone; other errors have their place among their arguments too."""
import symtable
import warnings

wrong = """
def f():\n global a\n nonlocal a
x: (yield) = 1
def f(a, a): pass
from __future__ import braces
from __future__ import nope
x = 1\nfrom __future__ import division
def f():\n  a = 1\n  global a
nonlocal x
def f(a):\n global a
class A[T, T]: pass
[(x := 1) for x in y]
def f():\n from x import *
await x
async for z in q: pass
import a.b as __debug__
def f(): f(__debug__=1)
del __debug__
type X[T: (yield)] = 1
def f():\n x = 1\n def g():\n  nonlocal x, y
x = [y for y in (z := 3)]
class A:\n  [(z := 1) for q in w]
return 1
break
f() = 1
x = (
match x:\n case a, a: pass
match x:\n case a: pass\n case b: pass
*a, *b = c
try: pass\nexcept: pass\nexcept X: pass
b'\\xe9' 'text'
"""
for line in wrong.strip().split("\n"):
    source = line.replace("\\n", "\n")
    try:
        compile(source, "text", "exec")
    except SyntaxError as error:
        print(repr(error), (error.filename, error.lineno, error.offset, error.end_lineno, error.end_offset), error.text)

for source in "global x; nonlocal x", "def f(a, a): 0", "x = (":
    try:
        symtable.symtable(source, "text", "exec")
    except SyntaxError as error:
        print(repr(error), error.lineno, error.offset)
for run, source in (eval, "lambda a, a: 1"), (exec, "def f():\n  nonlocal zz\n"):
    try:
        run(source)
    except SyntaxError as error:
        print(repr(error), error.text, error.lineno, error.filename)

warnings.simplefilter("error")
for source in "def f():\n while 1:\n  try: pass\n  finally: break", "x is 1", "'\\d'", "1()":
    try:
        compile(source, "text", "exec")
    except SyntaxError as error:
        print(repr(error), error.lineno, error.offset)
