def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: ('hello World'.upper(), 'Hello'.lower(), 'hello world'.title(), 'hELLO'.capitalize(), 'Hello'.swapcase(), 'ß'.casefold()))
attempt(lambda: ('ß'.upper(), 'ǆ'.title(), 'İ'.lower(), 'ΑΣ'.lower(), 'ŉ'.upper(), "they're".title(), 'ﬁ'.capitalize()))
attempt(lambda: 'a'.upper(1))
attempt(lambda: ('abc'.islower(), 'ABC'.isupper(), 'Abc Def'.istitle(), 'a1'.islower(), ''.islower(), '1'.isupper()))
attempt(lambda: ('abc'.isalpha(), 'a1'.isalnum(), '12'.isdigit(), '½'.isnumeric(), '²'.isdigit(), '²'.isdecimal(), '٣'.isdecimal()))
attempt(lambda: (' \t\n'.isspace(), ''.isspace(), 'a_1'.isidentifier(), '1a'.isidentifier(), 'class'.isidentifier(), 'é'.isidentifier()))
attempt(lambda: ('abc'.isprintable(), 'a\n'.isprintable(), ''.isprintable(), 'é'.isascii(), 'e'.isascii()))
attempt(lambda: (str.upper('a'), str.isdigit('5')))
attempt(lambda: str.upper(1))
attempt(lambda: str.upper())
attempt(lambda: 'abc'.missing)
