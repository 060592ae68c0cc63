import os
import sqlite3
import tempfile

folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)
first = sqlite3.connect('class.db', timeout=0.01)
second = sqlite3.connect('class.db', timeout=0.01)
print(os.listdir())
first.execute('create table pupil(name)')
first.execute("insert into pupil values('Ana')")
print(sorted(os.listdir()), second.execute('select * from pupil').fetchall())
try:
    second.execute("insert into pupil values('Ben')")
except sqlite3.OperationalError as error:
    print(error, error.sqlite_errorcode, error.sqlite_errorname)
first.commit()
print(os.listdir(), os.path.getsize('class.db'), second.execute('select * from pupil').fetchall())
second.execute("insert into pupil values('Ben')")
second.close()
print(first.execute('select * from pupil').fetchall(), 'what was not committed is gone')
first.backup(third := sqlite3.connect('copy.db'))
print(third.execute('select * from pupil').fetchall())
third.close()
first.execute('attach ? as other', ('copy.db',))
print(first.execute('select count(*) from other.pupil').fetchone())
first.close()
reader = sqlite3.connect('file:class.db?mode=ro', uri=True)
try:
    reader.execute('delete from pupil')
except sqlite3.OperationalError as error:
    print(error)
reader.close()
with open('junk.db', 'wb') as junk:
    junk.write(b'no database' * 100)
for path in ('junk.db', 'missing/class.db', '.'):
    try:
        sqlite3.connect(path).execute('select * from pupil')
    except sqlite3.Error as error:
        print(type(error).__name__, error, error.sqlite_errorname)
with open('class.db', 'rb') as file:
    print(file.read(15))
manual = sqlite3.connect('class.db', autocommit=False)
print(manual.in_transaction, manual.autocommit)
manual.execute("insert into pupil values('Cy')")
manual.commit()
print(manual.in_transaction, manual.execute('select count(*) from pupil').fetchone())
manual.close()
level = sqlite3.connect('class.db', isolation_level=None)
level.execute("insert into pupil values('Di')")
print(level.in_transaction, level.isolation_level)
level.close()
folder.cleanup()
