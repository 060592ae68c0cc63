if (n := len('hello')) > 3:
    print(n)
while (line := next(iter_, None)) is not None if (iter_ := iter('ab')) else False:
    print(line)
    if line: break
print([y := 1, y ** 2, y + 1])
print([last := x for x in range(4)], last)
print(any((found := w).startswith('b') for w in ['a', 'bc', 'bd']), found)


def f(x): return x


print(f(z := 5), z, f(x=(k := 3)), k)
print((a := 1, b := 2), a, b)
data = [1, 2, 3]
print({(q := v): q * 2 for v in data}, q)
print(x for x in ())if False else print(f'{(w := 10)} {w:=5}')
def outer():
    total = 0
    def inner():
        nonlocal total
        return [total := total + v for v in (1, 2, 3)]
    return inner(), total
print(outer())
def g():
    global shared
    [shared := i for i in range(3)]
g()
print(shared)
for source in ('x := 1', '(x.y := 1)', '[i := 0 for i in range(2)]', '[(j := 0) for i in range(j := 2)]', 'f(a := 1, b=(c := 2))', 'lambda: (x := 1)', '{x := 1}', 'a[i := 0]', '(x, y := 1)', 'def f(a=b := 1): pass', 'class C: [(x := i) for i in range(2)]'):
    try:
        compile(source, '<s>', 'exec')
        print('fine', source)
    except SyntaxError as error:
        print(source, '->', error.msg)
