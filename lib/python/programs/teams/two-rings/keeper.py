import gc

kept = []


def collect_while_holding(node):
    """The frame refers to the node from outside of all that the collector looks at."""
    found = gc.collect()
    print('still there', node.next.next.name)
    return found
