import signals
import windows


def log(time):
    print("log:", time)


clock = signals.Signal()
only = windows.Window("only", clock)
clock.connect(log)
clock.connect(lambda time: print("lambda:", time))
clock.send("12:00")
del only
clock.send("12:01")
print("done")
