class Shape:
    def __init__(self, width, height): self.width, self.height = width, height
    def scale(self, factor): return Shape(self.width * factor, self.height * factor)


s = Shape(2, 3).scale(2)
print(s.width, s.height)
Shape(2, 3).scale(factor=2, extra=1)
