sides = 3
