"""JSON, in and out."""
import json

data = {'name': 'Ana', 'list': [1, 2.5, None, True], 'nested': {'ü': 'é\n'}}
text = json.dumps(data)
print(text)
print(json.loads(text) == data, json.dumps(data, ensure_ascii=False), json.dumps([1, 2], separators=(',', ':')))
print(json.dumps({'b': 1, 'a': [1, {'c': []}]}, indent=2, sort_keys=True))
print(json.loads('[1, 2.5e3, "\\u00e9", null, false]'), json.loads('{"a": 1}', object_hook=lambda d: list(d)))
for wrong in ('[1,', '{"a" 1}', 'nul', '', '[1] x'):
    try:
        json.loads(wrong)
    except json.JSONDecodeError as error:
        print(type(error).__name__, error)
try:
    json.dumps({1, 2})
except TypeError as error:
    print(error)
