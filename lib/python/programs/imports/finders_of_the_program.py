# Finders on sys.meta_path make modules; None in sys.modules forbids one.
import importlib, importlib.abc, importlib.machinery, importlib.util, sys


class Maker(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        print('asked for', name, path)
        if name.startswith('made'):
            return importlib.util.spec_from_loader(name, self, is_package=name == 'made')

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.NAME = module.__name__.upper()


maker = Maker()
sys.meta_path.insert(0, maker)
import made, made.inner
print(made.NAME, made.inner.NAME, made.__loader__ is maker, made.__spec__.submodule_search_locations)
from made import another
print(another.NAME, another.__package__)
sys.meta_path.remove(maker)
sys.meta_path.append(maker)
import made_last
print(made_last.NAME)
try:
    import not_there
except ModuleNotFoundError as error:
    print(error)
sys.modules['colorsys'] = None
try:
    import colorsys
except ModuleNotFoundError as error:
    print(error)
print([finder.__name__ for finder in sys.meta_path if isinstance(finder, type)])
print(importlib.machinery.SOURCE_SUFFIXES, importlib.util.find_spec('string').name, importlib.util.find_spec('nope'))
print(importlib.util.resolve_name('.x', 'a.b'), importlib.import_module('.abc', 'collections').__name__)
