import sys
print(sys.getrecursionlimit())
sys.setrecursionlimit(50)
def down(n):
    return 0 if n == 0 else down(n - 1) + 1
print(down(20))
try:
    down(100)
except RecursionError as error:
    print(error)
for limit in (0, -1, 'a', 2**40, 1):
    try:
        sys.setrecursionlimit(limit)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        print(type(error).__name__)
