# Syntax trees of nodes that only stand for others, a class with a name __classdict__, powers of three numbers, unions that cannot be hashed.
import ast
import json
import json.encoder
import operator
import threading
import weakref


def tried(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


for node in ast.expr, ast.stmt, ast.mod, ast.slice, ast.expr_context, ast.boolop, ast.operator, ast.AST, ast.pattern, ast.excepthandler, ast.type_param:
    place = {"lineno": 1, "col_offset": 0} if "lineno" in node._attributes else {}
    tried(lambda: compile(ast.Expression(node(**place)), "", "eval"))
    tried(lambda: compile(ast.Module([node(**place)], []), "", "exec"))
tried(lambda: compile(ast.Module([ast.Expr(ast.Name("x", ast.expr_context(), lineno=1, col_offset=0), lineno=1, col_offset=0)], []), "", "exec"))
tried(lambda: compile(ast.expr(lineno=1, col_offset=0), "", "exec"))
tried(lambda: compile(ast.mod(), "", "exec"))


class C:
    __classdict__: int
    other: list[int]
    __class__: str


print(C.__annotations__)
encode = json.encoder.c_make_encoder(None, str, json.encoder.c_encode_basestring, "\t", ": ", ", ", False, False, False)
for level in -3, 0, 2:
    print(encode(["spam", {"ham": []}], level))


class I(int):
    def __repr__(self):
        return "I(%d)" % int(self)

    def __pow__(self, other, mod=None):
        return I(pow(int(self), int(other), None if mod is None else int(mod)))

    def __rpow__(self, other, mod=None):
        print("reflected", mod)
        return I(pow(int(other), int(self), None if mod is None else int(mod)))


for numbers in (I(2), I(3), I(5)), (I(2), 3, 5), (2, I(3), 5), (2, 3, I(5)), (2, I(3)), (2, I(3), None):
    print(repr(pow(*numbers)))


class OnlyTwo:
    def __rpow__(self, other):
        return "two"


class Other:
    def __pow__(self, other, mod):
        return NotImplemented

    def __rpow__(self, other, mod):
        return "reflected", type(other).__name__, mod


class Sub(Other):
    def __rpow__(self, other, mod):
        return "sub", type(other).__name__, mod


tried(lambda: pow(2, OnlyTwo()))
tried(lambda: pow(2, OnlyTwo(), 5))
for one in Other(), Sub(), 2, 2.5, "a":
    for two in Other(), Sub(), 3:
        tried(lambda: pow(one, two, 7))
dead = weakref.proxy(Other())
for action in (lambda: pow(dead, 2, 3), lambda: pow(2, dead, 3), lambda: pow(2, 3, dead), lambda: pow(Other(), 2, dead), lambda: operator.add(Other(), dead)):
    tried(action)


def hash_when(hashable):
    class Meta(type):
        def __hash__(self):
            if hashable:
                return 1
            raise TypeError("not yet")

    class A(metaclass=Meta):
        pass

    class B(metaclass=Meta):
        pass

    union = A | B | int
    tried(lambda: hash(union))
    hashable = True
    tried(lambda: hash(union))
    hashable = False
    one = A | int
    tried(lambda: hash(one))
    hashable = True
    tried(lambda: hash(one))


hash_when(False)
tried(lambda: type(threading._CRLock(1, 2, key=3)).__name__)
