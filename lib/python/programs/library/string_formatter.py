"""string.Formatter reads templates as str.format does."""
import string

print(list(string.Formatter().parse('a{b!r:>{w}}c{{}}{}')))
print(string.Formatter().format('{0.real:>4}|{x[1]}', 3, x='ab'))
print(string.Formatter().vformat('{0}{1[k]}', ([1], {'k': 2}), {}))


class Upper(string.Formatter):
    def get_value(self, key, args, kwargs):
        return super().get_value(key, args, kwargs) if isinstance(key, int) else key.upper()


print(Upper().format('{name}, {0}', 1))
for template in ('{', '}', '{0', '{0!}', '{0!x}', '{a.}', '{[}'):
    try:
        print(string.Formatter().format(template, 1, a=2))
    except Exception as error:
        print(template, type(error).__name__, error)
print(string.ascii_lowercase, string.digits, string.punctuation, string.capwords('a bc  d'))
