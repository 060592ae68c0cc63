import tree


def build(name):
    root = tree.Node(name)
    tree.Node(name + ".left", root)
    tree.Node(name + ".right", root)
    return root


def size(node):
    total = 1
    for child in node.children:
        total += size(child)
    return total


for name in ("oak", "elm"):
    root = build(name)
    print(name, "has", size(root), "nodes")
    root.close()
del root
print("no name is left")
print("done")
