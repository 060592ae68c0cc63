# Years before 1000 are shown with all four digits, however the C library shows them.
import datetime

for year in (1, 99, 999, 1000, 2024):
    for moment in (datetime.date(year, 1, 1), datetime.datetime(year, 12, 31, 1, 2)):
        print(moment.strftime("%C|%G|%Y|%F|%g|%y|%V"), format(moment, "%C%C %G"))
print(datetime.time(1).strftime("%G %C %Y"))


class Odd(datetime.date):
    def timetuple(self):
        return (5, 1, 1, 0, 0, 0, 0, 1, 0)


print(Odd(2000, 1, 1).strftime("%Y %G %C"))
