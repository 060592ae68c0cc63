# How a codec's name reaches the search functions, what a handler may put in its place, and what has been looked up.
import codecs
import encodings
import sys

print(encodings.utf_8.__name__, [name for name in sorted(sys.modules) if name.startswith('encodings.')])


def search(name):
    print('asked', repr(name))
    return (1, 2, 3, 4) if name == 'mine_8' else None


def look(name):
    try:
        print(codecs.lookup(name))
    except LookupError as error:
        print('LookupError', error)


codecs.register(search)
for name in ('mine_8', 'MINE-8', 'Mine---8', 'mine   8', 'mineé€-8', '-mine-8-', 'mine.8', 'mine...8', '..', 'é', '', 'aéb', 'x/y', 'X.-Y'):
    look(name)
codecs.unregister(search)


def encode(text, encoding, given):
    codecs.register_error('given', lambda error: (given, error.end))
    try:
        print(encoding, text.encode(encoding, 'given'))
    except UnicodeEncodeError as error:
        print(encoding, error)


for encoding in ('utf-8', 'utf-16-le', 'utf-32-be', 'latin-1', 'ascii', 'cp1252'):
    for given in ('ab', '\xe9', '\U0001f40d', b'abcd', b'\xff'):
        encode('<\udc80>', encoding, given)
