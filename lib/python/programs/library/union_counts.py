"""A union and an alias keep their members; a class does not know of them."""
import gc
import sys


class Node:
    pass


before = sys.getrefcount(Node)
alias = list[Node]
union = Node | None
print(sys.getrefcount(Node) - before, gc.is_tracked(alias), gc.is_tracked(union))
del alias
print(sys.getrefcount(Node) - before)
del union
print(sys.getrefcount(Node) - before)
