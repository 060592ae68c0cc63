from functools import lru_cache, cache
@lru_cache(maxsize=2)
def square(x):
    print('computing', x)
    return x * x
print(square(2), square(2), square(3), square(2), square(4), square(3))
print(square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info())
@lru_cache(typed=True)
def kind(x, y=1): return type(x).__name__
print(kind(1), kind(1.0), kind(1, y=1), kind.cache_info().currsize)
