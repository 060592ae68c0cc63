"""Handlers of signals go before modules do: printing works."""
import signal


class Handler:
    def handle(self, number, frame):
        print("handled", number)

    def __del__(self):
        print("handler gone")


class Kept:
    def __del__(self):
        print("global gone")


signal.signal(signal.SIGTERM, Handler().handle)
signal.raise_signal(signal.SIGTERM)
kept = Kept()
print("end")
