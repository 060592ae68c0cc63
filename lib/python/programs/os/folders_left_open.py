# A walk through a folder that nobody ended says so when it goes.
import gc
import os
import warnings


def walks():
    one = os.scandir('/')
    next(one)
    del one
    print('gone at its first entry')
    two = os.scandir(b'/')
    del two
    print('gone before it began')
    list(three := os.scandir('/'))
    del three
    print('gone at its end')
    with os.scandir('/') as four:
        next(four)
    del four
    print('closed')
    five = os.scandir('/')
    five.close()
    five.close()
    del five
    print('closed twice')


with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter('always')
    walks()
    for one in said:
        print(one.category.__name__, str(one.message).partition(' object at ')[0], type(one.source).__name__)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    six = os.scandir('/')
    try:
        raise KeyError('handled meanwhile')
    except KeyError as error:
        del six
        print(repr(error))
    cycle = [os.scandir('/')]
    cycle.append(cycle)
    del cycle
    gc.collect()
print(list(os.scandir('/')) != [])
