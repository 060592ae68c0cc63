from __future__ import division, generators
import a
import a.b
import a.b.c
import a as b
import a.b as c
import a.b.c as d
import a, b.c, d as e
from a import b
from a import b, c as d
from a.b import c
from . import a
from .a import b
from .. import a as b, c
from ...a.b import c
from a import (
    b,
    c,
)
from a import *
def f():
    import a.b.c
    import a.b as c
    from a import b, c as d
    from . import e
    a.x()
    b.y()
    return a, b, c, d, e
class C:
    import a
    from b import c
    a.x()
def g():
    global os, path
    import os
    from os import path
    os.x(); path.y()
