import weakref
import pictures

_in_use = weakref.WeakValueDictionary()


def load(name):
    picture = _in_use.get(name)
    if picture is None:
        print("loading", name)
        picture = _in_use[name] = pictures.Picture(name)
    return picture
