import sqlite3


def refused(act, *args, **more):
    try:
        result = act(*args, **more)
        print(type(result).__name__ if isinstance(result, sqlite3.Cursor) else result)
    except Exception as error:
        shown = vars(error).values()
        print(type(error).__name__, error, *shown)


con = sqlite3.connect(':memory:')
run = con.execute
run('create table t(a integer primary key, b text unique, c not null default 1, check (a < 100))')
run("insert into t(b) values('x')")
for sql in (
    'selec', 'select 1; select 2', 'select \0', 'select * from nope', 'select nope from t', 'select nope()', 5,
    "insert into t(b) values('x')", 'insert into t(a) values(100)', 'insert into t(c) values(null)',
    "insert into t(a) values('x')", 'select * from t order by b collate nope', 'commit', "select 'x",
):  # fmt: skip
    refused(run, sql)
refused(run, 'select 1; -- and nothing more')
for parameters in (1, (1, 2), {'a': 1}, (2**63,), (object(),), ('\ud800',)):
    refused(run, 'select ?', parameters)
for parameters in ({'b': 1}, (1,), {}):
    refused(run, 'select :a', parameters)
refused(run)
refused(con.executemany, 'select 1', [()])
refused(con.executemany, 'insert into t(a) values(?)', 5)
refused(con.executescript, 5)
refused(con.executescript, 'select 1; bad')
refused(setattr, con, 'isolation_level', 'often')
refused(setattr, con, 'autocommit', 3)
refused(con.cursor, int)
refused(sqlite3.Cursor, 5)
refused(sqlite3.Cursor.__new__(sqlite3.Cursor).execute, 'x')
refused(sqlite3.Connection.__new__(sqlite3.Connection).execute, 'x')
refused(sqlite3.connect)
refused(sqlite3.connect, 1)
refused(sqlite3.connect, 'a\0b')
refused(sqlite3.connect, ':memory:', isolation_level=1)
refused(sqlite3.connect, '/nowhere/at/all.db')
refused(con.create_function, 'f', 10**6, len)
refused(con.create_collation, 'c', 5)
refused(con.backup, con)
refused(con.backup, 5)
refused(con.getlimit, 99)
refused(con.getconfig, 5)
refused(con.serialize, name='nope')
refused(con, 5)
refused(con, 'bad')
refused(sqlite3.adapt, object())
refused(sqlite3.Row, 1, 2)
refused(sqlite3.register_converter, 5, 5)
row = sqlite3.Row(run('select 1 as one'), (1,))
for key in (5, 'two', None):
    refused(row.__getitem__, key)
refused(run("select cast(x'ff41' as text) as bad").fetchone)
cursor = con.cursor()
cursor.close()
refused(cursor.fetchone)
con.create_function('again', 0, lambda: cursor.execute('select 1'))
cursor = con.cursor()
refused(cursor.execute, 'select again()')
con.close()
refused(run, 'select 1')
refused(con.commit)
refused(getattr, con, 'in_transaction')
print(sqlite3.IntegrityError.__mro__)
