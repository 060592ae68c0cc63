# Signatures of operator's callers, += of what cannot be added, keywords that almost fit, and what a profiler hears.
import inspect
import operator
import sys

for maker in (operator.itemgetter, operator.attrgetter, operator.methodcaller):
    print(maker.__text_signature__, maker('a').__text_signature__, inspect.signature(maker), inspect.signature(maker('a')))


class Grows:
    def __iadd__(self, other):
        return 'grown'

    def __getitem__(self, index):
        return index


grows = Grows()
print(operator.iconcat(grows, grows), operator.iconcat([1], [2]))
for pair in ((grows, 1), (1, grows), ([], 1)):
    for name in ('iconcat', 'concat'):
        try:
            print(getattr(operator, name)(*pair))
        except TypeError as error:
            print(name, error)

for made in (ImportError, NameError, AttributeError):
    for given in ({'namez': 1}, {'blech': 1}, {'blech': 1, 'namez': 2}, {'objj': 1}):
        try:
            made(**given)
        except TypeError as error:
            print(error)

events = []


class Shown:
    shown = classmethod(repr)


sys.setprofile(lambda frame, event, given: events.append((event, getattr(given, '__name__', given))))
Shown().shown()
str.upper('a')
str.join(*['-', 'ab'])
'a'.upper()
sys.setprofile(None)
print(events)

aliases = iter(tuple[int])
print(aliases.__reduce__(), list(aliases), aliases.__reduce__())
