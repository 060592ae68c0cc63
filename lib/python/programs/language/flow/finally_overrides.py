import warnings
warnings.simplefilter('ignore')
source = '''
def returns():
    try:
        raise ValueError
    finally:
        return 'swallowed'
def breaks():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return i
def continues():
    out = []
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            out.append(i)
            continue
    return out
def last_wins():
    try:
        return 1
    finally:
        return 2
def changed():
    x = 1
    try:
        return x
    finally:
        x = 2
'''
exec(source)
print(returns(), breaks(), continues(), last_wins(), changed())
try:
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')
except KeyError as error:
    print(repr(error), repr(error.__context__))
