def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: '%d' % 'a')
attempt(lambda: '%x' % 1.5)
attempt(lambda: '%c' % 'ab')
attempt(lambda: '%c' % -1)
attempt(lambda: '%c' % 1.5)
attempt(lambda: '%f' % 'a')
attempt(lambda: '%s' % ())
attempt(lambda: '%s' % (1, 2))
attempt(lambda: 'abc' % 1)
attempt(lambda: '%(a)s' % 1)
attempt(lambda: '%(a)s' % {})
attempt(lambda: '%(a)s' % [1])
attempt(lambda: '%*d' % ('a', 1))
attempt(lambda: '%q' % 1)
attempt(lambda: '%' % ())
attempt(lambda: '%(a' % {})
attempt(lambda: '%s %s' % [1, 2])
