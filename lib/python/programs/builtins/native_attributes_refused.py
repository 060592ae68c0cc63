"""What may not be set of functions and descriptors of native types, and in which words."""
things = {
    "[].append": [].append,
    "dict.get": dict.get,
    "int.__add__": int.__add__,
    "(1).__add__": (1).__add__,
    "dict.__dict__['fromkeys']": dict.__dict__["fromkeys"],
    "type.__dict__['__name__']": type.__dict__["__name__"],
    "property.__dict__['fget']": property.__dict__["fget"],
}
for name, thing in things.items():
    for attribute in "__name__", "__qualname__", "__objclass__", "__doc__", "__self__", "__text_signature__", "other":
        for action in (lambda: setattr(thing, attribute, 1)), (lambda: delattr(thing, attribute)):
            try:
                action()
                print(name, attribute, "done")
            except Exception as error:
                print(name, attribute, type(error).__name__, error)
