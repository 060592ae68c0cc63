print('main starts')
import left
print('left imported', left.value, left.right.value)
import right
print(right is left.right, right.late())
import sys
print('left' in sys.modules, sys.modules['left'] is left)
try:
    import cycle_a
except ImportError as error:
    print(str(error).split(' (')[0], error.name)
print('cycle_a' in sys.modules, 'cycle_b' in sys.modules)
try:
    import attr_a
except AttributeError as error:
    print(error)
