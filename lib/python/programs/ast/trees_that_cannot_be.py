import ast


def attempt(node, mode="exec"):
    try:
        compile(ast.fix_missing_locations(node), "made", mode)
    except (TypeError, ValueError, SyntaxError) as error:
        print(type(error).__name__, error)


def module(*body):
    return ast.Module(list(body), [])


attempt(module(ast.FunctionDef("f", ast.arguments(), [])))
attempt(module(ast.Assign([ast.Constant(1)], ast.Name("x"))))
attempt(module(ast.Expr(ast.Name("x", ast.Store()))))
attempt(module(ast.Try([ast.Pass()])))
attempt(module(None))
attempt(ast.Module(3, []))
attempt(ast.Expression(ast.Name("None")), "eval")
attempt(ast.Expression(ast.Constant([])), "eval")
attempt(ast.Expression(ast.BinOp(1, 2, 3)), "eval")
attempt(ast.Expression(ast.Name(3)), "eval")
attempt(ast.Expression(ast.Constant(1)))
try:
    compile(module(ast.Pass()), "made", "exec")
except TypeError as error:
    print(error)
print(eval(compile(ast.Expression(ast.Constant((1, 2 + 3j), lineno=1, col_offset=0)), "made", "eval")))
