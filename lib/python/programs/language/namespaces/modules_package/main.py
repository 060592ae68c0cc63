import shapes
print(shapes.__name__, shapes.__package__, shapes.names, hasattr(shapes, 'square'), hasattr(shapes, 'round'))
from shapes import square
print(square.area(3), square.__name__, square.__package__, shapes.square is square)
import shapes.round.circle
print(shapes.round.circle.describe(), shapes.round.circle.__name__)
from shapes.round import circle as c, RADIUS
print(c is shapes.round.circle, RADIUS)
from shapes import *
print(sorted(n for n in globals() if not n.startswith('_')))
import shapes.square as sq
print(sq is square)
try:
    from shapes import nothing
except ImportError as error:
    print(str(error).split(' (')[0], '|', error.name, '|', error.name_from)
try:
    import shapes.missing
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import shapes.square.deeper
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from . import x
except ImportError as error:
    print(error)
try:
    from .shapes import x
except ImportError as error:
    print(error)
try:
    from shapes import beyond
except ImportError as error:
    print(error)
print(__name__, __package__, __spec__)
