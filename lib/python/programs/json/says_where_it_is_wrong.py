import json

for text in ("", "[1,", "[1 2]", "[1,]", '{"a" 1}', "{'a': 1}", '{"a": 1,}', '{"a":}', '"open', '"\\x"', '"tab\there"', '"\\u12"', "01", "nul", "1 2"):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error, error.pos, error.lineno, error.colno)
loop = []
loop.append(loop)
for value in (object(), {1, 2}, {(1, 2): 3}, loop, b"bytes", [1, {"key": [object()]}]):
    try:
        print(json.dumps(value))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, "__notes__", []))
for value in (float("nan"), float("inf")):
    try:
        print(json.dumps(value), json.dumps(value, allow_nan=False))
    except ValueError as error:
        print(error)
