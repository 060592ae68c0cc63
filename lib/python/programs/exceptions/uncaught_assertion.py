def check(n):
    assert n > 0, f'{n} is too small'


check(1)
check(-1)
