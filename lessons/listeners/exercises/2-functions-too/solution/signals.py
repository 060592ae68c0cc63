import weakref


class Signal:
    def __init__(self):
        self.listeners = []

    def connect(self, listener):
        is_method = hasattr(listener, "__self__")
        self.listeners.append(weakref.WeakMethod(listener) if is_method else lambda: listener)

    def send(self, value):
        for entry in list(self.listeners):
            listener = entry()
            if listener is None:
                self.listeners.remove(entry)
            else:
                listener(value)
            del listener
