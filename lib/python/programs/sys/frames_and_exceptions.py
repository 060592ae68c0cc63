import sys
def inner():
    return sys._getframe(1).f_code.co_name, sys._getframemodulename()
def outer():
    return inner()
print(outer())
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exception(), sys.exc_info()[0].__name__)
print(sys.exception(), sys.exc_info())
try:
    sys._getframe(50)
except ValueError as error:
    print(error)
