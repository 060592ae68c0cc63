"""Logging's hooks for forks keep its loggers to the last, and all of a module whose handler one has."""
import logging, os


class Handler(logging.Handler):
    def emit(self, record):
        print("emit", record.getMessage())

    def __del__(self, write=os.write):
        write(1, b"handler gone\n")


class Kept:
    def __del__(self, write=os.write):
        try:
            print("global gone")
        except TypeError:
            pass
        write(1, b"global gone, late\n")


logging.getLogger("app").addHandler(Handler())
logging.getLogger("app").warning("once")
kept = Kept()
