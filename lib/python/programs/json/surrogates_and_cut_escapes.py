# Surrogates that stand side by side in JSON's text are two characters, unless an escape joins them; escapes may be cut short.
import json
from json.decoder import scanstring

for text in (
    '"z\\ud834\\u0079x"',
    '"z\\ud834\\udd20x"',
    '"z\\ud834\\ud834\\udd20x"',
    '"z\\ud834\udd20x12345"',
    '"z\ud834\udd20x"',
    '"z\ud834\\udd20x"',
    '"\ud834" \udd20',
    '"\\u',
    '"\\u1',
    '"\\u123',
    '"\\u1234',
    '"\\ud834\\u',
    '"\\ud834\\udd20',
    '"\\u123x"',
    '"\\',
    '["a\\u12345',
):
    for read in lambda: scanstring(text, 1), lambda: json.loads(text), lambda: json.dumps(json.loads(text)):
        try:
            print(ascii(read()))
        except ValueError as error:
            print(type(error).__name__, ascii(str(error)))
