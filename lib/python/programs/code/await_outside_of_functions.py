import ast, asyncio, inspect
ALLOWED = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
async def later(value):
    await asyncio.sleep(0)
    return value
async def each():
    for n in range(3):
        yield n
class Door:
    async def __aenter__(self): return 'open'
    async def __aexit__(self, *what): print('closed', what)
def run(text, mode='exec'):
    names = dict(later=later, each=each, Door=Door, print=print)
    try:
        code = compile(text, 'typed', mode, ALLOWED)
    except SyntaxError as error:
        return print(error)
    result = eval(code, names)
    if inspect.iscoroutine(result):
        print(result.cr_code is code, result.__qualname__, asyncio.run(result), names.get('x'))
    else:
        print(result, names.get('x'))
run('x = await later(1)')
run('await later(2)', 'eval')
run('x = [n async for n in each()] + [await later(n) for n in range(2)]')
run('async for x in each(): print(x)')
run('async with Door() as x: pass')
run('x = 3')
run('def f(): await later(4)')
run('class A: x = await later(5)')
run('return 6')
eval(compile('await later(7)', 'typed', 'eval', ALLOWED)).close()
