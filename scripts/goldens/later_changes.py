"""Writes server/library/laterChangesTable.ts: what CPython changed in its library after the version that the npm package `pyodide` carries.

    python3.14 scripts/goldens/later_changes.py

Compares the package's files with the library of the Python that runs this. For each file: its path and the CRC of what the changes
belong to, then for each place `@line removed added` and the added lines.
"""
import difflib
import os
import pathlib
import sys
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACE = ROOT / "server" / "library" / "laterChangesTable.ts"
ZIP = ROOT / "node_modules" / "pyodide" / "python_stdlib.zip"
LIBRARY = pathlib.Path(os.__file__).parent
#: Begins a file: no line of the library does.
MARK = "\xb6"
#: Not CPython's own: what Pyodide and Debian changed.
OTHERS = {"getopt.py", "optparse.py", "site.py", "ssl.py", "sysconfig/__init__.py"}
#: Of no use here: other processes, other systems, networks, terminals.
ELSEWHERE = (
    "_pyrepl/", "multiprocessing/", "asyncio/proactor_events.py", "asyncio/windows_", "concurrent/futures/process.py", "ctypes/util.py", "ftplib.py",
    "imaplib.py", "smtplib.py",
)


def changes(before, after):
    for kind, start, end, first, last in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield f"@{start} {end - start} {last - first}"
            yield from after[first:last]


def entry(info, before, after):
    lines = list(changes(before.split("\n"), after.split("\n")))
    assert not any(line.startswith(MARK) for line in lines), info.filename
    return "\n".join([f"{MARK}{info.filename} {info.CRC}", *lines, ""])


def entries():
    with zipfile.ZipFile(ZIP) as library:
        for info in sorted(library.infolist(), key=lambda info: info.filename):
            now = LIBRARY / info.filename
            if info.filename in OTHERS or info.filename.startswith(ELSEWHERE) or not now.is_file() or now.suffix != ".py":
                continue
            before, after = library.read(info).decode(), now.read_bytes().decode()
            if before != after:
                yield entry(info, before, after)


def escaped(text):
    return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")


def main():
    version = ".".join(map(str, sys.version_info[:3]))
    head = (
        f"/**\n * What CPython {version} changed in its library: see LaterChanges.ts. Written by scripts/goldens/later_changes.py.\n *\n"
        " * Copyright (c) 2001 Python Software Foundation; All Rights Reserved. Used under the Python Software Foundation License Version 2,\n"
        " * as the library itself: https://docs.python.org/3.14/license.html\n */\n"
    )
    PLACE.write_text(f"{head}export const laterChangesTable = `{escaped(''.join(entries()))}`\n")


main()
