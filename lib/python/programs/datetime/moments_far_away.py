"""Moments beyond the years that a date may have, and beyond those the platform knows."""

import datetime
import time

UTC = datetime.timezone.utc


def told(name, make, *arguments):
    try:
        found = make(*arguments)
    except Exception as error:
        print(f"{name}{arguments}: {type(error).__name__} {error.args}")
    else:
        print(f"{name}{arguments}: {found!r}")


MOMENTS = [
    0,
    -1,
    -0.5,
    0.0000005,
    0.0000015,
    -62135596800,
    -62135596801,
    253402300799,
    253402300799.5,
    253402300800,
    10**12,
    -(10**12),
    2**55,
    2**56,
    -(2**56),
    2**63,
    -(2**63) - 1,
    1e20,
    float("inf"),
    float("nan"),
]

for moment in MOMENTS:
    told("datetime.fromtimestamp in UTC", datetime.datetime.fromtimestamp, moment, UTC)
    told("date.fromtimestamp", datetime.date.fromtimestamp, moment)
    told("gmtime", lambda moment: tuple(time.gmtime(moment)), moment)
    told("ctime", time.ctime, moment)

for wrong in ("1", None, 1j, b"1"):
    told("datetime.fromtimestamp", datetime.datetime.fromtimestamp, wrong, UTC)
    told("date.fromtimestamp", datetime.date.fromtimestamp, wrong)
told("gmtime", time.gmtime, "1")

# A time that is unpickled is given a zone.
told("time", datetime.time, b"\x01\x02\x03\x00\x00\x04", UTC)
told("time", datetime.time, b"\x01\x02\x03\x00\x00\x04", 5)
