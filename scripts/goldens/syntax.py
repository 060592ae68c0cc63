"""Records what CPython 3.14 makes of Python programs, right and wrong, for lib/python/syntax to be tested against.

    python3.14 scripts/goldens/syntax.py

writes lib/python/syntax/goldens/{trees,problems,bytes,warnings,typos}.json: the trees of the programs in syntaxPrograms.txt, the
errors of thousands of mistakes made in them, of bytes that cannot be decoded, the warnings of doubtful literals, and misspelt keywords. The
mistakes are drawn with a fixed seed, so a second run changes nothing unless CPython has changed.

For syntaxAgreement.ts it prints, one JSON value a line, `--trees FOLDER`: path and tree of every module that parses;
`--mistakes SEED COUNT`: as problems.json; `--names`: every character by its Unicode name.
"""
import ast
import json
import pathlib
import random
import re
import struct
import sys
import tempfile
import traceback
import unicodedata
import warnings

HERE = pathlib.Path(__file__).parent
TARGET = HERE.parent.parent / 'lib' / 'python' / 'syntax' / 'goldens'
PROGRAMS = (HERE / 'syntaxPrograms.txt').read_text(encoding='utf-8').split('\n#---\n')
WRONG = (HERE / 'syntaxMistakes.txt').read_text(encoding='utf-8').split('\n#---\n')
SEED = 314
MUTATIONS = 4500

TOKEN = re.compile(
    r'"""|\'\'\'|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|\w+|[ \t]+|\n|\*\*=?|//=?|>>=?|<<=?|[-+*/%&|^=<>!:]=|->|\.\.\.|.',
    re.S,
)
INSERTED = (
    '( ) [ ] { } , : ; . = == := + - * ** / @ ! -> not and or if else elif for in is lambda def class return yield await '
    'async with as import from try except finally while match case type _ None True x 1 "s" f"{x}" t"{x}" b"y" # \\ é € 0x '
    '1_ del global nonlocal pass break continue raise assert ~ | & ^ << <> ... $ ? ` " \' """ f" f"{ =} !r ++ // print exec '
    '0777 1e 2. u" ur"a"'
).split(' ') + ['\n', '\n    ', '\t', ' ', '\\\n', '\x0c']


def constant(value):
    if value is None:
        return ['none']
    if value is Ellipsis:
        return ['ellipsis']
    if isinstance(value, (bool, str)):
        return [type(value).__name__, value]
    if isinstance(value, int):
        return ['int', str(value)]
    if isinstance(value, float):
        return ['float', struct.pack('>d', value).hex()]
    if isinstance(value, complex):
        return ['complex', struct.pack('>d', value.imag).hex()]
    return ['bytes', value.hex()]


def canonical(node):
    """A tree as nested lists: class name, place or null, fields in the order of Python.asdl."""
    if node is None or isinstance(node, (str, int)):
        return node
    if isinstance(node, list):
        return [canonical(item) for item in node]
    name = type(node).__name__
    if isinstance(node, (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop)):
        return name
    place = [node.lineno, node.col_offset, node.end_lineno, node.end_col_offset] if hasattr(node, 'lineno') else None
    result = [name, place]
    for field in node._fields:
        if field in ('type_comment', 'type_ignores'):
            continue
        value = getattr(node, field)
        is_constant = (name, field) in {('Constant', 'value'), ('MatchSingleton', 'value'), ('Interpolation', 'str')}
        result.append(constant(value) if is_constant else canonical(value))
    return result


def problem(source, mode='exec'):
    """The error ast.parse raises, as a list; None when it accepts; 'other' for what is no error of the parser's own."""
    try:
        ast.parse(source, mode=mode)
        return None
    except SyntaxError as e:
        if e.msg.startswith('future feature'):
            return 'other'
        place = [e.lineno or 0, e.offset or 0, e.end_lineno or 0, e.end_offset or 0]
        return [type(e).__name__, e.msg, *place, e.text]
    except (MemoryError, RecursionError, UnicodeError):
        return 'other'


def mutated(rng, source):
    tokens = TOKEN.findall(source)
    at = rng.randrange(len(tokens))
    kind = rng.randrange(9)
    if kind == 0:
        del tokens[at]
    elif kind == 1:
        tokens.insert(at, rng.choice(INSERTED))
    elif kind == 2:
        other = min(at + 1, len(tokens) - 1)
        tokens[at], tokens[other] = tokens[other], tokens[at]
    elif kind == 3:
        tokens.insert(at, tokens[at])
    elif kind == 4:
        tokens[at] = rng.choice(INSERTED)
    elif kind == 5:
        tokens = tokens[:at]
    elif kind == 6:
        tokens[at] = rng.choice(tokens)
    elif kind == 7:
        tokens.insert(at, ' ' + rng.choice(INSERTED) + ' ')
    else:
        text = source
        cut = rng.randrange(len(text))
        tokens = [text[:cut], text[cut + 1:]]
    return ''.join(tokens)


def statements(program):
    """The program's statements one by one, so that what is recorded stays short."""
    lines = program.split('\n')
    for node in ast.parse(program).body:
        first = min([node.lineno] + [d.lineno for d in getattr(node, 'decorator_list', [])])
        text = '\n'.join(lines[first - 1:node.end_lineno])
        if len(text) < 400:
            yield text + '\n'


def record_problems(seed=SEED, count=MUTATIONS):
    rng = random.Random(seed)
    pool = [text for program in PROGRAMS for text in statements(program)]
    found = {}
    for source in WRONG:
        found['exec', source] = problem(source)
    for mode in ('eval', 'single'):
        for source in ('', '\n', 'x', 'x\n\n', 'x y', 'x = 1', 'x\ny', 'if x: y', 'if x:\n  y\n', 'x;y', '(', 'x # c', 'x,'):
            found[mode, source] = problem(source, mode)
    while len(found) < count:
        source = mutated(rng, rng.choice(pool))
        want = problem(source)
        if want == 'other' or '\0' in source or (want is None and rng.random() < 0.8):
            continue
        found['exec', source] = want
    return [[mode, source, want] for (mode, source), want in found.items() if want != 'other']


BYTES = [
    b'\xef\xbb\xbfx=1', b'\xef\xbb\xbf# coding: latin-1\nx', b'\xef\xbb\xbf# coding: utf-8\nx',
    b'\xef\xbb\xbf# coding: utf8\nx', b'# coding: foo\nx', b'# coding: latin-1\nx="\xe9"',
    b'# -*- coding: iso-8859-1 -*-\nx="\xe9"', b'# coding: ascii\nx="\xe9"', b'x = "\xff"', b'x=1\ny = "\xe9a"',
    b'x = "\xc3', b'x="\xed\xa0\x80"', b'\n# coding: latin-1\nx="\xe9"', b'\n\n# coding: latin-1\nx="\xe9"',
    b'x\n# coding: latin-1\ny="\xe9"', b'#!/usr\n# vim: set fileencoding=latin-1 :\nx="\xe9"',
    b'# coding: UTF_8\nx="\xe9"', b'# coding: latin-1-unix\nx="\xe9"', b'# coding: utf8\nx="\xc3"',
    b'# coding: u8\nx="\xe2\x82z"', b'x="\0"', b'x\r\ny\rz', b'x y\n"\xff"', b'x = "\xc3\xa9" y',
]

DOUBTFUL = [
    '"\\d"', '"\\777"', 'b"\\777"', 'b"\\d"', 'f"\\{x}"', 'f"\\d{x}\\777"', '1if 2else 3', '0xfor x', '"""\n\n\\d"""',
    '"a" \\\n "\\d\\e"', '"\\9"', 'f"{x:\\d}"', 'x="\\d" "\\d"', 'x = 1jif y else 2', 't"\\d{x}"',
]


def record_bytes():
    return [[source.hex(), problem(source)] for source in BYTES]


def record_warnings():
    result = []
    for source in DOUBTFUL:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always')
            ast.parse(source)
        result.append([source, [[w.category.__name__, str(w.message), w.lineno] for w in caught]])
    return result


MISSPELT = [
    'whille True:\n    pass\n', 'fo i in range(3):\n    pass\n', 'x = 1\nif x:\n    pass\ny = 2\nfr i in y:\n    pass\n',
    'class A:\n    df f(self):\n        pass\n', 'a = [i fo i in x]\n', 'clas A:\n    pass\n', 'improt os\n', 'form a import b\n',
    'def f():\n    retrun 1\n', 'if a adn b:\n    pass\n', 'try:\n    pass\nexept A:\n    pass\n', 'x y\n', 'f(a b)\n',
    'if x:\n    y\nesle:\n    z\n', 'raise A form b\n', 'wiht a as b: pass\n', 'x = not_a b\n', 'lamda x: x\n', 'a = lambd x: x\n',
]


def printed(source):
    """Message, offsets and text of a file's error as CPython prints them."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'typo.py'
        path.write_text(source, encoding='utf-8')
        try:
            ast.parse(source, str(path))
        except SyntaxError as e:
            e._metadata = (*e._metadata[:2], None)
            shown = traceback.TracebackException.from_exception(e)
            list(shown.format_exception_only())
            return [shown.msg, shown.offset, shown.end_offset, shown.text.rstrip('\n')]


def write(name, entries):
    lines = ',\n'.join(json.dumps(entry, separators=(',', ':')) for entry in entries)
    (TARGET / name).write_text('[\n' + lines + '\n]\n', encoding='utf-8')
    print(name, len(entries), 'entries')


def print_trees(folder):
    sys.setrecursionlimit(100_000)
    for path in sorted(pathlib.Path(folder).rglob('*.py')):
        try:
            tree = ast.parse(path.read_bytes().decode('utf-8'))
        except (SyntaxError, UnicodeDecodeError, OSError):
            continue
        print(json.dumps([str(path), canonical(tree)]))


def print_names():
    names = ((unicodedata.name(chr(code), None), chr(code)) for code in range(0x110000))
    print(json.dumps({name: character for name, character in names if name is not None}))


def record():
    write('warnings.json', record_warnings())
    warnings.simplefilter('ignore')
    write('trees.json', [[program, canonical(ast.parse(program))] for program in PROGRAMS])
    write('problems.json', record_problems())
    write('bytes.json', record_bytes())
    write('typos.json', [[source, printed(source)] for source in MISSPELT])


if __name__ == '__main__':
    match sys.argv[1:]:
        case []:
            record()
        case ['--trees', folder]:
            warnings.simplefilter('ignore')
            print_trees(folder)
        case ['--mistakes', seed, count]:
            warnings.simplefilter('ignore')
            print(*map(json.dumps, record_problems(int(seed), int(count))), sep='\n')
        case ['--names']:
            print_names()
