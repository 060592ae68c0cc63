/** Which objects of a run have fates and may linger. */
import { expect, test } from 'vitest'
import { verdictOf } from './testing/verdictOf'

function lingering(text: string, steps?: number): string[] {
  return verdictOf({ 'main.py': text }, {}, steps === undefined ? {} : { steps }).lingering.map(({ type }) => type)
}

test.each([
  ['class A: pass\na = A()', ['A']],
  ['class A(list): pass\nclass B(str): pass\nclass C(Exception): pass\nkept = [A(), B(), C()]', ['A', 'B', 'C']],
  ['from collections import namedtuple\nP = namedtuple("P", "x")\np = P(1)', ['P']],
  ['from typing import NamedTuple\nclass P(NamedTuple):\n    x: int\np = P(1)', ['P']],
  ['import enum\nclass E(enum.Enum):\n    A = 1', ['E']],
  ['o = object()', ['object']],
  ['f = open("a.txt", "w")', ['TextIOWrapper']],
  ['f = open("a.txt", "wb")', ['BufferedWriter']],
  ['f = open("a.txt", "wb", buffering=0)', ['FileIO']],
  ['import pathlib\nf = pathlib.Path("a.txt").open("w")', ['TextIOWrapper']],
  ['import io\ns = io.StringIO()', ['StringIO']],
  ['import threading\nt = threading.Thread()\ne = threading.Event()', ['Thread', 'Event']],
  ['import weakref\nclass A:\n    def f(self): pass\na = A()\nm = weakref.WeakMethod(a.f)', ['A', 'WeakMethod']],
  ['from fractions import Fraction\nx = Fraction(1, 2)', ['Fraction']],
  ['from decimal import Decimal\nx = Decimal(1) + 2', []],
  ['import logging, re\nlog = logging.getLogger("a")\np = re.compile("a")', []],
  ['def f(): yield\ng = f()\nh = lambda: 0\nl = [1]\nd = {"a": (1, 2)}\nx = 10 ** 30', []],
  ['try: 1 / 0\nexcept ZeroDivisionError as e: saved = e', []],
])('%j', (text, types) => {
  expect(lingering(text)).toEqual(types)
})

test('what lived and died on a line is counted', () => {
  const text = 'class A: pass\nA()\nobject()\nopen("a.txt", "w").close()\nlist()\nlen(str(A()))\n'
  expect(verdictOf({ 'main.py': text }, {}).fates).toEqual({
    counted: 4,
    collected: 0,
    exit: 0,
    'exit-late': 0,
    never: 0,
  })
})

test('plain objects that filled a run’s budget are seen', () => {
  expect(lingering('kept = []\nwhile True: kept.append(object())\n', 1000).length).toBeGreaterThan(400)
})
