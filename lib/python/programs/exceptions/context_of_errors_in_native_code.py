try:
    try:
        [].pop()
    except IndexError:
        int('x')
except ValueError as e:
    print(repr(e.__context__), e.__suppress_context__)
try:
    {}[[]]
except TypeError as e:
    print(e, e.__context__)
