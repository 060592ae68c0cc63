import ast
def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e)
t = ast.Module([ast.Expr(ast.Name('None', ast.Load()))], [])
tell(ast.parse, t)
t = ast.fix_missing_locations(t)
tell(lambda: ast.dump(ast.parse(t)))
t = ast.fix_missing_locations(ast.Module([ast.Expr(ast.Name('a', ast.Store()))], []))
tell(lambda: ast.dump(ast.parse(t)))
tell(lambda: ast.dump(ast.parse(t, optimize=1)))
tell(ast.parse, ast.Module(5, []))
class M(ast.Module): pass
tell(lambda: ast.dump(ast.parse(M([], []))))
t = ast.parse('x: int # type: y\ndef f(a, *, b=1): return (1, 2)\nu"a"')
tell(lambda: ast.dump(ast.parse(t), include_attributes=True) == ast.dump(t, include_attributes=True))
t.body[0].extra = 5
tell(lambda: hasattr(ast.parse(t).body[0], 'extra'))
tell(lambda: ast.parse(t).body[0].annotation.ctx is t.body[0].annotation.ctx)
t = ast.parse('(int) -> str', mode='func_type'); t.returns.ctx = ast.Store()
tell(lambda: ast.dump(ast.parse(t, mode='func_type')))
del t.returns.lineno
tell(lambda: ast.dump(ast.parse(t, mode='func_type')))
tell(lambda: ast.dump(ast.parse(ast.Constant(1), mode='eval')))
for c in (1, 2), frozenset({1}), 1+2j:
    t = ast.fix_missing_locations(ast.Expression(ast.Constant(c, kind='u')))
    tell(lambda: ast.dump(ast.parse(t, mode='eval')))
