import sqlite3

con = sqlite3.connect(':memory:')
con.execute('create table number(x)')
con.executemany('insert into number values(?)', [(x,) for x in range(6)])


class Sum:
    def __init__(self):
        self.value_so_far = 0

    def step(self, x):
        self.value_so_far += x

    def inverse(self, x):
        self.value_so_far -= x

    def value(self):
        return self.value_so_far

    finalize = value


con.create_function('double', 1, lambda x: x * 2, deterministic=True)
print(con.execute('select double(x) from number').fetchall())
con.create_function('kinds', -1, lambda *values: ' '.join(type(value).__name__ for value in values))
print(con.execute("select kinds(1, 1.5, 'x', x'00', null)").fetchone())
con.create_aggregate('total_of', 1, Sum)
print(con.execute('select x % 2, total_of(x) from number group by 1').fetchall())
print(con.execute('select total_of(x) from number where x > 10').fetchall())
con.create_window_function('running', 1, Sum)
window = 'over (order by x rows between 1 preceding and 1 following)'
print(con.execute(f'select x, running(x) {window} from number').fetchall())
con.create_collation('backwards', lambda a, b: (a < b) - (a > b))
print(con.execute("select 'a' union select 'b' order by 1 collate backwards").fetchall())
told = []
con.set_trace_callback(told.append)
con.execute('select ?, ?', (1, "it's"))
con.execute('insert into number values(?)', (9,))
con.rollback()
con.set_trace_callback(None)
print(told)
asked = []
con.set_authorizer(lambda *what: asked.append(what) or sqlite3.SQLITE_OK)
con.execute('select x from number').fetchall()
con.set_authorizer(None)
print(asked)
calls = []
con.set_progress_handler(lambda: calls.append(1), 100)
con.execute('with recursive c(x) as (select 1 union all select x + 1 from c where x < 9999) select sum(x) from c').fetchone()
print(len(calls))
con.set_progress_handler(lambda: True, 100)
try:
    con.execute('with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c')
except sqlite3.OperationalError as error:
    print(error, error.sqlite_errorname)
con.set_progress_handler(None, 0)
con.create_function('wrong', 1, lambda x: 1 / x)
con.create_function('strange', 0, lambda: object())
con.create_function('large', 0, lambda: 1 << 64)
con.create_aggregate('halfway', 1, type('Halfway', (), {'step': lambda self, x: None}))
for sql in ('select wrong(0)', 'select strange()', 'select large()', 'select halfway(1)'):
    try:
        con.execute(sql).fetchall()
    except sqlite3.Error as error:
        print(type(error).__name__, error)
con.create_function('nested', 1, lambda x: con.execute('select nested(?)', (x - 1,)).fetchone()[0] if x else 'deep')
print(con.execute('select nested(20)').fetchone())


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __conform__(self, protocol):
        return f'{self.x};{self.y}' if protocol is sqlite3.PrepareProtocol else None


sqlite3.register_converter('point', lambda text: tuple(map(int, text.split(b';'))))
sqlite3.register_adapter(complex, lambda z: z.real)
typed = sqlite3.connect(':memory:', detect_types=sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES)
typed.execute('create table place(at point)')
typed.execute('insert into place values(?)', (Point(3, 4),))
cursor = typed.execute('select at, ? as "z [point]", ? from place', ('5;6', 1 + 2j))
print(cursor.fetchall(), [column[0] for column in cursor.description])
typed.text_factory = bytes
print(typed.execute("select 'ü'").fetchone())
typed.close()
con.close()
