# A comprehension that keeps the names it binds from the block around it is one of that block's nested blocks.
def compiled(source):
    try:
        compile(source, "nested.py", "exec")
    except SyntaxError as error:
        return error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset
    return "compiled"


def nested(depth, opening="[", closing="for q in b]"):
    return opening * depth + "a " + closing * depth


for depth in (20, 21, 22, 30):
    print(depth, compiled("x = " + nested(depth)), compiled("x = " + nested(depth, "{", "for q in b}")))
    print(compiled("x = " + nested(depth, "{a: ", "for q in b}")), compiled("x = " + nested(depth, "(", "for q in b)")))
    print(compiled("class A:\n x = " + nested(depth)), compiled("x = lambda: " + nested(depth)))
    print(compiled("def f():\n for i in x:\n  while i: " + nested(depth)))
    print(compiled("try:\n " + nested(depth) + "\nfinally: pass"), compiled("with a:\n " + nested(depth)))
    print(compiled("x = [a for b in c if " + nested(depth) + "]"), compiled("x = [a for b in " + nested(depth) + "]"))
    print(compiled("x = [a for b in c for d in " + nested(depth) + "]"))
    print(compiled("def f(): return " + nested(depth, closing="for b.c in b]")))
    print(compiled("async def f(): return " + nested(depth // 2, closing="async for q in b]")))
