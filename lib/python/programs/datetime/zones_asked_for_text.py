# strftime asks the object for its tuple first, and the zone for each of its texts once.
import datetime


class Zone(datetime.tzinfo):
    def __init__(self, name):
        self.name = name

    def tzname(self, moment):
        print('  tzname')
        return self.name

    def utcoffset(self, moment):
        print('  utcoffset')
        return datetime.timedelta(hours=2)

    def dst(self, moment):
        print('  dst')
        return None


class Loud(str):
    def replace(self, *given):
        print('  replace', given)
        return self.answer


def shown(moment, form):
    try:
        print(form, moment.strftime(form))
    except Exception as error:
        print(form, type(error).__name__, error)


silent, renamed = Loud('name'), Loud('name')
silent.answer, renamed.answer = None, 'other'
for name in (silent, renamed, 'n%m', None):
    zone = Zone(name)
    for moment in (datetime.datetime(2020, 1, 2, tzinfo=zone), datetime.time(1, 2, tzinfo=zone)):
        for form in ('%Z', 'a %Z b%Z', '%z', '%z%z%:z', 'a %H'):
            shown(moment, form)


class Other(datetime.date):
    def timetuple(self):
        print('  timetuple')
        return (2021, 2, 3, 4, 5, 6, 0, 1, -1)


shown(Other(2020, 1, 1), '%Y %y %m %F %H %j %a')
print(f'{Other(2020, 1, 1):%d}')
shown(datetime.date(7, 1, 1), '%Y %F %y')

day, moment = datetime.date(2020, 1, 1), datetime.datetime(2020, 1, 1)
for method in ('__eq__', '__ne__', '__lt__', '__ge__'):
    print(method, getattr(day, method)(moment), getattr(moment, method)(day))
print(day == moment, moment == day, day != moment, moment != day)
