match x:
    case 1: a()
    case -1: a()
    case 1 + 2j: a()
    case -1.5 - 2j: a()
    case 'a' | 'b': b()
    case b'a': b()
    case None | True | False: c()
    case a.b.c: d()
    case [a, b]: e()
    case [a, *b]: f()
    case [*_]: g()
    case (a, _, *_, b): h()
    case []: i()
    case [_]: j()
    case {}: k()
    case {'a': 1}: l()
    case {'a': x, **rest}: m()
    case {**rest}: n()
    case {1: _, a.b: [c]}: o()
    case C(): p()
    case C(a): q()
    case C(a, b=1, c=_): r()
    case C(D(), x=E(y)): s()
    case (1 | 2) as z: t()
    case [1, 2 as y] as z if y: u()
    case str(x) | int(x): v()
    case [a, b] | [b, a, _]: w()
    case x if x: y()
    case _: z()
def f(x):
    match x:
        case 1: return 1
        case [a, (b, c), *d]: return a, b, c, d
        case {'k': [a, {'z': b}], **c}: return a, b, c
        case C(a, b=D(c)) if a and b: return c
        case [a, b, c] | (c, [b], a): return a, b, c
        case (a, b) | [a, b, _] if not a: return b
        case -0: return 0
        case 'x' 'y': return
        case x: return x
def g(x):
    match x:
        case _: return 1
def g2(x):
    match x, 1:
        case a, b: pass
def g3(x):
    match x:
        case a: return a
def g4(x):
    for i in x:
        match i:
            case 1: continue
            case 2: break
            case [a, b, *_, c, d]: print(a, b, c, d)
            case _ if i: return
    else: return 2
def g5(*x):
    match *x, 1:
        case [1, *a, 2]: return a
        case [[[[a]]], [b]]: return b
        case {'a': {'b': {'c': d}}}: return d
        case A(B(C(e))): return e
def g6(x):
    def inner(): return a
    match x:
        case [a, *b]: return inner
        case {**a}: pass
    return a
class K:
    match x:
        case [a, b]: pass
        case int(c): pass
def g7(x):
    match x:
        case True: a()
        case None: b()
        case (): c()
        case [[], {}]: d()
        case [None, 1.0, 'a', m.n]: e()
def g8(x):
    match x:
        case _ if x: return 1
        case _: pass
