import gc


class Node:
    def __del__(self):
        print("del", self.name)


print(gc.get_stats()[0]["collections"], gc.get_count()[1:], gc.get_count()[0] > 1900)
b = a = c = None
a = Node()
b = Node()
c = Node()
for node, node.name in (a, "a"), (b, "b"), (c, "c"):
    node.me = node
gc.collect()
# The names' dict was looked through before the nodes: they have stayed in the order in which they were made.
a = b = c = node = None
gc.collect()
seen = []
gc.callbacks.append(lambda phase, info: seen.append((phase, info["generation"], info["collected"])))
kept = [[] for _ in range(5000)]
del gc.callbacks[:]
print(seen)
