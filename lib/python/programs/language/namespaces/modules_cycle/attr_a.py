import attr_b
x = 1
