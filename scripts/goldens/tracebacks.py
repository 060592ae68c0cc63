"""Records how CPython prints frames and misspelt keywords, and which names it suggests.

    python3.14 scripts/goldens/tracebacks.py lib/python/objects/exception/print/goldens
"""
import ast
import json
import linecache
import os
import random
import sys
import traceback

import _suggestions

EXPRESSIONS = [
    "x + 1", "(x) + (y)", "x[1]", "x [ 1 ]", "f(1)", "f (1, 2)", "a.b.c", "x.y(1)[2]", "x + y * z", "(x +\n  1)",
    "(x\n + 1)", "f(\n  1,\n  2\n)", "x[\n 1\n]", "x[1:2]", "x // y", "x  **  y", "x @ y", "-x", "not x", "x < y",
    "x if y else z", "lambda: x", "[x for x in y]", "{x: y}", "x and y", "f(x)(y)", "f(x)[y]", "(f)(1)", "((f))(1)",
    "x.y", '"é" + x', '"名前" + x', 'x["名前"]', "x + ( # c\n 1 )", "x \\\n + 1", "f(*x, **y)", "x << 1", "x >>1", "x|y",
    "x is y", "f(a)(b)(c)", "x[y][z]", "(x + y) + z", "x + (y + z)", "f(g(h(1)))", 'f"{x + 1}"', 'f"{x}" + y',
    "x.a + x.b", "f(\n 1\n) + f(2)", "f(1).b.c(2)", "(\n\n x\n\n +\n\n 1\n)", "f(1,\n\n\n\n\n2)", "x%y", '"\\t" %x',
    "f(  )", "x [  (  1  )  ]", '"😀" + x', 'f("😀", y)',
]
STATEMENTS = [
    "{e}", "v = {e}", "a, b = {e}", "v += {e}", "if {e}: pass", "for q in {e}: pass", "assert {e}", "del z; {e}; y",
    "def g():\n    return {e}\n    \ng()", "def g():\n    v = {e}\ng()", "print({e}, 1)", "v: int = {e}",
    "with {e} as q: pass", "v = w = {e}", "v.x = {e}", "while {e}: pass", "raise {e}", "\tif 1: {e}",
]
BLOCKS = [
    "", "a=1\n", "if x:\n  a\n", "def f():\n  a\n", "class A:\n  a\n", "for x in y:\n  a\n", "while x:\n  a\n",
    "with x:\n  a\n", "try:\n  a\nfinally:\n  b\n", "match x:\n  case 1:\n    a\n", "@d\ndef f():\n  a\n",
    "if x:\n  a\nelse:\n  b\n", "if x:\n  if y:\n    a\n", "if x: a\n", "if x:\n  a\na\n",
    "def f():\n  if y:\n    a\n  b\n", "class A:\n  def f(self):\n    a\n  b\n",
    "try:\n  a\nexcept E:\n  b\nexcept F:\n  c\n", "async def f():\n  async with x:\n    a\n",
]
MISTAKES = ["fro i in y: pass\n", "  fro i in y: pass\n", "retrun 1\n", "  dfe g():\n    pass\n"]
OTHER_MISTAKES = [
    "whille True:\n    x\n", "if x:\n    a = 1\nesle:\n    b\n", "imprt os\n", "form os import path\n",
    "clas A:\n    pass\n", "try:\n    a()\nexcpet ValueError:\n    b\n", "try:\n    a()\nfinaly:\n    c\n",
    "for i inn range(3):\n    pass\n", "a = b c\n", "if x = 3:\n  pass\n", "wth open(f) as g:\n    pass\n",
    "with open(f) sa g:\n    pass\n", "x = lamda y: y\n", "assert x\nasert y, 3\n", "x = 3 if y esle 4\n", "nto x y\n",
    "raize ValueError\n", "x = 1; fro y in z: pass\n", "if a:\n    b\nelfi c:\n    d\n", "x is nto y\n", "dle b\n",
    "async def f():\n    awiat g()\n", "yeild 3\n", "golbal y\n", "foo bar baz qux\n", "für i in x:\n  pass\n",
]


def codes(code):
    yield code
    for const in code.co_consts:
        if hasattr(const, "co_code"):
            yield from codes(const)


def frames():
    """[source, function, [line, end line, column, end column], text]"""
    for expression in EXPRESSIONS:
        for statement in random.sample(STATEMENTS, 5):
            source = statement.replace("{e}", expression)
            try:
                ast.parse(source)
            except SyntaxError:
                continue
            yield from frames_of(source)


def frames_of(source):
    linecache.cache["<case>"] = (len(source), None, source.splitlines(True), "<case>")
    seen = set()
    for code in codes(compile(source, "<case>", "exec")):
        for position in code.co_positions():
            if position in seen or not position[0]:
                continue
            seen.add(position)
            line, end_line, column, end_column = position
            frame = traceback.FrameSummary("<case>", line, code.co_name, end_lineno=end_line, colno=column,
                                           end_colno=end_column, lookup_line=False)
            yield [source, code.co_name, list(position), traceback.StackSummary().format_frame_summary(frame)]


def typos():
    """[source, text when compiled from a string]"""
    for source in [block + mistake for block in BLOCKS for mistake in MISTAKES] + OTHER_MISTAKES:
        try:
            compile(source, "<case>", "exec")
        except SyntaxError as error:
            line = getattr(error, "_metadata", (None,))[0]
            yield [source, line, "".join(traceback.format_exception_only(error))]


def names():
    """[wrong name, names to choose from, suggestion or null]"""
    words = dir(__builtins__) + ["été", "Été", "größe", "groesse", "名前", "名", "x" * 45, "x" * 44 + "y", "abc" * 14]
    for _ in range(150):
        candidates = random.sample(words, random.randint(1, 30))
        wrong = misspelt(random.choice(candidates if random.random() < 0.8 else words))
        yield [wrong, candidates, _suggestions._generate_suggestions(candidates, wrong)]


def misspelt(word):
    letters = list(word)
    for _ in range(random.randint(0, 4)):
        kind = random.randrange(3)
        at = random.randrange(len(letters) + 1)
        if kind == 0 or at == len(letters):
            letters.insert(at, random.choice("abcxyzABC_é1"))
        elif kind == 1:
            letters.pop(at)
        else:
            letters[at] = letters[at].swapcase()
    return "".join(letters)


def main():
    random.seed(314)
    for record in (frames, typos, names):
        lines = ",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in record())
        with open(os.path.join(sys.argv[1], record.__name__ + ".json"), "w") as file:
            file.write("[\n" + lines + "\n]\n")


main()
