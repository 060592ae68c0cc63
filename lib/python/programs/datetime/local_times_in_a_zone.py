# TZ and time.tzset() choose the zone of local times: by POSIX rules, with the hour that is left out and the one that comes twice.
import os
import time
from datetime import date, datetime, timedelta, timezone


def choose(zone):
    if zone is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = zone
    time.tzset()
    print(repr(zone), time.tzname, time.timezone, time.altzone, time.daylight)


FORWARD, BACK = 1710054000, 1730613600
MOMENTS = (0, FORWARD - 1, FORWARD, BACK - 1, BACK, BACK + 3600, 1720000000, -(10**9), 2**33)

ZONES = (
    "EST+05EDT,M3.2.0,M11.1.0",
    "AEST-10AEDT-11,M10.5.0,M3.5.0",
    "EST5EDT4,M3.2.0/2:30,M11.1.0/1",
    "WGT3WGST,M3.5.0/-2,M10.5.0/-1",
    "<+0330>-3:30<+0430>,J79/24,J263/24",
    "AAA3BBB,59/2,300/2",
    "MSK-03",
    "ABC-5:30:15",
    "Nowhere",
    "X",
    ":UTC0",
    "",
    None,
)
for zone in ZONES:
    choose(zone)
    for moment in MOMENTS:
        shown = time.localtime(moment)
        print(tuple(shown), shown.tm_zone, shown.tm_gmtoff, time.mktime(shown) == moment, time.ctime(moment))
        print(time.strftime("%Z %z %s", shown), time.strftime("%Z %z %s", tuple(shown)))

choose("EST+05EDT,M3.2.0,M11.1.0")
for local in ((2024, 3, 10, 2, 30, 0), (2024, 11, 3, 1, 30, 0), (2024, 7, 1, 12, 0, 0), (2024, 1, 1, 12, 0, 0)):
    for saving in (0, 1) if local[1] == 11 else (-1, 0, 1):
        print(local, saving, time.mktime(local + (0, 1, saving)), time.strftime("%Z|%z", local + (0, 1, saving)))
    for fold in (0, 1):
        when = datetime(*local, fold=fold)
        print(when.timestamp(), repr(when.astimezone()), when.astimezone(timezone.utc), when.strftime("%s|%z|%Z"))

for moment in (*MOMENTS, BACK - 1800, BACK + 1800, 1.5):
    local = datetime.fromtimestamp(moment)
    print(repr(local), local.timestamp(), local.astimezone(), date.fromtimestamp(moment))
    print(datetime.fromtimestamp(moment, timezone.utc).astimezone(), datetime.fromtimestamp(moment, timezone(timedelta(hours=1))))
