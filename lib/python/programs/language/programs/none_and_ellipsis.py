print(None, repr(None), type(None), None is None, None == 0, None == None, bool(None), [None], {None: 1}[None], str(None), f'{None}', hash(None) == hash(None))
print(..., type(...), Ellipsis is ..., bool(...), NotImplemented, type(NotImplemented))
for source in ('None.x', 'None()', 'None[0]', 'None + 1', 'len(None)', 'for_in(None)', 'None < 1', 'None.x = 1', 'int(None)', '...()', '-None', 'None = 1', 'True = 2', 'def None(): pass', 'lambda None: 1', 'f(None=1)', 'x.None', 'class True: pass', 'del None', '__debug__ = 1', 'for None in x: pass', 'import None', 'x = yield', '(x for x in y) = 1', 'f() = 1', '1 = x', '"a" = 1', 'x + 1 = 2', '[a, 1] = x', 'x = 1 = y', 'a, b += 1', '(a) += 1', 'f() += 1', '*a = x', '*a, *b = x', 'print 5', 'if x = 1: pass', 'x == 1 = y', 'nonlocal x', 'global x; x = 1', 'def f(): x = 1; global x', 'def f(a, a): pass', 'def f(a=1, b): pass', 'f(a=1, 2)', 'f(**a, *b)', 'f(a=1, a=2)', 'def f(*): pass', 'def f(/, a): pass', 'lambda *: 1', 'class C(a=1, b): pass', 'try: pass', 'else: pass', 'for x in: pass', 'while: pass', 'return', 'x = (1', 'x = [1, 2', 'x = {1: }', 'x = 5 5', 'a b', 'from x import', 'import a.b as', 'from . import *; def f(): from x import *', 'with open() as 5: pass', 'async x', 'x = "abc', "x = '''abc", 'x = 0777', 'x = 1__0', 'x = 0xg', '1.e', 'x = 5a', 'x = $', 'x = a?b', 'x = “a”', 'raise x from', 'assert', 'del', 'del f()', 'del 1', 'match x: case 1: pass', 'x: int: str', '(x, y): int = 1', 'if True:\npass', 'def f():\n  x\n y', '\tx\n  y', 'x = f"{a"', 'x = b"é"', '"\\N{nope}"', '"\\x1"', 'b"\\x1"', '"\\u12"'):
    try:
        exec(source, {})
        print('fine:', source)
    except SyntaxError as error:
        print(f'{source!r:40} {type(error).__name__}: {error.msg} {error.lineno}:{error.offset}-{error.end_offset}')
    except Exception as error:
        print(f'{source!r:40} {type(error).__name__}: {error}')
