# A loader compiles a file's text at the level that is asked for, and py_compile writes what it gave.
import compileall
import importlib.machinery
import io
import contextlib
import os
import py_compile
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "lesson.py")
with open(path, "w") as file:
    file.write('"""Told."""\nassert False, "no"\nvalue = __debug__\n')
loader = importlib.machinery.SourceFileLoader("lesson", path)
for level in (-1, 0, 1, 2):
    code = loader.source_to_code(open(path).read(), path, _optimize=level)
    names = {}
    try:
        exec(code, names)
    except AssertionError as error:
        print(level, "AssertionError", error)
    else:
        print(level, names["value"], names.get("__doc__"))
try:
    loader.source_to_code("", path, _optimize=7)
except ValueError as error:
    print(error)
written = py_compile.compile(path, optimize=2)
print(os.path.relpath(written, folder), os.path.exists(written))
print(os.path.basename(py_compile.compile(path, cfile=os.path.join(folder, "other.pyc"), doraise=True)))
with open(path, "w") as file:
    file.write("value = (\n")
try:
    py_compile.compile(path, doraise=True)
except py_compile.PyCompileError as error:
    print(error.exc_type_name, str(error).replace(folder, ""))
with contextlib.redirect_stdout(io.StringIO()) as told:
    print(compileall.compile_dir(folder, quiet=1))
print(told.getvalue().replace(folder, ""))
