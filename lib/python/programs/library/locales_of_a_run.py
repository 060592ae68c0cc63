# There are two locales, and they differ in the encoding of text.
import _locale
import locale
import os


def tried(function, *args):
    try:
        print(function.__name__, args, repr(function(*args)))
    except Exception as problem:
        print(function.__name__, args, type(problem).__module__, type(problem).__name__, problem)


for name in sorted(vars(_locale)):
    value = getattr(_locale, name)
    if isinstance(value, int):
        has_text = not name.startswith('LC_') and name != 'CHAR_MAX'
        print(name, value, repr(_locale.nl_langinfo(value)) if has_text else '')
    elif not name.startswith('__'):
        print(name, value, getattr(value, '__text_signature__', None))
print(locale.localeconv())
print(locale.getencoding(), locale.getpreferredencoding(), locale.getlocale(), locale.getlocale(locale.LC_NUMERIC))
for pair in ('ac', 'za', 'aa', ('aé', 'az'), ('a', 'ab'), ('\U0001f600', '\uffff')):
    print(pair, locale.strcoll(*pair))
print(sorted(['b', 'B', 'a', 'É'], key=locale.strxfrm), locale.format_string('%d', 1234567, grouping=True), locale.str(1.5))

setlocale = _locale.setlocale
before = setlocale(6)
for args in (
    (), (6,), (99,), (99, 'C'), (6, 'xx'), (6, 'POSIX'), (1, 'C.utf8'), (6,), (6, before), (6,), (6, 'C'), (0, None), (6, 'C.UTF-8'), (0, 3),
    ('a',), (6, 'a\0b'), (6, ''), (6, 'LC_CTYPE=C.UTF-8;LC_NUMERIC=C'), (0, 'de_DE.UTF-8'),
):
    tried(setlocale, *args)
os.environ['LC_TIME'] = 'C'
tried(setlocale, 6, '')
os.environ['LC_ALL'] = 'nowhere'
tried(setlocale, 6, '')
tried(_locale.setlocale, 0, 'C')
print(locale.getencoding(), _locale.nl_langinfo(_locale.CODESET))
tried(_locale.nl_langinfo, 5)
tried(_locale.strcoll, 1, 'a')
tried(_locale.strcoll, 'a\0', 'a')
tried(_locale.strxfrm, 'a\0')
tried(_locale.gettext, 'a')
tried(_locale.dgettext, None, 'm')
tried(_locale.dcgettext, None, 'm', 5)
tried(_locale.textdomain, None)
tried(_locale.textdomain, 'x')
tried(_locale.bindtextdomain, 'x', '/tmp')
tried(_locale.bindtextdomain, 'x', None)
tried(_locale.bindtextdomain, '', 'q')
tried(_locale.bind_textdomain_codeset, 'x', None)
print(locale.Error.__mro__)
