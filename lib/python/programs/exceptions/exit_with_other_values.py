import sys
for value in [None, True, 256, -1, (1, 2)]:
    try:
        sys.exit(value)
    except SystemExit as e:
        print(repr(e), e.code, e.args)
raise SystemExit(300)
