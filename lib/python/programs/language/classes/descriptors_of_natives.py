import types

for descriptor in (str.lower, complex.real, int.real, int.__add__, dict.__dict__["fromkeys"], [].__add__, property.fget):
    print(type(descriptor).__name__, descriptor.__name__, descriptor.__qualname__, descriptor.__objclass__ if hasattr(descriptor, "__objclass__") else None)
print(complex.real, isinstance(types.FunctionType.__globals__, types.MemberDescriptorType))
row = []
print(row.__add__ == row.__add__, row.__add__ == [].__add__, row.__add__ == row.__mul__, hash(row.__add__) == hash(row.__add__))
from_keys = dict.__dict__["fromkeys"]
for wrong in (lambda: from_keys.__get__(42), lambda: from_keys(), lambda: from_keys(1), lambda: from_keys(int), lambda: setattr(1j, "real", 2)):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(error)
