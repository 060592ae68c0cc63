# SystemExit is no affair of the hook's; the hook itself dies while print still works, what comes after stdout does not.
import builtins
import sys


class Hook:
    def __call__(self, *args):
        print("called with", args[0].__name__)

    def __del__(self):
        print("hook dies, and prints")


class Late:
    def __init__(self):
        self.before = set(dir(builtins))
        self.names = builtins.__dict__

    def __del__(self):
        print("gone from builtins:", sorted(self.before - set(self.names)))


sys.excepthook = Hook()
builtins.late = Late()
sys.late = Late()
raise SystemExit("bye")
