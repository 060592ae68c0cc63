"""A class's namespace may be any mapping: where annotations are kept as text, they go through it."""
from __future__ import annotations
class D(dict):
    def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)
    def __getitem__(self, k): print('get', k); return super().__getitem__(k)
class M(type):
    @classmethod
    def __prepare__(m, n, b): return D()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, dict(ns))
class A(metaclass=M):
    x: int = 3
    y: str
print(A.__annotations__)
class B(metaclass=M):
    __annotations__ = {'q': 1}
    y: str
print(B.__annotations__)
exec('x: int = 3\nprint(__annotations__)', globals(), D())
from enum import Enum


class Mode(str, Enum):
    value: str
    READ = 'r'


print(Mode.READ, Mode.__annotations__)
