# What exec takes for builtins may be a dict of a class of one's own.
import builtins


class Own(dict):
    pass


class ReadOnly(dict):
    def __setitem__(self, key, value):
        raise RuntimeError(key)


def tell(source, names):
    try:
        exec(source, names)
    except Exception as error:
        print(type(error).__name__, error)


tell("print(1)", {"__builtins__": Own(print=lambda value: print("mine", value))})
tell("class A: pass", {"__builtins__": Own()})
tell("class A: pass\nprint(A)", {"__builtins__": Own(vars(builtins)), "__name__": "here"})
tell("x", {"__builtins__": Own()})
tell("x = 1", ReadOnly())
tell("__builtins__['x'] = 1", {"__builtins__": ReadOnly()})
