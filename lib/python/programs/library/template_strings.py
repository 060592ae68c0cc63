"""t-strings are templates: strings and interpolations, kept apart."""
from string.templatelib import Interpolation, Template

number = 5
template = t"a{number}b{number!r:>{number}}c{number=}"
print(template, template.strings, template.values)
print(list(template), [part.expression for part in template.interpolations])
print(Interpolation(1), Interpolation(1, 'e', 'r', 's'), Interpolation.__match_args__)
print(Template('a', 'b', Interpolation(2), Interpolation(3), 'c'), Template(), t'')
print(template + t"{1}z", Template('x').strings)
match template.interpolations[1]:
    case Interpolation(value, expression, conversion, spec):
        print(value, expression, conversion, spec)
for wrong in (lambda: Interpolation(), lambda: Interpolation(1, 2), lambda: Interpolation(1, 'a', 'q'),
              lambda: Interpolation(1, 'a', 'r', 5), lambda: Template(1), lambda: Template(a=1), lambda: template + 'a',
              lambda: 'a' + template, lambda: setattr(template, 'strings', 1), lambda: template[0], lambda: len(template)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
print(template == template, Interpolation(1) == Interpolation(1), Template[int])
