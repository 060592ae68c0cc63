# A float's subclass decides which two whole numbers a duration is multiplied or divided by.
from datetime import timedelta


class Rate(float):
    def as_integer_ratio(self):
        return ratio


for ratio in (3, 2), (), (1,), (1, 0), (1, 2, 3), 5, (1.5, 2):
    for operation in lambda: timedelta(days=1) * Rate(), lambda: timedelta(days=1) / Rate(1.5):
        try:
            print(operation())
        except Exception as error:
            print(type(error).__name__, error)
