"""Dates, times and differences."""
from datetime import date, datetime, timedelta, timezone

day = date(2024, 2, 29)
moment = datetime(2024, 2, 29, 13, 5, 7, 123456)
print(day, repr(day), day.weekday(), day.isoformat(), day + timedelta(days=1), day.replace(year=2023, day=1))
print(moment, repr(moment), moment.strftime('%d.%m.%Y %H:%M'), moment - timedelta(hours=25), moment.date(), moment.time())
print(timedelta(days=1, seconds=5), repr(timedelta(hours=-1)), timedelta(minutes=90) / 3, timedelta(1).total_seconds())
print(datetime.fromisoformat('2024-01-02T03:04:05+02:00'), datetime(2024, 1, 1, tzinfo=timezone.utc).isoformat(), date.fromordinal(738000))
print(datetime(2024, 1, 1) < datetime(2024, 1, 2), (date(2024, 3, 1) - day).days, date.min, datetime.max)
for wrong in (lambda: date(2023, 2, 29), lambda: datetime(2024, 13, 1), lambda: date.fromisoformat('x')):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
