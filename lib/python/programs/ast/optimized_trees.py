# What ast.parse shows at a level of optimization, and what it leaves as it was written.
import ast

SOURCES = [
    'def f():\n    "told"',
    '"told"',
    'class C:\n    "told"\n    x = 1',
    'async def f(a: __debug__) -> "%s" % (a,):\n    """told"""\n    return "<%s>" % (a,)',
    'x: "%5s" % (a,) = 1',
    'from __future__ import annotations\nx: "%s" % (a,) = __debug__',
    'match x:\n    case {-1: y, 1 - 2j: z}: pass\n    case [-1, *_] | 3 + 4j: pass',
    'f"{__debug__}"',
    'assert __debug__, __debug__.real',
    '"%d %s" % (1 + 2, not True)',
]
for source in SOURCES:
    for level in (-1, 0, 1, 2):
        tree = ast.parse(source, optimize=level)
        print(level, ast.dump(tree))
        print([(node.lineno, node.col_offset) for node in ast.walk(tree) if hasattr(node, 'lineno')])
        again = compile(ast.parse(source), 'again', 'exec', flags=ast.PyCF_OPTIMIZED_AST, optimize=level)
        print(ast.dump(again) == ast.dump(compile(source, 'text', 'exec', flags=ast.PyCF_OPTIMIZED_AST, optimize=level)))
