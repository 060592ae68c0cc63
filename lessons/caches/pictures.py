class Picture:
    def __init__(self, name):
        self.name = name
        self.pixels = bytes(10_000)
