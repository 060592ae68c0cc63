# The clocks of the system are read by their numbers, and nobody may set them.
import threading
import time

print([name for name in dir(time) if name.startswith("CLOCK")])
own = time.pthread_getcpuclockid(threading.get_ident())
print(type(own).__name__, own < 0, own & 7, own != time.CLOCK_THREAD_CPUTIME_ID)
print(time.clock_gettime(own) <= time.clock_gettime(own), time.clock_gettime_ns(own) >= 0)
for clock in (time.CLOCK_BOOTTIME, time.CLOCK_TAI, time.CLOCK_MONOTONIC_RAW):
    print(time.clock_gettime(clock) > 0, time.clock_getres(clock) > 0)
for wrong in (
    lambda: time.pthread_getcpuclockid("x"),
    lambda: time.clock_settime(time.CLOCK_MONOTONIC, 0),
    lambda: time.clock_settime_ns(99, 0),
    lambda: time.clock_settime("a", 0),
    lambda: time.clock_settime(0, "a"),
    lambda: time.clock_gettime(99),
    lambda: time.clock_gettime_ns(99),
    lambda: time.clock_getres(99),
    lambda: list(zip([1], strct=True)),
    lambda: list(map(str, [1], stric=True)),
    lambda: list(zip([1], other=True)),
):
    try:
        print(wrong())
    except (TypeError, OSError) as error:
        print(type(error).__name__, error)
