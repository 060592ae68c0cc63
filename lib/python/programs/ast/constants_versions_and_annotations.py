import ast, sys, warnings
warnings.simplefilter('always')
def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e)
print(ast.arguments.__annotations__, ast.arguments.__annotations__ is ast.arguments._field_types, ast.arguments.__annotations__ == ast.arguments._field_types, ast.Pass.__annotations__, ast.AST.__dict__.get('__annotations__'), ast.expr.__annotations__, ast.Load.__annotations__, list(vars(ast.Name)))
for v in int, (1, 2, int), frozenset((1, 2, int)), [1], {1}, (1, [2]), frozenset({1}), (1, frozenset({'a'})), 1j, (1, 2.5+1j), ((1,), ()), frozenset({(1, frozenset())}):
    e = ast.Expression(body=ast.Constant(v)); ast.fix_missing_locations(e)
    try:
        c = compile(e, 'f', 'eval'); print(ascii(eval(c)), c.co_consts)
    except Exception as x: print(type(x).__name__, x)
for optval in -1, 0, 1, 2:
    tell(ast.parse, ast.Constant(42), optimize=optval)
tell(ast.parse, ast.Constant(42))
tell(ast.parse, ast.Constant(42), mode='eval'); tell(ast.parse, ast.Module([], []), mode='single')
tree = ast.parse('(int, str) -> bool', mode='func_type')
tell(lambda: ast.dump(ast.parse(tree, mode='func_type')))
tell(ast.parse, tree); tell(ast.parse, ast.Constant(42), mode='func_type'); tell(compile, tree, 'f', 'exec'); tell(compile, tree, 'f', 'func_type')
t = ast.parse('x'); print(ast.parse(t) is t, ast.parse(t, optimize=1) is t)
for code in "try:\n ...\nexcept* ValueError, TypeError:\n ...\n", "try:\n ...\nexcept ValueError, TypeError:\n ...\n", "try:\n ...\nexcept (ValueError, TypeError):\n ...\n", "try:\n ...\nexcept* (ValueError):\n ...\n":
    for v in (3, 14), (3, 13), (3, 10): tell(lambda: ast.dump(ast.parse(code, feature_version=v))[:40])
