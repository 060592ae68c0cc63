"""Records what CPython's own console answers to what several people type, one after another, into one interpreter.

    python3.14 scripts/goldens/consoles.py [FILE ...]

lib/python/consoles/NAME.txt: entries, each under a line `=== WHO`; they run as WHO's 1st, 2nd, ... entry, named `<WHO:1>`, ...
Beside it NAME.txt.expected: under the same lines what each wrote, stdout before stderr; under `=== exit CODE` what the end of the
interpreter wrote. Modules for all lie in lib/python/consoles/modules.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2] / "lib" / "python" / "consoles"
MARK = "\0"

DRIVER = """
import json, sys, types, builtins
from _frozen_importlib import BuiltinImporter
from _pyrepl.console import InteractiveColoredConsole

def drive(entries):
    main = types.ModuleType("__main__")
    main.__loader__ = BuiltinImporter
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    console = InteractiveColoredConsole(locals=main.__dict__)
    names = sys.argv[1:]
    del main, sys.argv[1:]
    for name, text in zip(names, entries):
        for stream in sys.__stdout__, sys.__stderr__:
            stream.write("\\0")
        console.runsource(text, f"<{name}>", "single")
    for stream in sys.__stdout__, sys.__stderr__:
        stream.write("\\0")

drive(json.loads(sys.stdin.read()))
"""


def entries(path):
    parts = re.split(r"^=== (.+)\n", path.read_text(), flags=re.M)[1:]
    count = {}
    for who, text in zip(parts[::2], parts[1::2]):
        count[who] = count.get(who, 0) + 1
        yield f"{who}:{count[who]}", text


def record(path):
    import json
    names, texts = zip(*entries(path))
    done = subprocess.run(
        [sys.executable, "-u", "-c", DRIVER, *names],
        cwd=ROOT / "modules",
        env={"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin"},
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        timeout=60,
    )
    out, err = (re.sub(r"\b0x[0-9a-f]{8,}", "<address>", stream).split(MARK)[1:] for stream in (done.stdout, done.stderr))
    folder = str(ROOT / "modules") + "/"
    heads = [*names[: len(out)], f"exit {done.returncode}"]
    if len(out) < len(heads):
        # An entry ended the process: what came after it is of that entry.
        heads = [*names[: len(out)]]
        heads[-1] += f" exit {done.returncode}"
    text = "".join(f"=== {head}\n{o}{e}" for head, o, e in zip(heads, out, err))
    path.with_name(path.name + ".expected").write_text(text.replace(folder, "<folder>/"))


if __name__ == "__main__":
    for argument in sys.argv[1:] or sorted(ROOT.glob("*.txt")):
        record(pathlib.Path(argument))
