# What a type variable was given is told as text where text is asked for: a tuple's items as types, a list's not.
from annotationlib import Format, call_evaluate_function
from typing import ParamSpec, TypeVar

T = TypeVar("T", int, str)
V = TypeVar("V", default=(int, str))
P = ParamSpec("P", default=[int, (str,)])
W = TypeVar("W", default=(int,))
X = TypeVar("X", default=())
Y = TypeVar("Y", default=[int, str])
Z = TypeVar("Z", default=(int, (str, list[int])))
for evaluate in (T.evaluate_constraints, *(one.evaluate_default for one in (V, P, W, X, Y, Z))):
    for format in Format.VALUE, Format.FORWARDREF, Format.STRING:
        print(call_evaluate_function(evaluate, format), end=" | ")
    print(evaluate)


class Two(tuple):
    pass


print(call_evaluate_function(TypeVar("A", default=Two((int, str))).evaluate_default, Format.STRING))
