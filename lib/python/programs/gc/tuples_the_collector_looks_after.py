"""Tuples of plain values that built-in functions give: most are filled after they were made, and the collector looks after them; others are made of what is there."""
import array
import codecs
import datetime
import gc
import math
import operator
import os
import random
import re
import struct
import sys
import time


def told(name, value):
    print(name, type(value).__name__, gc.is_tracked(value))


def gathers(*rest):
    return rest


pair = (1, 2)
pattern = re.match('(a)(b)', 'ab')
code = gathers.__code__
told('slice', pair[:1])
told('sum', pair + (3,))
told('product', pair * 2)
told('new arguments', pair.__getnewargs__())
told('its inside', pair.__getnewargs__()[0])
told('of text', 'a'.__getnewargs__())
told('of bytes', b'a'.__getnewargs__())
told('of numbers', (1).__getnewargs__() + (1.5).__getnewargs__() + (1j).__getnewargs__())
told('rest', gathers(1, 2))
told('rest of a list', gathers(*[1, 2]))
told('of a list', tuple([1, 2]))
told('of a range', tuple(range(2)))
told('built', (len(pair), 2))
told('partition', 'a,b'.partition(','))
told('partition of bytes', b'a,b'.partition(b','))
told('divmod', divmod(7, 2))
told('divmod of floats', divmod(7.5, 2))
told('ratio', (0.5).as_integer_ratio())
told('frexp', math.frexp(3.0))
told('modf', math.modf(2.5))
told('exc_info', sys.exc_info())
told('groups', pattern.groups())
told('group', pattern.group(1, 2))
told('span', pattern.span())
told('findall', re.findall('(a)(b)', 'ab')[0])
told('subn', re.subn('a', 'b', 'aa'))
told('unpack', struct.unpack('ii', bytes(8)))
told('iter_unpack', next(struct.iter_unpack('ii', bytes(8))))
told('popitem', {1: 2}.popitem())
told('items in a list', list({1: 2}.items())[0])
told('items one by one', next(iter({1: 2}.items())))
told('itemgetter', operator.itemgetter(0, 1)('ab'))
told('attrgetter', operator.attrgetter('real', 'imag')(1))
told('indices', slice(1, 2, 3).indices(5))
told('slice', slice(1).__reduce__()[1])
told('range', range(3).__reduce__()[1])
told('shape', memoryview(b'ab').shape)
told('buffer_info', array.array('i').buffer_info())
told('encoded', codecs.utf_8_encode('a'))
told('timetuple', datetime.datetime(2020, 1, 1).timetuple())
told('isocalendar', datetime.date(2020, 1, 1).isocalendar())
told('date', datetime.date(2020, 1, 1).__reduce__()[1])
told('timedelta', datetime.timedelta(1).__reduce__()[1])
told('gmtime', time.gmtime(0))
told('struct_time', time.struct_time(range(9)))
told('stat_result', os.stat_result(range(10)))
told('stat', os.stat('/'))
told('random state', random.getstate()[1])
told('thresholds', gc.get_threshold())
told('counts', gc.get_count())
told('names', code.co_varnames)
told('positions', next(code.co_positions()))
told('lines', next(code.co_lines()))
