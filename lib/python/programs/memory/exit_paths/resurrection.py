# Whoever comes back to life during the exit is not finalized again.
import sys


class Phoenix:
    def __del__(self):
        print('dies', sys.is_finalizing())
        sys.saved = self


one = Phoenix()
