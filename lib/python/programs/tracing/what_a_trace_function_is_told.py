import sys


def countdown(n):
    while n > 0:
        yield n
        n -= 1


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return None
    finally:
        b = 0


class Tracer:
    def __init__(self):
        self.events = []

    def __call__(self, frame, event, argument):
        code = frame.f_code
        if code.co_name not in ("countdown", "divide", "main"):
            return None
        shown = argument[0].__name__ if event == "exception" else argument
        print(event, code.co_name, frame.f_lineno - code.co_firstlineno, shown, sorted(frame.f_locals))
        return self


def main():
    for number in countdown(2):
        pass
    divide(1, 0)
    return divide(4, 2)


sys.settrace(Tracer())
main()
print(type(sys.gettrace()).__name__)
sys.settrace(None)
main()
print(sys.gettrace())


def failing(frame, event, argument):
    raise RuntimeError(event)


try:
    sys.settrace(failing)
    main()
except RuntimeError as error:
    print("raised:", error, sys.gettrace())
