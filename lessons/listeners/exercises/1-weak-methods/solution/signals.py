import weakref


class Signal:
    def __init__(self):
        self.listeners = []

    def connect(self, listener):
        self.listeners.append(weakref.WeakMethod(listener))

    def send(self, value):
        for entry in list(self.listeners):
            listener = entry()
            if listener is None:
                self.listeners.remove(entry)
            else:
                listener(value)
            del listener
