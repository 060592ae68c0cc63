"""tracemalloc: bytes by the line that allocated them, as CPython requests them."""
import tracemalloc


def grown_by(make):
    before = tracemalloc.get_traced_memory()[0]
    kept = make()
    return tracemalloc.get_traced_memory()[0] - before


print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
tracemalloc.start()
print(grown_by(lambda: bytes(1000)), grown_by(lambda: bytearray(1000)), grown_by(lambda: [None] * 1000))
print(grown_by(lambda: {i: None for i in range(100)}), grown_by(lambda: set(range(100))), grown_by(lambda: 10**50))
big = bytes(1_000_000)
print(tracemalloc.get_object_traceback(big)[0].lineno)
first = tracemalloc.take_snapshot().statistics("lineno")[0]
print(first.traceback[0].lineno, first.size > 1_000_000)
del big
now, peak = tracemalloc.get_traced_memory()
print(now < 100_000, peak > 1_000_000)
tracemalloc.reset_peak()
print(tracemalloc.get_traced_memory()[1] < 100_000)
before = tracemalloc.take_snapshot()
rows = [bytes(1000 + i) for i in range(100)]
growth = tracemalloc.take_snapshot().compare_to(before, "lineno")[0]
print(growth.traceback[0].lineno, growth.size_diff > 100_000, growth.count_diff >= 100)
kept = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(False, __file__)])
print(any(trace.traceback[0].filename == __file__ for trace in kept.traces))
tracemalloc.clear_traces()
print(tracemalloc.get_traced_memory(), tracemalloc.get_object_traceback(rows[0]))
tracemalloc.stop()
for frames in (0, 65536):
    try:
        tracemalloc.start(frames)
    except ValueError as error:
        print(error)
try:
    tracemalloc.take_snapshot()
except RuntimeError as error:
    print(error)
