"""Records what CPython answers, as goldens for the tests of lib/python/text.

    PYTHONHASHSEED=0 python3.14 scripts/goldens/text.py lib/python/text/goldens [--scale N] [AREA ...]

A larger scale makes more cases of the same kinds, for a search by hand; the goldens of the tree are recorded at the default.
"""
import argparse
import importlib
import json
import os

AREAS = ["hash", "int", "float", "format", "percent", "strformat", "methods", "characters", "codecs", "complex",
         "random"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("directory")
    parser.add_argument("areas", nargs="*")
    parser.add_argument("--scale", type=float, default=0.3)
    options = parser.parse_args()
    if os.environ.get("PYTHONHASHSEED") != "0":
        raise SystemExit("set PYTHONHASHSEED=0: hashes are recorded")
    for name in options.areas or AREAS:
        from text_values import Area
        area = Area(name, options.scale)
        importlib.import_module("text_" + name).record(area)
        lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in area.cases)
        with open(os.path.join(options.directory, name + ".json"), "w") as file:
            file.write(f"[\n{lines}\n]\n")
        print(name, len(area.cases), "cases")


main()
