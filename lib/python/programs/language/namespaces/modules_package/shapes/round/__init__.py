RADIUS = 2
from .circle import describe
