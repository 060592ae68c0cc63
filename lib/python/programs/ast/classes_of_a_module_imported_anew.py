# The classes of nodes belong to the interpreter: `_ast` imported once more has the same, and compile() does without the module.
import _ast
import ast
import sys

old = _ast
del sys.modules['_ast']
import _ast

print(_ast is old, _ast.Name is old.Name, _ast.AST is ast.AST, _ast.PyCF_ONLY_AST == ast.PyCF_ONLY_AST)
tree = compile('x + 1', '<text>', 'eval', ast.PyCF_ONLY_AST)
print(type(tree.body) is old.BinOp, eval(compile(tree, '<text>', 'eval'), {'x': 2}))
del sys.modules['_ast']
tree = ast.parse('y * 2', mode='eval')
print('_ast' in sys.modules, eval(compile(tree, '<text>', 'eval'), {'y': 4}))
