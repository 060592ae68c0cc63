"""Signatures of functions, seen from outside."""
import inspect


def func(a, /, b: int, *args, c=5, **kwargs) -> str:
    """Does nothing."""


class Thing:
    def method(self, x=1): ...


signature = inspect.signature(func)
print(signature, list(signature.parameters), signature.parameters['b'].annotation, signature.return_annotation)
print(signature.parameters['c'].default, signature.parameters['args'].kind, inspect.signature(Thing().method))
print(signature.bind(1, 2, 3, c=4).arguments, inspect.getdoc(func), inspect.isfunction(func), inspect.isclass(Thing))
try:
    signature.bind(1)
except TypeError as error:
    print(error)
print(inspect.signature(lambda *, z: z), inspect.isgeneratorfunction(func), [name for name, _ in inspect.getmembers(Thing, inspect.isfunction)])
