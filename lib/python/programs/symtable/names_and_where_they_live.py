import symtable

SOURCE = '''
import os
total: int = 0

def outer(a, *rest, key=None):
    global total
    kept = a

    class Inner[T](list):
        size: int = kept

        def method(self):
            return __class__, self.__hidden

    def inner():
        nonlocal kept
        kept = [x for x in rest if (y := x)]
        return kept, os

    return inner, lambda z: z + a, (i for i in rest)

type Pair[A, B] = tuple[A, B]
'''


def show(table, depth=0):
    print(" " * depth, table.get_type().value, table.get_name(), table.get_lineno(), table.is_nested(), table.is_optimized())
    for symbol in table.get_symbols():
        asked = [name for name in dir(symbol) if name.startswith("is_") and getattr(symbol, name)()]
        print(" " * depth, " ", symbol.get_name(), asked)
    if isinstance(table, symtable.Function):
        print(" " * depth, "-", table.get_parameters(), table.get_locals(), table.get_frees(), table.get_globals())
    for child in table.get_children():
        show(child, depth + 2)


show(symtable.symtable(SOURCE, "shown.py", "exec"))
for wrong in [("x =", "f", "exec"), ("def f():\n  nonlocal q", "f", "exec"), ("x", "f", "zz"), (3, "f", "exec")]:
    try:
        symtable.symtable(*wrong)
    except (SyntaxError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
