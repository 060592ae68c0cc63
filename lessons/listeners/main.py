import signals
import windows

clock = signals.Signal()
first = windows.Window("first", clock)
second = windows.Window("second", clock)
clock.send("12:00")
print("closing the first")
del first
clock.send("12:01")
del second
print("done")
