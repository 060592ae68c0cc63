class Shape:
    sides = 4


Shape.side
