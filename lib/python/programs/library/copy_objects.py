"""Copies, shallow and deep."""
import copy


class Node:
    def __init__(self, value, other=None):
        self.value = value
        self.other = other


inner = [1, 2]
outer = {'a': inner, 'b': inner}
shallow, deep = copy.copy(outer), copy.deepcopy(outer)
print(shallow['a'] is inner, deep['a'] is inner, deep['a'] is deep['b'], deep)
node = Node(1)
node.other = node
clone = copy.deepcopy(node)
print(clone is node, clone.other is clone, clone.value, copy.copy(node).other is node)


class Special:
    def __copy__(self):
        return 'copied'

    def __deepcopy__(self, memo):
        return f'deep {len(memo)}'


print(copy.copy(Special()), copy.deepcopy(Special()), copy.deepcopy((1, [2])), copy.copy(print) is print)
