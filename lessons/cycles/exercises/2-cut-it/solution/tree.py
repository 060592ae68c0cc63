class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)

    def close(self):
        for child in self.children:
            child.close()
        self.children.clear()

    def __del__(self):
        print("gone:", self.name)
