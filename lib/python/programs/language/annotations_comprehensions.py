"""Comprehensions in several annotations; a name for the set of those that ran."""
name = 42
ones = [1]
a: {name for name in ones}
b: {0: (lambda: name for i in ones) for j in ones if name}
print({key: value if key == "a" else list(value[0])[0]() for key, value in __annotate__(1).items()})
for value in ["0", "{}", "[]", "frozenset()", "{1}", "type('S', (set,), {})()"]:
    for form in ["__conditional_annotations__ = {}\nx: int", "class C:\n if 1:\n  __conditional_annotations__ = {}\n  x: int"]:
        space = {'__name__': 'space'}
        try:
            exec(form.format(value), space)
            print(value, space.get("__conditional_annotations__"))
        except TypeError as error:
            print(value, error)
