"""Numbers and words where a text has them, and where it has something like them."""
import json
texts = ["0", "-0", "12", "-12.50", "1e5", "1E+5", "2.5e-3", "123456789012345678901234567890", "[1,2 , 3]", "[0.1,-1e10]",
         "true", "false", "null", "[true,false,null]", "NaN", "Infinity", "-Infinity", '{"a":1,"b":[2.0,{"c":null}]}',
         "01", "1.", ".5", "-", "+1", "1e", "1e+", "--1", "1.2.3", "1-2", "tru", "nul", "falsey", "Infinit", "[1 2]", "[1,]", "", " ",
         '"' + "x" * 40 + '"', '"ü日本😀"', '"\\ud83d\\ude00 \\u00e9"', "[" + ",".join(map(str, range(50))) + "]"]
for text in texts:
    try:
        print(json.loads(text))
    except ValueError as error:
        print(error)
