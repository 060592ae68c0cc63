import signal


def note(number, frame):
    print("got", signal.Signals(number).name, "in", frame.f_code.co_name)


def work():
    signal.raise_signal(signal.SIGTERM)
    print("went on")


print(signal.signal(signal.SIGTERM, note))
print(signal.getsignal(signal.SIGTERM) is note)
work()
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt as error:
    print(type(error).__name__)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.raise_signal(signal.SIGINT)
for number, action in [(99, note), (signal.SIGKILL, note), (signal.SIGTERM, 5)]:
    try:
        signal.signal(number, action)
    except (ValueError, OSError, TypeError) as error:
        print(type(error).__name__, error)
print(signal.strsignal(15), len(signal.valid_signals()))
