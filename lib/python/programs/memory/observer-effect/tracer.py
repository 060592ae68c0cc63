"""What an in-process visualiser does: at every line it takes a snapshot, and it keeps all of them to step back through."""
import sys


class Tracer:
    def __init__(self):
        self.snapshots = []

    def trace(self, frame, event, arg):
        # Frames tell where each call stands; their variables, as they were, are what is drawn.
        self.snapshots.append((event, frame, frame.f_lineno, dict(frame.f_locals)))
        return self.trace

    def watch(self, call):
        sys.settrace(self.trace)
        try:
            return call()
        finally:
            sys.settrace(None)
