class Shape:
    def __init__(self, name):
        self.name = name
        self.calls = 0

    def touch(self):
        self.calls += 1
        return self

    def area(self):
        raise NotImplementedError


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side


class Oblong(Shape):
    def __init__(self, width, height):
        super().__init__("oblong")
        self.width = width
        self.height = height

    @property
    def ratio(self):
        return self.width // self.height

    def area(self):
        return self.width * self.height


shapes = [Square(n) if n % 2 else Oblong(n, n + 1) for n in range(100)]
total = 0
for _ in range(400):
    for shape in shapes:
        total += shape.touch().area()
        if shape.name == "oblong":
            total += shape.ratio
print(total, shapes[0].calls)
