# Chains of thousands of attributes, calls, subscripts and signs: as deep a tree, compiled all the same.
import dis


class Query:
    def __init__(self):
        self.asked = []

    @property
    def again(self):
        return self

    def where(self, *terms, **named):
        self.asked.append((terms, named))
        return self

    def __getitem__(self, key):
        return self

    def __call__(self, *args):
        return self


LONG = 3000
query = Query()
for link in (".again", "()", "[0]", ".where(1)", ".where(*())", "[1:2]", "(1)(*[2])[3].again"):
    chain = eval("query" + link * LONG)
    print(link, chain is query, len(query.asked))
    query.asked.clear()

exec("query" + ".again" * LONG + ".total = 1")
exec("query" + ".again" * LONG + ".total += 1")
print(query.total)
exec("del query" + ".again" * LONG + ".total")
print(hasattr(query, "total"))

for sign in ("-", "+", "~", "not ", "-~"):
    print(sign, eval(sign * (LONG // len(sign)) + "len('abc')"))

# What stands in the links runs from left to right, and a mistake is found where it is.
said = []


def say(what):
    said.append(what)
    return what


query.where(say(1)).where(say(2), key=say(3))[say(4)].again.where(*[say(5)]).where(say(6))
print(said, query.asked)

try:
    query.where(1).again.where(2).nothing.where(3)
except AttributeError as error:
    position = list(error.__traceback__.tb_frame.f_code.co_positions())[error.__traceback__.tb_lasti // 2]
    print(error, position[2:])

for source in (
    "query.where(a=1, a=2).again.where(b=1, b=2)",
    "query.where(a=1).again.where(b=1, b=2)",
    "query.where((yield)).again[0](x=1, x=2)",
    "query.where(x := 1).again.where(__debug__=1)",
    "query.__debug__.again = 1",
    "query.again[0].__debug__ = 1",
):
    try:
        compile(source, "links.py", "exec")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset)
    else:
        print("compiled", source)

dis.dis("query.again.where(1).again[0](2).where(*a).again.where(k=3)[1:x].total", show_caches=False)

for link in (".again", "()", "[0]"):
    try:
        compile("query" + link * 500_000, "links.py", "exec")
    except RecursionError as error:
        print(type(error).__name__, link)
