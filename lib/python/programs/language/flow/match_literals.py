def kind(x):
    match x:
        case 0: return 'zero'
        case -1: return 'minus one'
        case 1.5: return 'float'
        case 'a' | 'b': return 'a or b'
        case b'x': return 'bytes'
        case True: return 'true'
        case None: return 'none'
        case 3 + 4j: return 'complex'
        case 'x' 'y': return 'joined'
        case str(): return 'str'
        case int(n) if n > 100: return f'big {n}'
        case int() as n: return f'int {n}'
        case _: return 'other'


for x in (0, 0.0, -1, 1.5, 'a', 'b', b'x', True, 1, None, 3 + 4j, 'xy', 'zz', 500, 50, [], False):
    print(repr(x), kind(x))


class Color:
    RED = 1
    class Deep: BLUE = 2


def value(x):
    match x:
        case Color.RED: return 'red'
        case Color.Deep.BLUE: return 'blue'
        case captured: return captured


print(value(1), value(2), value(3))
match 5:
    case 6: print('no')
print('fell through')
match (1, 2):
    case (a, b) if a > b: print('greater')
    case (a, b): print('less', a, b)
match = case = type = 1
match match:
    case case: print('soft', case, type)
_ = 'kept'
match 7:
    case _: print(_)
