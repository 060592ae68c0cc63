import sys
source = [1, 2, 3]
print(sys.getrefcount(source))
g = (x * 2 for x in source)
print(sys.getrefcount(source))
print(next(g), next(g))
del g
print(sys.getrefcount(source))
