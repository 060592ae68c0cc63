def t(x):
    print('eval', x)
    return x


print(t(1) < t(2) < t(3))
print(t(3) < t(2) < t(1))
print(1 < 2 > 0 != 5 == 5 is not None in [None], 1 == 1.0 == True, 1 in [1] == True)
print(0 == False is not True, 'a' < 'b' < 'c' <= 'c', not 1 < 2 > 3)
x = 5
print(0 < x < 10, 0 < (x := 20) < 10, x)


class Loud:
    def __lt__(self, o): print('lt'); return []
    def __gt__(self, o): print('gt'); return 'yes'


print(Loud() < 1 < 2, Loud() > 1 < 2)
print(1 is 1, () is (), None is None, 'x' in 'xyz', 'b' not in 'abc', [] == [], [] is [], 3 in range(5), 1.5 in range(5))
print(1 < 2 and 'and' or 'or', 0 or [] or 'last', 0 and 1, not '', None or 0, 1 and 2 and 3)
print((1 if x else 2) if not x else (3 if x > 10 else 4))
print(True + True, -True, ~True, True & False, True | False, True ^ True, isinstance(True, int), True == 1, {True: 'a', 1: 'b', 1.0: 'c'})
