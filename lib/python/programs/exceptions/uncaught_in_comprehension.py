def double(x):
    return [y * 2 for y in x if y.real > 0]


double([1, 2, 'a'])
