"""Centuries and years of weeks are shown in full, and `E` and `O` modify only what the C library has variants of."""

import datetime
import time

for year in (1, 10, 99, 100, 999, 1000, 9999):
    for month, day in ((1, 1), (12, 31)):
        date = datetime.date(year, month, day)
        print(date, date.strftime("%Y|%C|%G|%F|%g|%V|%5Y|%-C|%EC|%EY|%_G|%%C"))

moment = (2024, 2, 29, 13, 5, 9, 3, 60, 0)
for directive in "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%":
    if directive not in "sZ":
        print(directive, [time.strftime(f"%{flag}{directive}|", moment) for flag in ("E", "O", "-", "^", "#", "_", "0", "10", "-E", "_O")])
for flags in ("", "-", "_", "0", "1", "3", "6", "_6", "06"):
    print(flags, time.strftime(f"%{flags}z|", moment))
