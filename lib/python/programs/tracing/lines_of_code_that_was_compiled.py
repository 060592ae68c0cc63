import sys

source = """
total = 0
for i in range(3):
    if i == 1:
        continue
    total += i
print(total)
"""


def trace(frame, event, argument):
    if frame.f_code.co_filename == "<made>":
        print(event, frame.f_lineno)
        return trace


code = compile(source, "<made>", "exec")
sys.settrace(trace)
exec(code)
sys.settrace(None)
frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
for name, value in [("f_lineno", 1), ("f_trace_lines", 1)]:
    try:
        setattr(frame, name, value)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
