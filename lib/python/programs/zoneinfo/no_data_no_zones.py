# Without the time zone database no zone is found; a key that cannot be one is told apart.
import zoneinfo
from zoneinfo import ZoneInfo

zoneinfo.reset_tzpath(())
for key in ["Europe/Paris", "UTC", "../x", "/x"]:
    try:
        ZoneInfo(key)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        print(type(error).__name__, error)
try:
    ZoneInfo()
except TypeError as error:
    print(error)
