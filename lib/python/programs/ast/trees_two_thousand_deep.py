"""Trees that programs build may be deeper than calls of functions."""
import ast


def tell(name, make, mode="eval"):
    for depth in 700, 1_600, 2_000:
        try:
            compile(make(depth), "<tree>", mode)
            print(name, depth, "compiles")
        except RecursionError as error:
            print(name, depth, error)


place = {"lineno": 1, "col_offset": 0}


def signs(depth):
    tree = ast.Constant(1, **place)
    for _ in range(depth):
        tree = ast.UnaryOp(ast.USub(), tree, **place)
    return ast.Expression(tree)


def sums(depth):
    tree = ast.Name("a", ast.Load(), **place)
    for _ in range(depth):
        tree = ast.BinOp(tree, ast.Add(), ast.Constant(1, **place), **place)
    return ast.Expression(tree)


tell("signs", signs)
tell("sums", sums)
print(eval(compile(signs(2_000), "<tree>", "eval")), eval(compile(sums(2_000), "<tree>", "eval"), {"a": 1}))
