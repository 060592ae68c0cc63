"""What `cmp_to_key` gives takes one argument, and says so."""
import functools

key = functools.cmp_to_key(lambda a, b: a - b)
for args, named in (((3, 4), {}), ((), {}), ((), {"obj": 3, "other": 1}), ((3,), {"obj": 1}), ((), {"other": 1})):
    try:
        print(key(*args, **named).obj)
    except TypeError as error:
        print(error)
print(key(obj=3).obj, key(1) < key(2), sorted([3, 1, 2], key=key))
