import json

value = {"name": "Zoë \u2028 😀", "n": [1, -2.5, 1e100, True, None], 3: {"deep": [[], {}]}, None: "x"}
print(json.dumps(value))
print(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
print(json.dumps({"b": [1, {"c": 2}], "a": ()}, indent=2, sort_keys=True))
print(json.loads('{"a": [1, 2.0, "\\ud83d\\ude00\\n", null], "b": {"c": -0}, "a": 1e3}'))
rows = json.loads('[{"key": 1}, {"key": 2}]')
print(next(iter(rows[0])) is next(iter(rows[1])))
print(json.loads("[1.5, 2]", parse_float=str, parse_int=lambda digits: digits + "!"))
print(json.loads('{"a": {"b": 1}}', object_pairs_hook=tuple), json.loads('{"a": 1}', object_hook=len))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(json.dumps([Point(1, 2)], default=vars), json.dumps({(1, 2): 3, "k": 4}, skipkeys=True))
print(json.JSONDecoder().raw_decode("[1] rest"))
