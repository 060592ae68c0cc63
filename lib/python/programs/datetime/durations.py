# A timedelta is days, seconds and microseconds, exact where its parts are whole, and within bounds.
from datetime import timedelta

td = timedelta(3, 4, 5)
print(timedelta(1, 2, 3, 4, 5, 6, 7), timedelta(days=1.5), timedelta(0.1), timedelta(weeks=-1), timedelta(microseconds=2.5), repr(timedelta(0, 5)), repr(timedelta()), timedelta(-2, 5))
print(td + td, td - td, td * 2, 1.5 * td, td / 2, td / td, td // 2, td // timedelta(1), td % timedelta(1), divmod(td, timedelta(hours=5)), -td, abs(-td), bool(td - td))
print(td < timedelta(4), td == timedelta(3, 4, 5), td == 1, hash(td) == hash(timedelta(3, 4, 5)), td.total_seconds(), td.days, td.seconds, td.microseconds, td.__reduce__())
print(timedelta.max, timedelta.min, timedelta.resolution)
for wrong in ["timedelta('a')", "timedelta(10**10)", "timedelta(days=-10**9)", "timedelta(float('nan'))", "timedelta(foo=1)", "td / 0", "td + 1", "td < 1", "timedelta.max + td", "td // 1.5", "setattr(td, 'days', 1)"]:
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)
