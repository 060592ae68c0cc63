"""Dates and times as tuples and as text."""
import time

print(time.gmtime(0), time.gmtime(951782399)[:6], time.gmtime(-1)[:6])
print(time.asctime(time.gmtime(1e9)), time.mktime(time.gmtime(86400 * 365)))
for seconds in range(0, 4_000_000_000, 345_678_912):
    print(time.strftime('%a %b %d %H %I %j %m %p %U %w %W %x %X %y %Y %% %G-%V-%u %c %D %e %F %R %-d %q', time.gmtime(seconds)))
before = time.monotonic()
time.sleep(0.25)
print(0.25 <= time.monotonic() - before < 1, time.time() > 1e9, time.perf_counter() >= 0, time.time_ns() > 10**18)
print(time.struct_time(range(9)), time.gmtime(0).tm_year, time.struct_time.n_fields)
for wrong in (lambda: time.sleep(-1), lambda: time.sleep('a'), lambda: time.gmtime('a'), lambda: time.strftime(5), lambda: time.struct_time((1, 2)),
              lambda: time.strftime('%Y', (2000, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.asctime(5), lambda: time.gmtime(1e30)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

for weekday in (-9, -8, -7, -3, -2, -1, 6, 7, 13):
    try:
        print(weekday, time.asctime((2000, 1, 1, 0, 0, 0, weekday, 1, 0)))
    except ValueError as error:
        print(weekday, error)
