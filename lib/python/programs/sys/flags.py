import sys
print(sys.flags.optimize, sys.flags.dev_mode, sys.flags.gil, len(sys.flags), sys.flags.n_fields)
try:
    type(sys.flags)()
except TypeError as error:
    print(error)
try:
    sys.flags.optimize = 1
except AttributeError as error:
    print(type(error).__name__)
