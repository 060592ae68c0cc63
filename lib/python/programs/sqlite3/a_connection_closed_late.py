# A connection and its cache of statements hold each other: no count ends it, only close() and the collector.
import gc
import sqlite3
import sys
import warnings
import weakref

warnings.simplefilter('always')
warnings.showwarning = lambda message, category, *place, **more: print(category.__name__, str(message).split(' at ')[0])
gc.disable()


class Model:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'ends')


def names(found):
    return [type(one).__name__ for one in found]


def connect(name):
    con = sqlite3.connect(':memory:')
    con.create_function('f', 1, lambda x, model=Model(name): x)
    return con


con = connect('first')
print(sys.getrefcount(con), sys.getsizeof(con), names(gc.get_referents(con)))
cursor = con.cursor()
print(sys.getrefcount(con), sys.getsizeof(cursor), names(gc.get_referents(cursor)), weakref.getweakrefcount(cursor))
con.execute('create table t(a)')
con.execute('insert into t values(1), (2)')
cursor.execute('select f(a) from t')
print(names(gc.get_referents(cursor)))
del con, cursor
print('dropped')
gc.collect()
print('collected')
con = connect('second')
con.close()
print('closed', names(gc.get_referents(con)), sys.getrefcount(con))
del con
con = connect('third')
cursor = con.execute('select f(1) union select 2')
con.close()
print('closed, and a statement still runs')
del cursor
print('the cursor is gone')
con = connect('replaced')
con.create_function('f', 1, None)
con.row_factory = lambda cursor, row, model=Model('row factory'): row
con.set_trace_callback(lambda sql, model=Model('trace'): None)
print(names(gc.get_referents(con)))
con.row_factory = None
con.close()


def counted(x):
    return x


print(sys.getrefcount(counted), len(gc.get_referrers(counted)))
con = sqlite3.connect(':memory:')
con.create_function('counted', 1, counted)
con.create_collation('counted', counted)
con.create_aggregate('counted_too', 1, counted)
print(sys.getrefcount(counted), len(gc.get_referrers(counted)))
con.close()
print(sys.getrefcount(counted))
