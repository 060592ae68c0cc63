import ast

source = '''
@cached
def area(shape, /, *, scale: float = 1.0) -> float:
    """Of a shape."""
    match shape:
        case Circle(radius=r) if r > 0:
            return 3.14 * r ** 2 * scale
        case [w, h, *_]:
            return w * h
    return f"{shape!r:>{10}}", [x async for x in y], lambda *a: (yield)
'''
tree = ast.parse(source)
print(ast.dump(tree, indent=2, include_attributes=False))
function = tree.body[0]
print(function.lineno, function.col_offset, function.end_lineno, function.end_col_offset)
print(ast.get_docstring(function))
print(ast.unparse(tree))
print(ast.literal_eval("{'a': [1, -2.5, (3 + 4j)], b'x': {None, True}}"))
try:
    ast.literal_eval("open('x')")
except ValueError as error:
    print(str(error).split(" at 0x")[0])


class Doubled(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


changed = ast.fix_missing_locations(Doubled().visit(ast.parse("print(21, 'ab')")))
exec(compile(changed, "<changed>", "exec"))
