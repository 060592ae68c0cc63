"""Modules whose code the interpreter carries in itself: what they say of themselves, and tracebacks through them."""
import importlib
import importlib.util
import io
import os
import runpy
import sys
import traceback

import _imp

for module in (io, os, runpy, importlib.util, sys.modules['abc']):
    spec = module.__spec__
    print(module, spec, spec.origin, spec.cached, spec.has_location, spec.loader is module.__loader__)
    print(sorted(vars(spec.loader_state)), spec.loader_state.filename == module.__file__, hasattr(module, '__cached__'))
print(sys.meta_path)
print(_imp.is_frozen('io'), _imp.is_frozen('json'), _imp.is_frozen_package('os'))
try:
    _imp.is_frozen_package('json')
except ImportError as error:
    print(error, error.name)
print(importlib.util.find_spec('ntpath'))
print(importlib.reload(io) is io, io.__spec__.origin)
print(os.getenv.__code__.co_filename, runpy.run_path.__code__.co_filename)
print(io.__spec__.loader.get_source('io'), io.__spec__.loader.is_package('io'))
try:
    os.environ['nowhere']
except KeyError:
    traceback.print_exc(file=sys.stdout)
try:
    os.makedirs('.')
except FileExistsError:
    traceback.print_exc(file=sys.stdout)
