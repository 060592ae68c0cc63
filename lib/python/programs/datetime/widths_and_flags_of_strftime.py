# After the % may stand flags, a width and a modifier: numbers are filled with zeros, names with spaces.
import time

EARLY, LATE = (5, 2, 3, 4, 5, 6, 5, 34, 0), (2024, 12, 30, 16, 5, 6, 0, 365, 0)
DIRECTIVES = (
    "%4Y %10Y %_6Y %1Y %Y|%06d %_5d %-5d %_d %-d|%3m %5j %05H %_H %-I|%10B %^10a %^B %#B %#a %#p %^p|%010s|%5%|%10c|%020D"
    "|%012T|%12T|%4C %C|%G %4G|%3U|%Ey %Od|%-y %_y|%0e %_e %-e|%k %05k|%3Q|%F %10F %014F %12F"
)
for moment in (EARLY, LATE):
    for directive in DIRECTIVES.split("|"):
        print(repr(directive), repr(time.strftime(directive, moment)))
for year in (-5, 0, 99, 12345):
    print([time.strftime(directive, (year, *EARLY[1:])) for directive in ("%Y", "%4Y", "%y", "%C", "%c", "%x", "%F", "%D")])
