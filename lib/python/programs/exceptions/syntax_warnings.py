x = 1
if x is 1:
    print("one")
print("\d")
assert (x, "always true")
def f():
    return 'a' is 'a'
print(f())
[1, 2] (3)
