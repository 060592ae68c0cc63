# Formatting that changes nothing gives the object that it was given.
text = ''.join(['abc', 'de'])


class Named(str):
    pass


named = Named('abcde')
forms = ['%s', '%.5s', '%.10s', '%1s', '%5s', '%-3s', '%6s', '%.4s', '%%%s', '%s%%']
print([(form, (form % text) is text, (form % (text,)) is text, type(form % named).__name__) for form in forms])
fields = ['{}', '{0}', '{0:s}', '{0:.5s}', '{0:.10s}', '{0:1s}', '{0:5s}', '{0!s}', '{0:6s}', '{0:.4s}', '{{{0}', '{0:{1}}']
print([(field, field.format(text, '1') is text, type(field.format(named, '2')).__name__) for field in fields])
print(['{x}'.format(x=text) is text, '{x}'.format_map({'x': text}) is text, format(text) is text, f'{text:3}' is text])
print('{}'.format('a') is 'a'.strip(), '%3s' % 'a', '{:3}|'.format(None or 'a'))
print(repr('%s' % None), repr('{:>4}'.format(True)), repr('{0.real}'.format(3)), repr('{0[1]}'.format('xyz')))
