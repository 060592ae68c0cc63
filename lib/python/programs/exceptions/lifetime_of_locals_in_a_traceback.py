class Big:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('freed', self.name)


def fail(name):
    big = Big(name)
    raise ValueError(name)


try:
    fail('first')
except ValueError as e:
    print('caught', e)
print('after except')
try:
    fail('second')
except ValueError as e:
    kept = e
print('kept')
kept.__traceback__ = None
print('without traceback')
kept = None
