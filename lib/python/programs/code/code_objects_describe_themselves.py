def outer(a, b=1, /, *rest, key=2, **more):
    kept = a

    def inner():
        return kept + b

    for item in rest:
        if item is None:
            continue
        print(item)
    return inner


code = outer.__code__
for name in dir(code):
    if name.startswith("co_") and name not in ("co_consts", "co_filename", "co_lnotab"):
        value = getattr(code, name)
        print(name, list(value()) if callable(value) else value)
print([type(const).__name__ for const in code.co_consts])
print(code == code.replace(), code == code.replace(co_name="other"))
moved = code.replace(co_firstlineno=101, co_filename="elsewhere.py")
print(moved.co_filename, [line for _, _, line in moved.co_lines()])
for change in [{"co_name": 1}, {"co_argcount": -1}, {"co_consts": []}, {"co_nmae": "x"}]:
    try:
        code.replace(**change)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
