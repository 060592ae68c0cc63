# What the operating system refuses is an OSError of the class that its number names.
import os, shutil

home = '/tmp/errors_of_the_system'
shutil.rmtree(home, ignore_errors=True)
os.makedirs(home + '/full')
os.chdir(home)
os.close(os.open('full/file', os.O_CREAT))


def attempt(call, *args, **names):
    try:
        print(call.__name__, call(*args, **names))
    except Exception as error:
        print(call.__name__, type(error).__name__, error)


attempt(os.stat, 'missing')
attempt(os.mkdir, 'full')
attempt(os.rmdir, 'full')
attempt(os.rmdir, 'full/file')
attempt(os.unlink, 'full')
attempt(os.listdir, 'full/file')
attempt(os.chdir, b'missing')
attempt(os.rename, 'missing', 'other')
attempt(os.rename, 'full', 'full/inside')
attempt(os.open, 'full', os.O_WRONLY)
attempt(os.open, 'full/file', os.O_CREAT | os.O_EXCL)
attempt(os.open, 'full/file/more', os.O_RDONLY)
attempt(os.stat, 'full/file/')
attempt(os.read, 99, 1)
attempt(os.close, -1)
attempt(os.stat, [])
attempt(os.stat, 'a\0b')
attempt(os.mkdir, 1.5)
attempt(os.listdir, 1.5)
attempt(os.symlink, 'x', 'full')
attempt(os.readlink, 'full')
attempt(os.lseek, os.open('full/file', 0), -1, os.SEEK_SET)
attempt(os.waitpid, 1, 0)
attempt(os.sysconf, 'SC_NOTHING')
attempt(os.stat_result, (1, 2))
attempt(os.terminal_size, (1, 2, 3))
attempt(os.utime, 'full', (1, 2), ns=(1, 2))
attempt(os.fspath, 5)
os.chdir('/')
shutil.rmtree(home)
