from cycle_a import a
b = 2
