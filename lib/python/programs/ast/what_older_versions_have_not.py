# ast.parse refuses what an older version of the language has not, in words that name the first that has it.
import ast
import warnings

warnings.simplefilter("ignore")
sources = [
    "x: int = 1", "(x): int", "try: pass\nexcept* E: pass", "match x:\n case 1: pass", "async def f(): pass",
    "async def f():\n async for i in x: pass", "async def f():\n async with i: pass", "type X = int", "def f[T](): pass",
    "class A[T=int]: pass", "def f(a, /): pass", "lambda a, /: 1", "(x := 1)", "async def f(): await x",
    "async def f(): [x async for x in y]", "a @ b", "a @= b", "1_000", "0x_f", "t'{x}'", "f'{x}'", "x = 1",
]
for source in sources:
    refused = []
    for minor in range(15):
        try:
            ast.parse(source, feature_version=(3, minor))
        except SyntaxError as error:
            refused.append((error.msg, error.lineno))
    print(repr(source), len(refused), set(refused))
for version in ((2, 7), (4, 0)):
    try:
        ast.parse("", feature_version=version)
    except ValueError as error:
        print(error)
