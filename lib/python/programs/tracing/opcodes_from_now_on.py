# f_trace_opcodes counts from where it is set, if the frame is traced by then.
import sys
def f():
    x = 1
    y = x + 2
    return y
def run(when, name):
    events = []
    def tr(frame, event, arg):
        if frame.f_code.co_name != name: return None
        events.append((event, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_lasti))
        if event == when: frame.f_trace_opcodes = True
        return tr
    sys.settrace(tr); f(); sys.settrace(None)
    print(when, events)
run('call', 'f'); run('line', 'f'); run('opcode', 'f')
def g():
    x = 1
    for i in range(2):
        x += 1
    return x
f = g
run('line', 'g')
count = 0
def tr2(frame, event, arg):
    global count
    if frame.f_code.co_name != 'g': return None
    if event == 'line':
        count += 1
        if count == 2: frame.f_trace_opcodes = True
        if count == 4: frame.f_trace_opcodes = False
    print(event, frame.f_lineno - frame.f_code.co_firstlineno)
    return tr2
sys.settrace(tr2); g(); sys.settrace(None)
def setter():
    sys._getframe(1).f_trace_opcodes = True
def h():
    x = 1
    setter(); y = 2
    return y
def tr3(frame, event, arg):
    if frame.f_code.co_name != 'h': return None
    print(event, frame.f_lineno - frame.f_code.co_firstlineno)
    return tr3
sys.settrace(tr3); h(); sys.settrace(None)
