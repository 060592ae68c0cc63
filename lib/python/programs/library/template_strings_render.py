"""What a program can make of a template: an f-string, or something safer."""

from string.templatelib import Interpolation, convert


def render(template, escape=str):
    parts = []
    for part in template:
        if isinstance(part, Interpolation):
            part = escape(format(convert(part.value, part.conversion), part.format_spec))
        parts.append(part)
    return ''.join(parts)


name = '<Ana>'
print(render(t'Hello {name}, {name!r} and {3.14159:.2f}!'))
print(render(t'{name:>10}|{"ü"!a}'))
