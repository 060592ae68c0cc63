# A datetime may know its zone: it then compares and subtracts by the moment, not by the clock's face.
import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

india = timezone(timedelta(hours=5, minutes=30), "IST")
naive = datetime(2024, 2, 29, 12, 30, 45, 123456)
aware = naive.replace(tzinfo=UTC)
print(repr(aware), aware, aware.astimezone(india), repr(aware.astimezone(india)), aware.astimezone(), aware.timestamp(), naive.timestamp())
print(aware == aware.astimezone(india), hash(aware) == hash(aware.astimezone(india)), aware == naive, aware - aware.astimezone(india), aware.utcoffset(), aware.tzname(), aware.dst())
print(datetime.fromtimestamp(1e9, india), datetime.fromtimestamp(1.5), datetime.fromisoformat("2024-02-29T12:30:45.5+01:30"), datetime.fromisoformat("20240229T123045Z"), datetime.fromisoformat("2024-02-29T24:00"), datetime.combine(date(2024, 1, 1), time(9, tzinfo=india)))
print(datetime.strptime("2024-01-01 12:00 +0530", "%Y-%m-%d %H:%M %z"), aware.strftime("%H:%M:%S.%f %p %z %:z %Z %c"), naive.isoformat(" ", "minutes"), aware.timetuple(), aware.utctimetuple().tm_isdst)
print(repr(india), str(timezone(timedelta(seconds=-30))), timezone.utc is UTC, pickle.loads(pickle.dumps(UTC)) is UTC, pickle.loads(pickle.dumps(aware)) == aware, copy.deepcopy(aware) == aware, naive.replace(fold=1).__reduce_ex__(4))


class Summer(tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=2) if when is None or when.fold == 0 else timedelta(hours=1)

    def dst(self, when):
        return timedelta(hours=1)

    def tzname(self, when):
        return "CE%ST"


local = naive.replace(tzinfo=Summer())
print(local.strftime("%Z %z"), local.astimezone(UTC), aware.astimezone(Summer()).hour, local == local.astimezone(UTC), local.timetuple().tm_isdst)
print(time(12, tzinfo=india), repr(time(1, 2)), time.fromisoformat("T12:30:45.5+01:00"), time(12) < time(13), time(1, tzinfo=UTC).utcoffset(), time.max)
for wrong in ["datetime(2024, 1, 1, 25)", "datetime(2024, 1, 1, tzinfo=5)", "datetime(2024, 1, 1, fold=2)", "datetime.fromisoformat('x')", "datetime.fromtimestamp('a')", "datetime.fromtimestamp(1e20)", "datetime.strptime('x', '%Y')", "datetime.combine(5, time())", "aware - naive", "aware < naive", "naive.isoformat(timespec='x')", "naive.isoformat('ab')", "datetime.max + timedelta(1)", "timezone(timedelta(hours=24))", "timezone(5)", "UTC.utcoffset(5)", "UTC.fromutc(naive)", "tzinfo().utcoffset(None)", "time(24)", "time(1) + timedelta(1)", "time(12, tzinfo=UTC) < time(13)", "UTC < UTC"]:
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)
