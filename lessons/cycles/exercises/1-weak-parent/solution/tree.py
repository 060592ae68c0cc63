import weakref


class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self._parent = None if parent is None else weakref.ref(parent)
        self.children = []
        if parent is not None:
            parent.children.append(self)

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    def __del__(self):
        print("gone:", self.name)
