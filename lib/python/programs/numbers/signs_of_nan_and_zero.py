# The sign that a nan was made with stays with it; steps to zero have the sign of where they come from.
import _datetime
import datetime
import math
import types


def signs(value):
    return math.copysign(1, value.real), math.copysign(1, value.imag)


nan = float('nan')
for text in ('-nan', '-nanj', 'nan-nanj', '-nan+nanj', '1-nanj', '-nan-nanj', '+nan', ' ( -NaN+1j ) ', '-nan-infj'):
    print(text, signs(complex(text)), complex(text))
print(signs(complex(-nan, nan)), signs(complex(nan, -nan)), signs(complex(-nan)), signs(complex(real=1, imag=-nan)))
print([math.copysign(1, math.nextafter(a, b, steps=n)) for a in (nan, -nan, 1) for b in (nan, -nan, 1) for n in (0, 1, 3)])

least = 5e-324
for start in (0.0, -0.0, least, -least, 1.0):
    for end in (0.0, -0.0, least, -least, math.inf, -math.inf):
        print(start, end, math.nextafter(start, end), [math.nextafter(start, end, steps=n) for n in (0, 1, 2, 3)])

print(isinstance(_datetime.datetime_CAPI, types.CapsuleType), repr(datetime.datetime_CAPI).split(' at ')[0], types.CapsuleType)
