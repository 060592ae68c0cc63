# Contexts are equal when the same variables have equal values; codeop asks for more behind a backslash in a text.
import codeop
import contextvars

a, b = contextvars.Context(), contextvars.Context()
variable, other = contextvars.ContextVar("variable"), contextvars.ContextVar("other")
print(a == b, a != b, a == {})
a.run(variable.set, 1)
print(a == b, a != b, a == a.copy())
b.run(variable.set, 1.0)
print(a == b)
b.run(other.set, 2)
print(a == b, b == a)
try:
    a < b
except TypeError as error:
    print(error)
try:
    hash(a)
except TypeError as error:
    print(error)

for source in ("'abc\\", "'a\\\n", "'a\\\nb", "'a\n", "'a\\\\", "x = '\\\n", "f'{x\\\n", "'''a\\\n"):
    try:
        print(repr(source), codeop.compile_command(source) is None)
    except SyntaxError as error:
        print(repr(source), error.msg)
