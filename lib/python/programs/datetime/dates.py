# A date: made, read and written in several ways, compared, moved by durations.
import copy
from datetime import date, datetime, timedelta

d = date(2024, 2, 29)
print(repr(d), d, d.year, d.isoformat(), d.ctime(), d.weekday(), d.isoweekday(), d.toordinal(), d.isocalendar(), d.isocalendar().week)
print(date.fromordinal(1), date.fromisoformat("20240229"), date.fromisoformat("2024-W09-4"), date.fromisocalendar(2020, 53, 5), date.fromtimestamp(0), date.strptime("29.02.24", "%d.%m.%y"))
print(d.strftime("%Y/%m/%d %A %j %U %W %V %G %u %w %y %b %B %% %z|%Z|%f"), f"{d:%d %b}", f"{d}", d.timetuple())
print(d + timedelta(1), d - timedelta(days=60), d - date(2024, 1, 1), d.replace(day=1), copy.replace(d, month=5), d < date(2025, 1, 1), d == datetime(2024, 2, 29), hash(d) == hash(date(2024, 2, 29)), d.__reduce__())
print(date.min, date.max, date.resolution)
for wrong in ["date(2023, 2, 29)", "date(0, 1, 1)", "date(2024, 13, 1)", "date(2024, 1)", "date('a', 1, 1)", "date(1, 1, 1, 1)", "date.fromordinal(0)", "date.fromisoformat('2024-2-9')", "date.fromisoformat(5)", "date.fromisocalendar(2024, 60, 1)", "date.fromtimestamp('a')", "date.fromtimestamp(10**20)", "d.replace(year=2023)", "d + 1", "d < 1", "d < datetime(2024, 1, 1)", "date.max + timedelta(1)", "d.strftime(5)", "d.replace(foo=1)", "setattr(d, 'year', 1)"]:
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)


class Holiday(date):
    pass


print(repr(Holiday(2024, 12, 25) + timedelta(1)), type(Holiday.fromordinal(5)).__name__, Holiday.fromisoformat("2024-05-01"))
print(repr(datetime.fromordinal(738945)), repr(datetime.fromisocalendar(2024, 9, 4)), type(datetime.today()).__name__, type(date.today()).__name__, datetime.fromordinal(1) < datetime.max)
