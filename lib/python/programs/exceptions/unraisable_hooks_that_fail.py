# A hook for exceptions that nobody can catch may itself raise, or be no function.
import io
import sys


class Loud:
    def __del__(self):
        raise KeyError("loud")


def fails(args):
    raise IndexError("in the hook")


class Failing:
    def __repr__(self):
        return "<failing>"

    def __call__(self, args):
        raise IndexError("in the hook")


for hook in Failing(), 5, None, fails:
    sys.unraisablehook = hook
    stderr, sys.stderr = sys.stderr, io.StringIO()
    Loud()
    text, sys.stderr = sys.stderr.getvalue(), stderr
    print([line.split(" at 0x")[0] for line in text.splitlines() if "File" not in line])

kept = []
sys.unraisablehook = kept.append
Loud()
sys.unraisablehook = sys.__unraisablehook__
print(kept[0].err_msg.split(" at 0x")[0], kept[0].object, repr(kept[0].exc_value))
