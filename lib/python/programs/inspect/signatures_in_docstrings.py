"""A docstring that begins as those of classes written in C is a signature to `inspect`."""

import inspect


class Written:
    """Written(first, second=3)
--

And what it is for."""


class Parted:
    """Parted(first

)
--

No signature: a paragraph ends in it."""


class Other:
    """Written(first)
--

Not the name of the class."""


class Plain:
    """Plain(first): no end is marked."""


for cls in (Written, Parted, Other, Plain):
    print(cls.__name__, repr(cls.__text_signature__), inspect.signature(cls))
print(repr(inspect.getdoc(Written)))
print(object.__text_signature__, int.__text_signature__)
