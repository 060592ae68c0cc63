def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print('TypeError:', error)


def paint(color, width=1, *, opacity=1.0): pass
def many(first, second, third, fourth, fifth): pass


attempt(paint, colour='red')
attempt(paint, 'red', widht=2)
attempt(paint, 'red', opaicty=2)
attempt(paint, 'red', nothing_like_it=2)
attempt(many)
attempt(many, 1, 2)
attempt(many, frist=1)
attempt(print, 1, sepp='')
attempt(int, '1', bas=2)
attempt(sorted)
attempt(len)
attempt(len, [], [])
attempt(isinstance, 1)
attempt(abs)
attempt([].append)
attempt([].append, 1, 2)
attempt({}.get)
attempt('a'.join)
attempt(len, obj=[])
attempt(lambda a, b: 0, 1)
attempt(max)
attempt(min, 1)
