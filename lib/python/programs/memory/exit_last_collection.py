"""What only the codecs kept in a cycle, and all of the module with it, is collected once more."""
import codecs, os


class Held:
    def __init__(self, name):
        self.name = name

    def search(self, name):
        return None

    def __del__(self, write=os.write):
        write(1, (self.name + "\n").encode())


ring = Held("ring")
ring.itself = ring
codecs.register(ring.search)
del ring
other = Held("global")
