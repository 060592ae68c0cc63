# Conditionals, lambdas, signs and powers that end in one another: as deep a tree as the text is long, compiled all the same.
import dis

LONG = 1500


def shown(source, **names):
    try:
        result = eval(source, names)
    except (MemoryError, SyntaxError) as error:
        return type(error).__name__, str(error)
    depth = 0
    while callable(result):
        result = result()
        depth += 1
    return depth, result


print(shown("1 if a else " * 4 * LONG + "2", a=0), shown("1 if a else " * 3 * LONG + "2", a=0), shown("1 if a else " * LONG + "2", a=1))
print(shown("1 if not a else " * LONG + "2 if b else 3", a=1, b=0))
print(shown("lambda: " * LONG + "a", a=7), shown("lambda: " * 2 * LONG + "a", a=7))
print(shown("".join(f"lambda a{i}=b: " for i in range(LONG)) + "(a0, a1, b)", b=8))
print(shown("lambda: 1 if a else " * LONG + "2", a=0))
print(shown("a**" * LONG + "a", a=1), shown("a**-" * LONG + "a", a=1), shown("a**" * 2 * LONG + "a", a=1))
print(shown("-a if b else not " * LONG + "a", a=3, b=0))
print(shown("[a" + " for a in b" * LONG + "]", b=[5]))
print(shown("[a" + " for a in b for c in [a] if c" * LONG + "]", b=[5]))

for condition in ("not " * LONG + "a", "b if a else " * LONG + "c", "not b if a else " * LONG + "c and a"):
    for a in (0, 1):
        names = {"a": a, "b": 0, "c": 1}
        exec(f"if {condition}: r = 'yes'\nelse: r = 'no'", names)
        print(condition[:5], a, names["r"])

# What stands in them runs in order, and a mistake is found where it is.
said = []


def say(what):
    said.append(what)
    return what


print(-say(1) ** -say(2) ** say(0) if say(3) else say(4), not say(0) if not say(5) else ~say(6) ** say(2), said)
print((lambda a=say(7): lambda b=say(8): (a, b) if a else say(9))()(), said[-2:])
print((lambda: (lambda: (yield 1)) if say(10) else 2)().__code__.co_name, 2 ** ("%s" % (say(3),)).__len__())

for source in (
    "lambda a: lambda b, b: a",
    "lambda: lambda __debug__: 1",
    "a if b else lambda: (x := 1) if c else (__debug__ := 2)",
    "[lambda: 1 if (yield) else 2 for a in b]",
    "a ** -b ** lambda: 1",
    "a if b else c if d",
    "1 if a else " * 7000 + "2",
    "lambda: " * 7000 + "(",
):
    try:
        compile(source, "tails.py", "exec")
    except (MemoryError, SyntaxError) as error:
        print(type(error).__name__, error, getattr(error, "offset", None), getattr(error, "end_offset", None))
    else:
        print("compiled", source)

code = compile("a if b else c ** -d ** e if not f else lambda: g if h else not 'x%s' % (i,)", "tails.py", "eval")
for each in (code, code.co_consts[0]):
    for instruction in dis.get_instructions(each):
        print(instruction.opname, instruction.arg, tuple(instruction.positions))
