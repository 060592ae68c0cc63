import ast, sys
def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e)
for statement in ["def x(): pass", "async def x(): pass", "class x: pass", "from a import x", "from a import b as x", "from x import b", "import x", "import a as x", "try: pass\nexcept A as x: pass", "global x", "nonlocal x", "f(x=1)", "a.x", "lambda x: 0", "lambda *x: 0", "def f[x](): pass", "match 1:\n case {**x}: pass", "match 1:\n case A(x=1): pass", "match 1:\n case [*x]: pass", "type x = 1", "x: int", "x", "import a.x", "from . import x", "match 1:\n case x: pass", "match 1:\n case 1 as x: pass", "try: pass\nexcept* A as x: pass"]:
    for constant in "True", "None":
        tree = ast.parse(statement)
        for node in ast.walk(tree):
            for field, value in ast.iter_fields(node):
                if value == "x": setattr(node, field, constant)
                if value == ["x"]: setattr(node, field, [constant])
        try: compile(tree, 'f', 'exec'); print('fine', statement)
        except Exception as e: print(statement, type(e).__name__, e)
for t in b"Tru\xe1\xb5\x89", b"Fal\xc5\xbfe", b"N\xc2\xbane", b"x.N\xc2\xbane", b"def N\xc2\xbane(): pass", b"import N\xc2\xbane", b"f(N\xc2\xbane=1)", b"x = 1; N\xc2\xbane = 2", b"lambda N\xc2\xbane: 1", b"match 1:\n case N\xc2\xbane: 1", b"global N\xc2\xbane", b"N\xc2\xbane +"[:7] + b" )":
    tell(lambda: ast.dump(ast.parse(t))); tell(eval, t); 
for code in '\nclass A:\n    """Docstring"""\n', '\nclass A:\n    """\n   Docstring"""\n', 'def f():\n    """Doc"""', 'def f():\n    """Doc\n          """', 'async def f():\n  """\n   D\n """', 'class A:\n "D"\n x = 1', 'class A: "D"', '"""m"""', '"""m\n"""', 'def f(): ""':
    for o in 0, 2: tell(lambda: ast.dump(ast.parse(code, optimize=o), include_attributes=True))
from ast import *
L = Load()
for pattern in MatchValue(Name('x', L)), MatchValue(UnaryOp(USub(), UnaryOp(USub(), Constant(1)))), MatchValue(JoinedStr([FormattedValue(Name('x', L), -1)])), MatchValue(JoinedStr([Constant('a')])), MatchValue(TemplateStr([])), MatchSingleton('x'), MatchSingleton(15), MatchSequence([MatchStar('_')]), MatchSequence([MatchStar('True')]), MatchMapping([], [], rest='True'), MatchMapping([], [MatchStar()]), MatchMapping([Constant(None), Constant(1)], [MatchSingleton(None)]), MatchMapping([Name('a', L)], [MatchSingleton(None)]), MatchMapping([Starred(Name('a', L), L)], [MatchSingleton(None)]), MatchClass(Attribute(Attribute(Name('a', L), 'b', L), 'c', L), [], ['True'], [MatchSingleton(True)]), MatchClass(Name('a', L), [], ['True'], [MatchSingleton(True)]), MatchClass(Name('True', L), [], [], []), MatchClass(Call(Name('a', L), [], []), [], [], []), MatchAs(pattern=MatchAs(), name='_'), MatchAs(MatchAs()), MatchAs(MatchAs(), 'None'), MatchOr([]), MatchOr([MatchSingleton(True)]), MatchOr([MatchStar(), MatchStar()]), MatchValue(BinOp(Constant(1), Add(), Constant(2))), MatchValue(BinOp(Constant(1), Add(), Constant(2j))), MatchValue(BinOp(Constant(1j), Add(), Constant(2j))), MatchValue(BinOp(Name('x', L), Add(), Constant(2j))), MatchValue(BinOp(UnaryOp(USub(), Constant(1)), Sub(), Constant(2j))), MatchValue(UnaryOp(UAdd(), Constant(1))), MatchValue(UnaryOp(USub(), Constant('a'))), MatchValue(Constant((1, 2))), MatchValue(Constant(...)), MatchValue(Constant(True)), MatchValue(Constant(1j)), MatchValue(Attribute(Constant(1), 'x', L)), MatchValue(Attribute(Name('None', L), 'x', L)), MatchValue(Tuple([], L)), MatchSingleton(Constant(True)), MatchMapping([MatchValue], [MatchAs()]), MatchMapping([Constant(1), Constant(1)], [MatchAs(), MatchAs()]), MatchSequence([MatchStar('a'), MatchStar('b')]):
    node = fix_missing_locations(Match(Name('x', L), [match_case(pattern, None, [Pass()])]))
    try: compile(Module([node], []), 'f', 'exec'); print('fine', dump(pattern))
    except Exception as e: print(dump(pattern), type(e).__name__, e)
