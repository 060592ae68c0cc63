"""The same template with other values, and templates with mistakes, time and again."""
for turn in range(3):
    print("%5d|%-6s|%.2f|%%" % (turn, "ab", turn / 3), "{0:>4}{1!r}{name:^7}".format(turn, "q", name="n"), b"%d-%s" % (turn, b"z"))
    for broken in ("%", "%y", "%(a", "%d %d", "%*d"):
        try:
            print(broken % turn)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    for broken in ("{", "}", "{0} {}", "{a!x}", "{0.}", "{:{}}"):
        try:
            print(broken.format(turn, 7, a=1))
        except (ValueError, IndexError, KeyError, AttributeError) as error:
            print(type(error).__name__, error)
    print("%(a)s %(b)03d" % {"a": turn, "b": turn}, "{x[1]} {x}".format(x=[turn, turn + 1]))
