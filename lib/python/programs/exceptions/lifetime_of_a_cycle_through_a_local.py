import gc


class Big:
    def __del__(self):
        print('freed')


def hold():
    big = Big()
    try:
        raise KeyError('x')
    except KeyError as e:
        error = e


hold()
print('still there')
print(gc.collect() > 0)
