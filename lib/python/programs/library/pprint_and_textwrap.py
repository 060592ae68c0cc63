"""Long values and texts in narrow columns."""
import pprint
import reprlib
import textwrap

pprint.pprint({'names': ['ana', 'ben', 'carla'] * 4, 'numbers': {n: n ** 2 for n in range(5)}, 'short': (1,)}, width=40)
text = 'The quick brown fox jumps over the lazy dog, and then some more of it.'
print(textwrap.fill(text, 24))
print(textwrap.shorten(text, 30), textwrap.indent('a\nb', '> '), repr(textwrap.dedent('  a\n    b\n')))
print(textwrap.wrap('averyveryverylongword and', 10), reprlib.repr(list(range(50))), reprlib.repr('x' * 100))
