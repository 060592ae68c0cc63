"""In which order `__import__` looks at its arguments, and how it calls what it does not find."""


def told(*args, **keywords):
    try:
        print(__import__(*args, **keywords).__name__)
    except BaseException as error:
        print(type(error).__name__, error)


told(None)
told(None, None, None, (), None)
told(None, None, None, (), "one")
told(1)
told(1, None, None, (), 2**40)
told("")
told("", None, None, (), 1)
told("json", {}, None, (), -1)
told("json", {}, None, (), 1.5)
told("json", {}, {}, (), 1)
told("json", {"__package__": 1}, None, (), 1)
told("json", {"__package__": None, "__name__": 1}, None, (), 1)
told("json", None, None, None)
told("json", None, None, 1)
told("bisect", None, None, 1)
told("json.decoder")
told("json.decoder", None, None, ["JSONDecoder"])
told("json", None, None, [1])
told("json", None, None, ["missing"])
told("it's missing")
told("missing\n\x07")
told("bisect.missing\t")
told(b"json")
told()
told("json", level=None)
