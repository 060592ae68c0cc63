from abc import ABC, abstractmethod

HEAP, BASETYPE, ABSTRACT = 1 << 9, 1 << 10, 1 << 20


class Open(ABC):
    @abstractmethod
    def run(self): ...


class Row(list):
    __slots__ = ("a", "b")


for cls in (object, int, bool, list, Open, Row):
    print(cls.__name__, bool(cls.__flags__ & HEAP), bool(cls.__flags__ & BASETYPE), bool(cls.__flags__ & ABSTRACT))
print(int.__itemsize__, tuple.__itemsize__, list.__basicsize__, Row.__basicsize__, Row.__dictoffset__, Open.__dictoffset__)
