import gc
import sys


class Base:
    pass


def count():
    gc.collect()
    return sys.getrefcount(Base)


def plain():
    class Child(Base):
        pass


def with_instance():
    class Child(Base):
        def __del__(self):
            print("child gone")

    Child.kept = Child()


before = count()
for make in (plain, with_instance):
    for _ in range(3):
        make()
    print(make.__name__, count() - before)
