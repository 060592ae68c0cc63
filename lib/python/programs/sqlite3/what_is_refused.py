# Buffers with gaps, attributes that cannot be deleted, rows without columns, paths that are no UTF-8.
import sqlite3, inspect, os
def tell(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
cx = sqlite3.connect(':memory:')
nc = memoryview(b"blob")[::2]
tell(lambda: cx.execute('select ?', (nc,)).fetchall())
tell(lambda: cx.execute('select :a', {'a': nc}).fetchall())
cx.create_function('f', 0, lambda: nc)
tell(lambda: cx.execute('select f()').fetchall())
cx.create_function('g', 1, lambda x: x)
tell(lambda: cx.execute('select g(?)', (nc,)).fetchall())
tell(cx.deserialize, nc)
tell(cx.deserialize, [])
row = sqlite3.Row(cx.cursor(), ())
tell(lambda: row['nokey']); tell(lambda: row[0]); tell(lambda: row[2**70]); tell(lambda: row[None]); tell(row.keys)
cu = cx.execute('select 1 as a, 2 as b'); r = sqlite3.Row(cu, cu.fetchone())
tell(lambda: r['z']); tell(lambda: r['A']); tell(lambda: r[5]); tell(lambda: r[2**70]); tell(lambda: r[1.5]); tell(lambda: r[-3]); tell(lambda: r[0:1])
def dele(o, n): delattr(o, n)
for n in 'autocommit', 'isolation_level', 'row_factory', 'text_factory', 'total_changes', 'in_transaction': tell(dele, cx, n); tell(getattr, cx, n)
cu = cx.cursor()
for n in 'arraysize', 'row_factory', 'description', 'lastrowid', 'rowcount', 'connection': tell(dele, cu, n)
tell(inspect.signature, cx)
p = b'db\xe7.sqlite'
try:
    sqlite3.connect(p).close(); print(os.listdir(b'.').count(p)); os.unlink(p)
    sqlite3.connect(os.fsdecode(p)).close(); print(os.listdir(b'.').count(p)); os.unlink(p)
    sqlite3.connect('file:db%E7.sqlite', uri=True).close(); print(os.listdir(b'.').count(p)); os.unlink(p)
    sqlite3.connect(b'file:db\xe7.sqlite', uri=True).close(); print(os.listdir(b'.').count(p)); os.unlink(p)
except Exception as e: print(type(e).__name__, e)
agg = None
class A:
    def step(self, x): self.x = x
    def finalize(self): return self.x
cx.create_aggregate('agg', 1, A)
tell(lambda: cx.execute('select agg(?)', (nc,)).fetchall())
tell(lambda: cx.execute('select agg(x) from (select 1 as x)').fetchall())
sqlite3.register_adapter(A, lambda a: nc)
tell(lambda: cx.execute('select ?', (A(),)).fetchall())
