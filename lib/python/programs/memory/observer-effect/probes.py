"""Five questions about the lifetime of objects; each answer is a line."""
import gc
import sys
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        ended.append(self.name)


ended = []


def local_dies_at_return():
    def call():
        node = Node('local')

    ended.clear()
    call()
    return ended[:]


def weak_reference_to_a_local():
    def call():
        node = Node('weakly known')
        return weakref.ref(node)

    known = call()
    return known() is None


def count_of_references():
    node = Node('counted')
    pair = [node]
    return sys.getrefcount(node)


def cycle_is_collected():
    def call():
        node = Node('cycle')
        node.me = node

    gc.collect()
    call()
    return gc.collect() > 0


def rebinding_frees():
    ended.clear()
    node = Node('first')
    node = Node('second')
    return ended[:]


PROBES = [local_dies_at_return, weak_reference_to_a_local, count_of_references, cycle_is_collected, rebinding_frees]


def answers():
    return [probe() for probe in PROBES]
