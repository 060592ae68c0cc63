print('right starts')
import left
print('left seen from right:', hasattr(left, 'value'))
value = 'right value'


def late():
    return left.value


print('right ends')
