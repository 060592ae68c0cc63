import os
import sqlite3
import tempfile
import threading
import time

folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)
main = sqlite3.connect('shared.db', check_same_thread=False)
print(main.execute('pragma journal_mode = wal').fetchone())
main.execute('create table t(who)')
main.commit()
print(sorted(os.listdir()))
begun = threading.Event()


def hold():
    con = sqlite3.connect('shared.db')
    con.execute("insert into t values('who came first')")
    begun.set()
    time.sleep(0.2)
    con.commit()
    con.close()


def wait():
    con = sqlite3.connect('shared.db', timeout=5)
    begun.wait()
    with con:
        con.execute("insert into t values('who waited')")
    con.close()


threads = [threading.Thread(target=hold), threading.Thread(target=wait)]
for thread in threads:
    thread.start()
begun.wait()
print(main.execute('select * from t').fetchall())
impatient = sqlite3.connect('shared.db', timeout=0)
try:
    impatient.execute("insert into t values('nobody')")
except sqlite3.OperationalError as error:
    print(error)
impatient.close()
for thread in threads:
    thread.join()
print(main.execute('select * from t').fetchall())
strict = sqlite3.connect('shared.db')


def use():
    try:
        strict.execute('select 1')
    except sqlite3.ProgrammingError as error:
        print(str(error).split(' The object')[0])


thread = threading.Thread(target=use)
thread.start()
thread.join()
strict.close()
main.close()
print(os.listdir())
first = sqlite3.connect('file:lesson?mode=memory&cache=shared', uri=True)
first.execute('create table t(a)')
first.commit()
second = sqlite3.connect('file:lesson?mode=memory&cache=shared', uri=True)
print(second.execute('select count(*) from t').fetchone(), os.listdir())
first.close()
second.close()
folder.cleanup()
