from types import CellType


def outer():
    total = 10

    def inner():
        nonlocal total
        total += 1
        print("total", total)

    return inner


inner = outer()
code = inner.__code__
exec(code, closure=inner.__closure__)
exec(code, closure=(CellType(1),))
inner()
for wrong in (
    lambda: eval(code),
    lambda: exec(code),
    lambda: exec(code, closure=()),
    lambda: exec(code, closure=(1,)),
    lambda: exec("pass", closure=inner.__closure__),
    lambda: exec(outer.__code__, closure=inner.__closure__),
    lambda: exec(code, closure=list(inner.__closure__)),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
