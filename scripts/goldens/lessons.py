"""Records what CPython prints for the lessons that ship and for their exercises.

    python3.14 scripts/goldens/lessons.py

Beside a lesson's main.py: main.py.expected. Beside an exercise.yaml: start.expected, of the modules that students start from, and
solution.expected. An exercise's module that does not lie beside it is the lesson's.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2] / "lessons"


def modules(folder):
    return {path.name: path.read_text() for path in sorted(folder.glob("*.py"))}


def printed(files):
    env = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            pathlib.Path(folder, name).write_text(text)
        done = subprocess.run([sys.executable, "main.py"], cwd=folder, env=env, input="", capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        sys.exit(done.stderr)
    return done.stdout


for lesson in sorted(path.parent for path in ROOT.glob("*/lesson.md")):
    own = modules(lesson)
    (lesson / "main.py.expected").write_text(printed(own))
    for exercise in sorted(path.parent for path in lesson.glob("exercises/*/exercise.yaml")):
        start = own | modules(exercise)
        (exercise / "start.expected").write_text(printed(start))
        (exercise / "solution.expected").write_text(printed(start | modules(exercise / "solution")))
