def collect(*items):
    raise RuntimeError('too many')


print(collect(
    1,
    2,
    3,
    4,
    5,
))
