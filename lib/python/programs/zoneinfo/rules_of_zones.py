# Files of zones that a program makes: kinds of time, changes, and the rule that holds after them.
import io
import struct
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def zone(rule, kinds=((0, 0, 0),), changes=(), names=b'ABC\0DEF\0'):
    def head(*counts):
        return b'TZif2' + bytes(15) + struct.pack('>6l', *counts)
    parts = [
        head(0, 0, 0, 0, 1, 1), bytes(7), head(0, 0, 0, len(changes), len(kinds), len(names)),
        b''.join(struct.pack('>q', moment) for moment, _ in changes), bytes(kind for _, kind in changes),
        b''.join(struct.pack('>lbB', *kind) for kind in kinds), names, b'\n' + rule + b'\n',
    ]
    return ZoneInfo.from_file(io.BytesIO(b''.join(parts)), key='made')


RULES = (
    b'', b'ABC', b'<A1>0', b'<A_>0', b'ABC0', b'ABC25', b'ABC1:6', b'ABC1:60', b'ABC1DEF', b'ABC1DEF,M3.2.0', b'<>0', b'1', b'AB3',
    b'ABC1DEF,M13.2.0,M1.1.1', b'ABC1DEF,M0.1.0,M1.1.1', b'ABC1DEF,M3.2.0,M11.1.0x', b'ABC1DEF2:00:01,0/1,J365/-167',
    b'ABC1DEF,J0,J1', b'ABC1DEF,366,J1', b'ABC1DEF,M3.6.0,M1.1.1', b'ABC1DEF,M3.2.7,M1.1.1', b'ABC1DEF,M3.2.0/168,M1.1.1',
    b'ABC+3', b'ABC003', b'ABC023:59:59', b'ABC1DEF,M3.2.0/+2:30:10,M1.1.1', b'\xff', b'ABC 1', b'ABC1DEF,M3.2.0,M1.1.1,x',
    b'AAA4BBB,J60/2,J300/2', b'AAA4BBB,59/2,300/2', b'AAA4BBB,0,365', b'EST5EDT,M3.2.0,M11.1.0', b'IST-1GMT0,M10.5.0,M3.5.0/1',
    b'<-03>3<-02>,M3.5.0/-2,M10.5.0/-1', b'AAA-10:30BBB-11,M10.1.0,M4.1.0', b'ABC1DEF,M5.5.6,M9.5.3',
)
for rule in RULES:
    try:
        made = zone(rule)
    except ValueError as error:
        print(error)
        continue
    said = []
    for year in (2023, 2024):
        moment, last = datetime(year, 1, 1, tzinfo=timezone.utc), None
        while moment.year == year:
            local = moment.astimezone(made)
            if local.utcoffset() != last:
                said.append(f'{local:%m-%d %H:%M} {local.tzname()} {local.dst()}')
            last = local.utcoffset()
            moment += timedelta(hours=15)
    print(rule, said, made.utcoffset(None), made.tzname(None))

# How much of an offset is daylight saving is guessed from what comes before and after.
KINDS = ((3600, 0, 0), (7200, 1, 4), (10800, 1, 0), (0, 0, 4))
for order in ((1, 0), (0, 1, 0), (0, 1, 2, 3), (3, 2, 1, 0), (2, 1), (1,), (0, 3, 1, 3, 2, 0)):
    made = zone(b'', KINDS, [(at * 10_000_000, kind) for at, kind in enumerate(order)])
    shown = [datetime(1970, 1, 1) + timedelta(seconds=at * 10_000_000 + step) for at in range(len(order)) for step in (-1, 5000, 500_000)]
    print(order, [(str(made.utcoffset(one)), str(made.dst(one)), made.tzname(one)) for one in shown])
    print([made.utcoffset(one.replace(fold=1)) == made.utcoffset(one) for one in shown])
    print([one.replace(tzinfo=timezone.utc).astimezone(made).fold for one in shown])
only = zone(b'', ((3600, 1, 4),), [(0, 0)])
print(only.dst(datetime(2000, 1, 1)), only.dst(None), only.tzname(None), only.utcoffset(datetime(1960, 1, 1)))
for data in (b'', b'x', b'TZif', b'TZif2' + bytes(39)):
    try:
        print(repr(ZoneInfo.from_file(io.BytesIO(data), key='made')))
    except Exception as error:
        print(type(error).__name__, error)
