# What sys.exit makes of each value: the last one decides, and a text goes to stderr.
import sys

for value in (None, 0, 7, 256, -1, True, 'text', 1.5, [], object):
    try:
        sys.exit(value)
    except SystemExit as end:
        print(repr(end.code) if value is not object else end.code)
try:
    raise SystemExit(1, 2)
except SystemExit as end:
    print(end.code)
sys.exit(-1)
