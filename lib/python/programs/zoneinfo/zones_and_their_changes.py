# What clocks show in the zones of the database: around changes, before the first and after the last of them.
import pickle
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

HOUR = timedelta(hours=1)


def tell(zone, *moments):
    for moment in moments:
        local = moment.replace(tzinfo=zone)
        print(local.isoformat(), local.tzname(), local.dst(), local.replace(fold=1).isoformat())


for name in ('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Europe/Dublin', 'Africa/Casablanca',
             'America/Argentina/Buenos_Aires', 'Pacific/Apia', 'Asia/Tehran', 'Etc/GMT+5', 'UTC', 'America/St_Johns'):
    zone = ZoneInfo(name)
    print(zone, repr(zone), zone.key)
    tell(zone, datetime(1850, 1, 1), datetime(1944, 5, 6), datetime(1999, 12, 31, 23), datetime(2024, 1, 1), datetime(2024, 7, 1))
    for year in (1980, 2024, 2038):
        moment, last = datetime(year, 1, 1, tzinfo=timezone.utc), None
        while moment.year == year:
            local = moment.astimezone(zone)
            if (local.utcoffset(), local.fold) != last:
                print(local, local.fold, local.tzname(), local.dst(), local.astimezone(timezone.utc) == moment)
            last = local.utcoffset(), local.fold
            moment += HOUR * 24 if last[1] == 0 else HOUR
    print(zone.utcoffset(None), zone.tzname(None), zone.dst(None), time(1, tzinfo=zone).utcoffset())

paris = ZoneInfo('Europe/Paris')
tell(paris, datetime(2024, 3, 31, 1, 59), datetime(2024, 3, 31, 2, 30), datetime(2024, 3, 31, 3), datetime(2024, 10, 27, 2, 30))
for minutes in range(-60, 130, 30):
    moment = datetime(2024, 10, 27, 0, tzinfo=timezone.utc) + timedelta(minutes=minutes)
    print(moment.astimezone(paris), moment.astimezone(paris).fold)

# One zone a key, unless another is asked for.
print(ZoneInfo('Europe/Paris') is paris, ZoneInfo(key='Europe/Paris') is paris, ZoneInfo.no_cache('Europe/Paris') is paris)
print(pickle.loads(pickle.dumps(paris)) is paris, pickle.loads(pickle.dumps(ZoneInfo.no_cache('UTC'))) is ZoneInfo('UTC'))
ZoneInfo.clear_cache(only_keys=['Europe/Paris', 'nowhere'])
print(ZoneInfo('Europe/Paris') is paris)
ZoneInfo.clear_cache()


class Own(ZoneInfo):
    pass


own = Own('Asia/Tokyo')
print(repr(own), Own('Asia/Tokyo') is own, ZoneInfo('Asia/Tokyo') is own, 'Asia/Tokyo' in Own._weak_cache)
Own.clear_cache()
print(Own('Asia/Tokyo') is own, isinstance(pickle.loads(pickle.dumps(own)), Own))

# Of a file.
with open('/usr/share/zoneinfo/Asia/Tokyo', 'rb') as file:
    print(file.read(5))
    file.seek(0)
    tokyo = ZoneInfo.from_file(file, key='Tokyo')
with open('/usr/share/zoneinfo/UTC', 'rb') as file:
    nameless = ZoneInfo.from_file(file)
print(repr(tokyo), str(nameless), nameless.key, datetime(2024, 1, 1, tzinfo=tokyo))


def attempt(call, *given):
    try:
        print(call(*given))
    except Exception as error:
        print(type(error).__name__, error)


attempt(pickle.dumps, tokyo)
for key in ('Nowhere', 'Europe', '', '../UTC', '/UTC', 'a\0b', '\ud800', 5, []):
    attempt(ZoneInfo, key)
attempt(ZoneInfo)
attempt(ZoneInfo, 'UTC', 'UTC')
for given in (5, date(2024, 1, 1), time(1), 'a'):
    attempt(paris.utcoffset, given)
attempt(paris.fromutc, 5)
attempt(paris.fromutc, datetime(2024, 1, 1))
attempt(ZoneInfo.clear_cache, 5)
attempt(lambda: ZoneInfo.clear_cache(only_keys=5))
print(issubclass(ZoneInfoNotFoundError, KeyError))
known = available_timezones()
print(len(known) > 590, {'Europe/Paris', 'UTC', 'America/Argentina/Ushuaia', 'GMT+0', 'Zulu'} <= known)
