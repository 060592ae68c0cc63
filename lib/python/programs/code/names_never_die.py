"""What code calls things by is never freed; what it only says may be."""
import sys

immortal = sys._is_immortal


def outer(arg, *rest, option=1, **others):
    kept = 1

    def inner():
        return kept, some_global.some_attribute

    class Local:
        member = 1

    return inner, Local


code = outer.__code__
print([immortal(name) for name in code.co_varnames + code.co_cellvars + code.co_names])
print(immortal(code.co_name), immortal(code.co_qualname), immortal(code.co_filename))
inner, local = outer(1)
print([immortal(name) for name in inner.__code__.co_freevars + inner.__code__.co_names])
print(immortal(inner.__name__), immortal(inner.__qualname__), immortal(local.__name__), immortal(local.__qualname__))
print([immortal(name) for name in local.__dict__])

renamed = code.replace(co_name="a_name" + str(1), co_names=("a_name" + str(2),) + code.co_names[1:])
print(immortal(renamed.co_name), [immortal(name) for name in renamed.co_names])

said = "a_constant"
print(immortal(said), immortal("words of a text"), immortal("a"), immortal(""))
made = "some_" + str("global")
print(immortal(made), immortal(sys.intern(made)), sys.getrefcount("some_attribute") == sys.getrefcount(None))


class Thing:
    def __init__(self):
        self.by_code = 1
        setattr(self, "by" + str(2), 2)


print([(name, immortal(name)) for name in vars(Thing())])
print([(name, immortal(name)) for name in vars(type("Made" + str(1), (), {"member" + str(1): 1})) if name[0] != "_"])
space = {}
exec("def function(argument):\n    return argument.an_attribute\n", space)
function = space["function"].__code__
print([immortal(name) for name in (*space, *function.co_varnames, *function.co_names)])
