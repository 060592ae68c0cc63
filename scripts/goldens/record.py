"""Records what CPython says of the golden programs under lib/python/programs.

    python3.14 scripts/goldens/record.py [FOLDER OR FILE ...]

Beside NAME.py: NAME.py.expected (stdout), NAME.py.stderr (if it writes any), NAME.py.exit (if the code is not 0). A folder
with a main.py is one program; its other files are its modules. Programs run in their own folder, by their bare name;
that folder is written `<folder>/`.
"""
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2] / "lib" / "python" / "programs"


def programs(path):
    if path.is_file():
        return [path]
    found = []
    for folder, folders, files in os.walk(path):
        folders.sort()
        if "main.py" in files:
            folders.clear()
        names = ["main.py"] if "main.py" in files else sorted(f for f in files if f.endswith(".py"))
        found += [pathlib.Path(folder) / name for name in names]
    return found


def put(path, text, keep):
    if keep:
        path.write_text(text)
    elif path.exists():
        path.unlink()


def status(code):
    """As a shell tells it: of a process that a signal ended, 128 and the signal."""
    return 128 - code if code < 0 else code


def record(program):
    env = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, program.name], cwd=program.parent, env=env, input="", capture_output=True, text=True, timeout=60)
    beside = lambda ending: program.with_name(program.name + ending)
    folder = str(program.parent.resolve()) + os.sep
    put(beside(".expected"), done.stdout.replace(folder, "<folder>/"), True)
    stderr = done.stderr.replace(folder, "<folder>/")
    put(beside(".stderr"), re.sub(r"\b0x[0-9a-f]{8,}", "<address>", stderr), stderr != "")
    put(beside(".exit"), f"{status(done.returncode)}\n", done.returncode != 0)


if __name__ == "__main__":
    for argument in sys.argv[1:] or [ROOT]:
        for program in programs(pathlib.Path(argument)):
            record(program)
