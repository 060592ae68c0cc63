# The limit on decimal digits is the program's to set.
import sys

print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(1000)
print(len(str(10**999)))
for attempt in (lambda: str(10**1000), lambda: int("1" * 1001), lambda: f"{10**1000}", lambda: "%d" % 10**1000):
    try:
        attempt()
    except ValueError as error:
        print(error)
print(len(hex(10**1000)), int("1" * 1001, 16) > 0)
sys.set_int_max_str_digits(0)
print(len(str(10**6000)), int("7" * 5000) % 1000, sys.get_int_max_str_digits())
for wrong in 5, -1:
    try:
        sys.set_int_max_str_digits(wrong)
    except ValueError as error:
        print(error)
