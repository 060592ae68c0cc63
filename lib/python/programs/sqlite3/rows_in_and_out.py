import sqlite3

con = sqlite3.connect(':memory:')
con.execute('create table pupil(id integer primary key, name text, mark real)')
cur = con.executemany('insert into pupil(name, mark) values(?, ?)', [('Ana', 1.5), ('Ben', 2.0), ('Cy', None)])
print(cur.rowcount, cur.lastrowid, con.in_transaction, con.total_changes)
con.commit()
print(con.in_transaction, con.execute('select * from pupil').fetchall())
cur.execute('select name, mark from pupil where mark < :most order by name', {'most': 3})
print([column[0] for column in cur.description], cur.fetchone(), next(cur), cur.fetchone(), cur.fetchmany(5))
for name, in con.execute('select name from pupil'):
    print(name, end=' ')
print(con.execute('select count(*), avg(mark) from pupil').fetchone())
with con:
    con.execute("update pupil set mark = 1 where name = 'Cy'")
try:
    with con:
        con.execute('delete from pupil')
        raise LookupError('undone')
except LookupError as error:
    print(error, con.execute('select count(*) from pupil').fetchone())
con.row_factory = sqlite3.Row
row = con.execute('select * from pupil').fetchone()
print(row.keys(), row['NAME'], row[-1], row[:2], len(row), dict(row), row == con.execute('select * from pupil').fetchone())
con.row_factory = None
print(con.execute('select ?, ?, ?, ?, ?', (2 ** 63 - 1, 0.1, 'ü日', b'\x00\xff', True)).fetchone())
print(con.execute("insert into pupil(name) values('Di') returning id, name").fetchall())
con.executescript('create table seen(what); insert into seen values(1); insert into seen values(2);')
print(con.execute('select sum(what) from seen').fetchone(), sqlite3.complete_statement('select 1;'))
print(*con.iterdump(), sep='\n')
copy = sqlite3.connect(':memory:')
steps = []
con.backup(copy, pages=2, progress=lambda *told: steps.append(told))
print(steps, copy.execute('select name from pupil').fetchall())
other = sqlite3.connect(':memory:')
other.deserialize(con.serialize())
print(other.execute('select count(*) from pupil').fetchone(), other.execute('pragma page_size').fetchone())
for one in (con, copy, other):
    one.close()
