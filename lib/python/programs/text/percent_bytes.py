def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


class Blob:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


attempt(lambda: (b'%s' % b'a', b'%d %x' % (5, 255), b'%b' % bytearray(b'x'), b'%b' % Blob(b'x'), b'%c%c' % (65, b'B'), b'%a %r' % ('é', 1), b'%5s|%-5s|' % (b'a', b'b')))
attempt(lambda: (b'%f %.2e' % (1.5, 2.5), b'%(a)s' % {b'a': b'x'}, b'%%' % (), bytearray(b'%s') % b'a'))
attempt(lambda: b'%s' % 'a')
attempt(lambda: b'%d' % 'a')
attempt(lambda: b'%c' % 300)
attempt(lambda: b'%c' % b'ab')
attempt(lambda: b'%c' % 'a')
attempt(lambda: b'%f' % 'a')
attempt(lambda: b'%(a)s' % {'a': b'x'})
attempt(lambda: b'abc' % 1)
attempt(lambda: b'%s %s' % (b'a',))
attempt(lambda: bytearray(b'%s') % (1, 2))
attempt(lambda: b'%q' % 1)
