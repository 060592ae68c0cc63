# A class's name and docstring are kept as UTF-8 too: lone surrogates have none.


def tell(function, *args):
    try:
        print(ascii(function(*args)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


Plain = type("Plain", (), {})
for text in ("A\udcdcB", "A\0B", "Größe", "", b"A", 5):
    tell(type, text, (), {})
    tell(setattr, Plain, "__name__", text)
    tell(setattr, Plain, "__qualname__", text)
    tell(type, "Documented", (), {"__doc__": text})
    tell(setattr, Plain, "__doc__", text)
    print(ascii(Plain.__name__), ascii(Plain.__qualname__), ascii(Plain.__doc__))
