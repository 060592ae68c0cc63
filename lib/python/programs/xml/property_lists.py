"""Property lists in XML and in bytes; members of an enumeration made by a call."""
import datetime
import enum
import plistlib

Colour = enum.Enum("Colour", "RED GREEN")
print(list(Colour), Colour.GREEN.value)
value = {
    "number": 1,
    "list": [1, 2.5, True, "text <&>"],
    "when": datetime.datetime(2020, 1, 2),
    "data": b"bytes",
    "inner": {"empty": {}, "none": []},
}
written = plistlib.dumps(value)
print(written.decode())
print(plistlib.loads(written) == value)
binary = plistlib.dumps(value, fmt=plistlib.FMT_BINARY)
print(binary[:8], plistlib.loads(binary) == value)
for wrong in (b"<plist><dict><key>a</key></dict></plist>", b"<plist><integer>x</integer></plist>", b"no list"):
    try:
        plistlib.loads(wrong)
    except Exception as error:
        print(type(error).__name__, error)
