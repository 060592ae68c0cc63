# Builtins may be any mapping: every lookup asks it, and what it raises is raised.
import types


class Refused(Exception):
    pass


class Asking(dict):
    def __getitem__(self, name):
        if name.startswith("no"):
            raise Refused(name)
        if name == "len":
            return lambda value: f"length of {value!r}"
        return super().__getitem__(name)


def tell(source, names):
    try:
        exec(source, names)
    except Exception as error:
        print(type(error).__name__, error)


show = types.MappingProxyType({"show": print, "__import__": lambda name, *rest: name.upper()})
tell("show(1)", {"__builtins__": show})
tell("print(1)", {"__builtins__": show})
tell("import heap\nshow(heap)", {"__builtins__": show})
tell("class A: pass", {"__builtins__": show})
tell("def f(): return show(show)\nshow(f.__builtins__ is mapping)\nf()", {"__builtins__": show, "mapping": show})
tell("x", {"__builtins__": 123})
tell("import x", {"__builtins__": 123})
tell("x.__reduce__()", {"__builtins__": show, "x": iter([1])})

tell("print(len('abc'))", {"__builtins__": Asking(print=print)})
tell("def f(): print(len([]))\nf()\nf()", {"__builtins__": Asking(print=print)})
tell("nothing", {"__builtins__": Asking(nothing=1)})
tell("def f(): return nothing\nf()", {"__builtins__": Asking(nothing=1)})
tell("nothing", Asking(nothing=1))
tell("print(len(''), missing)", Asking())


class Keeping(dict):
    def __delitem__(self, name):
        raise Refused(name)


try:
    exec("del x", {}, Keeping(x=1))
except NameError as error:
    print(error, error.name, error.__context__)


class Ending:
    "A key like a name, which exhausts an iterator when it is compared."

    def __init__(self, name, iterator):
        self.name, self.iterator = name, iterator

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        list(self.iterator)
        return other == self.name


for value in ([1], (1,), "a", b"a", bytearray(b"a"), range(3), {1}, {1: 2}):
    it = iter(value)
    code = compile("it.__reduce__()", "", "eval")
    print(eval(code, {"it": it, "__builtins__": {Ending("iter", it): "made"}}))


class Named(Ending):
    def __init__(self, name):
        super().__init__(name, [])


exec("def f(): return answer\nprint(f(), answer, show)", {Named("answer"): 42, "__builtins__": {Named("print"): print, Named("show"): 1}})
