# An aware value holds its zone, a timezone its offset and name; the values themselves are none of the collector's.
import gc
import sys
from datetime import UTC, date, datetime, time, timedelta, timezone

zone = timezone(timedelta(hours=1), "here")
before = sys.getrefcount(zone)
moment = datetime(2024, 1, 1, tzinfo=zone)
clock = time(1, tzinfo=zone)
print(sys.getrefcount(zone) - before, moment.tzinfo is zone, moment.replace(day=2).tzinfo is zone)
del moment, clock
print(sys.getrefcount(zone) - before, gc.is_tracked(zone), gc.is_tracked(datetime(2024, 1, 1)))
print([sys.getsizeof(value) for value in (timedelta(1), date(1, 1, 1), time(1), time(1, tzinfo=UTC), datetime(1, 1, 1), datetime(1, 1, 1, tzinfo=UTC), UTC)])
