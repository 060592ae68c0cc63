"""Syntax trees built by hand, shown and turned to source."""
import ast

tree = ast.BinOp(ast.Name('a'), ast.Add(), ast.Constant(1))
print(tree, ast.dump(tree), ast.unparse(tree), ast.Name('x')._fields, ast.Name.__match_args__)
print(ast.Module(), ast.Module([ast.Expr(ast.Name('a')), ast.Expr(ast.Name('b')), ast.Expr(ast.Name('c'))]))
print([type(node).__name__ for node in ast.walk(tree)], ast.Return.value, ast.FunctionDef._field_types['returns'])


class Swap(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.Name(node.id.upper(), node.ctx)


print(ast.unparse(Swap().visit(tree)), issubclass(ast.BinOp, ast.expr), isinstance(tree, ast.AST))
for wrong in (lambda: ast.Name('a', 'b', 'c'), lambda: ast.Name('a', id='b'), lambda: tree.lineno):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
