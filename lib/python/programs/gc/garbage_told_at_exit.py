"""With DEBUG_UNCOLLECTABLE what is in gc.garbage at the exit is told on stderr."""
import gc

gc.set_debug(gc.DEBUG_UNCOLLECTABLE)
gc.garbage.append([1])
gc.garbage.append("kept")
print("over")
