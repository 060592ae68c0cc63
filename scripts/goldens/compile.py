"""Records what CPython 3.14 compiles Python programs to, right and wrong, for lib/python/compile to be tested against.

    python3.14 scripts/goldens/compile.py

writes lib/python/compile/goldens/{code,problems}.json: the code objects of the programs in scripts/goldens/compile, with
jumps and exception tables counted in instructions (no caches, no EXTENDED_ARG), and the errors and warnings the compiler
gives for compile/mistakes.txt. Nothing is random: a second run changes nothing unless CPython has changed.
"""
import dis
import json
import pathlib
import tempfile
import types
import warnings

HERE = pathlib.Path(__file__).parent
PROGRAMS = HERE / 'compile'
TARGET = HERE.parent.parent / 'lib' / 'python' / 'compile' / 'goldens'
# Without asserts or docstrings only these differ enough to be worth their bytes.
ALSO_OPTIMIZED = {'functions', 'classes'}
EXPRESSIONS = ['1', 'x', 'x + 1', 'f(x, y=1)', '[i for i in x]', 'lambda a: a', '(x for x in y)', 'a if b else c', '__debug__', '"doc"']
STATEMENTS = ['1', '"doc"', 'x', 'x = 1', 'x; y', 'if x: y', 'for i in x: i', 'def f(): x', 'class C: x', 'x: int', '__debug__']


def constant(value):
    if isinstance(value, types.CodeType):
        return ['code', code(value)]
    if value is None:
        return ['none']
    if value is Ellipsis:
        return ['ellipsis']
    if isinstance(value, bool):
        return ['bool', value]
    if isinstance(value, int):
        return ['int', str(value)]
    if isinstance(value, float):
        return ['float', repr(value)]
    if isinstance(value, complex):
        return ['complex', repr(value.real), repr(value.imag)]
    if isinstance(value, str):
        return ['str', value]
    if isinstance(value, bytes):
        return ['bytes', value.hex()]
    if isinstance(value, tuple):
        return ['tuple', *map(constant, value)]
    if isinstance(value, frozenset):
        return ['frozenset', *sorted(map(constant, value), key=json.dumps)]
    return ['slice', *map(constant, (value.start, value.stop, value.step))]


def code(co):
    instructions = [i for i in dis.get_instructions(co) if i.opname != 'EXTENDED_ARG']
    index = {}
    for number, instruction in enumerate(instructions):
        for offset in range(instruction.start_offset, instruction.offset + 2, 2):
            index[offset] = number
    index[len(co.co_code)] = len(instructions)
    words, positions = [], []
    for i in instructions:
        words += [i.opcode, index[i.jump_target] if i.jump_target is not None else i.arg or 0]
        p = i.positions
        positions += [-1 if n is None else n for n in (p.lineno, p.end_lineno, p.col_offset, p.end_col_offset)]
    handlers = [
        [index[e.start], index[e.end], index[e.target], e.depth, int(e.lasti)] for e in dis._parse_exception_table(co)
    ]
    return {
        'name': co.co_name,
        'qualname': co.co_qualname,
        'numbers': [
            co.co_firstlineno, co.co_flags, co.co_argcount, co.co_posonlyargcount, co.co_kwonlyargcount, co.co_stacksize,
        ],
        'names': co.co_names,
        'slots': [co.co_varnames, co.co_cellvars, co.co_freevars],
        'consts': [constant(c) for c in co.co_consts],
        'instructions': words,
        'positions': positions,
        'handlers': handlers,
    }


def compiled(source, mode, optimize):
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        co = compile(source, '<golden>', mode, dont_inherit=True, optimize=optimize)
    return {'mode': mode, 'optimize': optimize, 'source': source, 'code': code(co)}


def programs():
    for path in sorted(PROGRAMS.glob('*.py')):
        for optimize in (0, 1, 2) if path.stem in ALSO_OPTIMIZED else (0,):
            yield {'name': path.stem, **compiled(path.read_text(encoding='utf-8'), 'exec', optimize)}
    for source in EXPRESSIONS:
        yield {'name': 'expression', **compiled(source, 'eval', 0)}
    for source in STATEMENTS:
        for optimize in (0, 2):
            yield {'name': 'statement', **compiled(source + '\n', 'single', optimize)}
            yield {'name': 'statement', **compiled(source + '\n', 'exec', optimize)}


def problem(error):
    return {
        'type': type(error).__name__,
        'message': error.msg,
        'line': error.lineno or 0,
        'offset': error.offset or 0,
        'endLine': error.end_lineno or 0,
        'endOffset': error.end_offset or 0,
        'text': error.text,
    }


def mistake(source, path):
    path.write_text(source, encoding='utf-8')
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        error = refusal(source, path)
    found = [{'type': w.category.__name__, 'message': str(w.message), 'line': w.lineno} for w in caught]
    if caught:
        # Where a warning points shows only when it is made an error.
        with warnings.catch_warnings():
            warnings.simplefilter('error')
            found[0] = {**refusal(source, path), 'type': found[0]['type']}
    return {'source': source, 'problems': found + ([error] if error else [])}


def refusal(source, path):
    try:
        compile(source, str(path), 'exec', dont_inherit=True)
    except SyntaxError as error:
        return problem(error)


def write(name, cases):
    lines = ',\n'.join(json.dumps(case, separators=(',', ':')) for case in cases)
    (TARGET / name).write_text(f'[\n{lines}\n]\n', encoding='utf-8')


def main():
    TARGET.mkdir(exist_ok=True)
    write('code.json', programs())
    sources = (PROGRAMS / 'mistakes.txt').read_text(encoding='utf-8').split('\n---\n')
    with tempfile.TemporaryDirectory() as directory:
        path = pathlib.Path(directory) / 'mistake.py'
        write('problems.json', [mistake(source.rstrip('\n') + '\n', path) for source in sources])


main()
