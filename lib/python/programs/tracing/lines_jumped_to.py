# Who sends a frame to a line is not told that it begins; the next time it does, it is.
import sys


def steps(values):
    values = []
    values.append(1)
    values.append(2)
    for each in range(2):
        values.append(3)
    return values


FIRST = steps.__code__.co_firstlineno


def tracer(target, opcodes):
    told = []

    def trace(frame, event, argument):
        if frame.f_code is not steps.__code__:
            return None
        frame.f_trace_opcodes = opcodes
        told.append((event, frame.f_lineno - FIRST))
        if event == "line" and sum(event == "line" for event, _ in told) == 3:
            frame.f_lineno = FIRST + target
        return trace

    return told, trace


sys.stderr = sys.stdout
for opcodes in False, True:
    for target in 1, 2, 3, 4, 6:
        told, trace = tracer(target, opcodes)
        sys.settrace(trace)
        try:
            steps(None)
        except ValueError as error:
            print(error)
        sys.settrace(None)
        print(target, [event for event in told if event[0] != "opcode"])

told = []


def trace(frame, event, argument):
    told.append((event, frame.f_lineno))
    if len(told) == 4:
        frame.f_lineno = 1
    return trace


code = compile("a = 1\nb = 2\nc = 3\n", "lines", "exec")
sys.settrace(trace)
exec(code, {})
sys.settrace(None)
print(told)
