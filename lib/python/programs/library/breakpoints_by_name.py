# breakpoint() calls what PYTHONBREAKPOINT names when it is called, and says so where there is nothing of that name.
import os
import warnings


def tried(name):
    os.environ["PYTHONBREAKPOINT"] = name
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            print(name, breakpoint(*((["b", "a"],) if name == "sorted" else ())))
        except Exception as error:
            print(name, type(error).__name__, error)
    print([(one.category.__name__, str(one.message)) for one in seen])


for name in ".", "..", ".foo", "foo.", "nosuch", "os.nosuch", "os.path.sep.", "os.getcwd.real", "os.path.devnull", "0", "sorted", "x y", "locals", "len":
    tried(name)
