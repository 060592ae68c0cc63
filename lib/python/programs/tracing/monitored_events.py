"""sys.monitoring: every event that tools can hear of, in order, with where it happened."""
import sys

mon = sys.monitoring
events = mon.events
heard = []


def listener(name):
    def callback(code, *rest):
        if code.co_name in watched:
            heard.append((name, code.co_name, *[shown(code, each) for each in rest]))
    return callback


def shown(code, value):
    if value is mon.MISSING:
        return "MISSING"
    return value if isinstance(value, (int, str)) else type(value).__name__


def listen(tool, names):
    bits = 0
    for name in names:
        bits |= getattr(events, name)
        mon.register_callback(tool, getattr(events, name), listener(name))
    mon.set_events(tool, bits)


def show(title, function, *names):
    heard.clear()
    watched.clear()
    watched.update({function.__name__, "numbers"})
    listen(3, names)
    try:
        function()
    except Exception as error:
        heard.append(("left", str(error)))
    mon.set_events(3, 0)
    print(title, *heard, sep="\n  ")


def numbers():
    yield 1
    yield 2


def loop():
    total = 0
    for number in numbers():
        if number > 1:
            total += number
    while total < 3:
        total += 1
    return total


def failing():
    try:
        len(5)
    except ValueError:
        pass
    finally:
        "".join([])


def handled():
    try:
        int("x")
    except ValueError as error:
        return None


def thrown():
    generator = numbers()
    next(generator)
    try:
        generator.throw(KeyError)
    except KeyError:
        pass
    generator.close()


class Base:
    def greet(self):
        return "hello"


class Derived(Base):
    def greet(self):
        return super().greet()


def calls():
    Derived().greet()
    sorted([2, 1], key=abs)
    print(*[], end="")


watched = set()
mon.use_tool_id(3, "listener")
show("calls of functions", loop, "PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD")
show("lines", loop, "LINE")
show("jumps and branches", loop, "JUMP", "BRANCH_LEFT", "BRANCH_RIGHT")
show("instructions", handled, "LINE", "INSTRUCTION")
show("exceptions", failing, "RAISE", "RERAISE", "EXCEPTION_HANDLED", "PY_UNWIND")
show("handled", handled, "RAISE", "RERAISE", "EXCEPTION_HANDLED", "PY_UNWIND")
show("thrown", thrown, "PY_THROW", "RAISE", "PY_UNWIND")
show("calls", calls, "CALL", "C_RETURN", "C_RAISE")
show("failing calls", failing, "CALL", "C_RETURN", "C_RAISE")
print(mon.get_tool(3), mon.get_events(3), mon._all_events())

counts = []


def count(code, line):
    counts.append(line - code.co_firstlineno)
    return mon.DISABLE


mon.register_callback(3, events.LINE, count)
mon.set_local_events(3, loop.__code__, events.LINE)
loop(), loop()
print(counts)
mon.restart_events()
loop()
print(len(counts), mon.get_local_events(3, loop.__code__))
for arguments in ((3, events.C_RETURN), (3, 1 << 25), (4, events.LINE), (9, 0)):
    try:
        mon.set_events(*arguments)
    except ValueError as error:
        print(error)
try:
    mon.set_local_events(3, loop.__code__, events.RAISE)
except ValueError as error:
    print(error)
mon.register_callback(3, events.RAISE, lambda *arguments: mon.DISABLE)
mon.set_events(3, events.RAISE)
try:
    int("y")
except ValueError as error:
    print(error)
mon.set_events(3, 0)
mon.clear_tool_id(3)
print(mon.register_callback(3, events.LINE, None))
mon.free_tool_id(3)
