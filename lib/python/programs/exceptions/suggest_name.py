def count(values):
    number = len(values)
    return nunber


count([1])
