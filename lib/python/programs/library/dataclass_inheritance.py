"""Data classes derived from each other, with init-only and class variables."""
from dataclasses import dataclass, InitVar, KW_ONLY, field, make_dataclass
from typing import ClassVar


@dataclass
class Base:
    kind: ClassVar[str] = 'base'
    name: str
    scale: InitVar[int] = 2
    size: int = field(init=False, default=0)

    def __post_init__(self, scale):
        self.size = len(self.name) * scale


@dataclass
class Derived(Base):
    _: KW_ONLY
    extra: bool = False


print(Base('ab'), Derived('abc', 3, extra=True), Base.kind, Derived.__dataclass_fields__['extra'].kw_only)
try:
    Derived('abc', 3, True)
except TypeError as error:
    print(error)
Made = make_dataclass('Made', [('x', int), ('y', int, field(default=5))])
print(Made(1), Made(1) == Made(1, 5))
try:
    @dataclass
    class Wrong:
        items: list = []
except ValueError as error:
    print(error)
