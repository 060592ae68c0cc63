def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('%s' % 1, '%s %s' % (1, 2), '%(a)s %(b)d' % {'a': 1, 'b': 2}, '%%' % (), 'abc' % (), 'abc' % {}, 'abc' % []))
attempt(lambda: '%5.2f|%-5d|%05d|%+d|% d|%#x|%#o|%X' % (1.234, 3, 4, 5, 6, 255, 8, 255))
attempt(lambda: '%.3s|%5s|%-5s|%r|%a|%c|%c' % ('abcdef', 'ab', 'cd', 'é', 'é', 65, 'B'))
attempt(lambda: '%*d|%-*d|%.*f' % (5, 1, 5, 2, 2, 3.14159))
