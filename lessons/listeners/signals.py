class Signal:
    def __init__(self):
        self.listeners = []

    def connect(self, listener):
        self.listeners.append(listener)

    def send(self, value):
        for listener in list(self.listeners):
            listener(value)
