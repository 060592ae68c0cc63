"""Writes lib/python/system/zones/zoneTable.ts from the time zone files that are installed here.

    python3.14 scripts/goldens/zone_tables.py

A zone is its kinds of time, its changes and the rule that holds after them. Changes at the end that the rule makes as well are
left out.
The data is the time zone database's, which is in the public domain.
"""
import io
import pathlib
import struct
import zoneinfo
from datetime import datetime, timedelta, timezone

SOURCE = pathlib.Path("/usr/share/zoneinfo")
TARGET = pathlib.Path(__file__).resolve().parents[2] / "lib" / "python" / "system" / "zones" / "zoneTable.ts"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
HALF_HOUR = 1800
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def base36(number):
    sign, number, text = "-" if number < 0 else "", abs(number), ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0:
            return sign + text


def read(data):
    """The second block of a file: kinds (offset, saving, name), changes (moment, kind), rule."""
    def counts(at):
        return struct.unpack(">6l", data[at + 20:at + 44])
    utc, std, leap, times, kinds, chars = counts(0)
    at = 44 + times * 5 + kinds * 6 + chars + leap * 8 + std + utc
    utc, std, leap, times, kinds, chars = counts(at)
    at += 44
    moments = struct.unpack(f">{times}q", data[at:at + times * 8])
    at += times * 8
    which = data[at:at + times]
    at += times
    raw = [struct.unpack(">lbB", data[at + i * 6:at + i * 6 + 6]) for i in range(kinds)]
    at += kinds * 6
    names = data[at:at + chars]
    at += chars + leap * 12 + std + utc
    named = [(offset, saving, names[first:names.index(0, first)].decode()) for offset, saving, first in raw]
    return named, list(zip(moments, which)), data[at:].strip(b"\n").decode()


def file_of(kinds, changes, rule):
    names = b"".join(name.encode() + b"\0" for _, _, name in kinds)
    at = [sum(len(kind[2]) + 1 for kind in kinds[:i]) for i in range(len(kinds))]
    head = lambda *numbers: b"TZif2" + bytes(15) + struct.pack(">6l", *numbers)
    return b"".join([
        head(0, 0, 0, 0, 1, 1), bytes(7), head(0, 0, 0, len(changes), len(kinds), len(names)),
        struct.pack(f">{len(changes)}q", *(moment for moment, _ in changes)), bytes(kind for _, kind in changes),
        *(struct.pack(">lbB", offset, saving, first) for (offset, saving, _), first in zip(kinds, at)), names,
        b"\n" + rule.encode() + b"\n",
    ])


def shortened(kinds, changes, rule):
    """Without the changes at the end that the rule makes as well."""
    if not rule or not changes:
        return changes
    zone = zoneinfo.ZoneInfo.from_file(io.BytesIO(file_of(kinds, changes[:0], rule)))
    said = lambda moment: (lambda local: (local.utcoffset(), local.tzname(), bool(local.dst())))(
        (EPOCH + timedelta(seconds=moment)).astimezone(zone))
    end = len(changes)
    while end > 1:
        moment, kind = changes[end - 1]
        offset, saving, name = kinds[kind]
        before = kinds[changes[end - 2][1]]
        as_is = lambda one: (timedelta(seconds=one[0]), one[2], bool(one[1]))
        if said(moment) != as_is(kinds[kind]) or said(moment - 1) != as_is(before):
            break
        end -= 1
    # Years in which the rule did not hold, and changes from which daylight saving is guessed, are kept.
    while answers(kinds, changes[:end + 1], changes, rule) != answers(kinds, changes, changes, rule):
        end += 1
    return changes[:end + 1]


def answers(kinds, changes, all_changes, rule):
    zone = zoneinfo.ZoneInfo.from_file(io.BytesIO(file_of(kinds, changes, rule)))
    local = [datetime(1970, 1, 1) + timedelta(seconds=moment + step) for moment, _ in all_changes for step in (-90000, 90000)]
    local += [datetime(year, month, 15) for year in range(1900, 2040) for month in (1, 4, 7, 10)]
    return [(zone.utcoffset(one), zone.dst(one), zone.tzname(one)) for one in local]


def text_of(kinds, changes, rule):
    parts, last = [], 0
    for moment, kind in changes:
        step, last = moment - last, moment
        exact = "" if step % HALF_HOUR == 0 else "."
        parts.append(chr(65 + kind) + exact + base36(step if exact else step // HALF_HOUR))
    shown = " ".join(f"{base36(offset)}{'+' if saving else '='}{name}" for offset, saving, name in kinds)
    return f"{shown}|{''.join(parts)}|{rule}"


def main():
    zones = {}
    for name in sorted(zoneinfo.available_timezones() - {"localtime"}):
        kinds, changes, rule = read((SOURCE / name).read_bytes())
        zones.setdefault(text_of(kinds, shortened(kinds, changes, rule), rule), []).append(name)
    lines = [f"{','.join(names)}|{text}" for text, names in sorted(zones.items(), key=lambda item: item[1])]
    version = (SOURCE / "tzdata.zi").read_text().split("\n", 1)[0].removeprefix("# version ")
    head = (
        "/**\n * The zones of the time zone database, one a line: names, kinds of time, changes and the rule after them (zoneFiles.ts reads it).\n *\n"
        f" * Written by scripts/goldens/zone_tables.py from version {version} of the database, which is in the public domain.\n */\n"
    )
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(head + "export const zoneTable = `\n" + "\n".join(lines) + "\n`\n")


if __name__ == "__main__":
    main()
