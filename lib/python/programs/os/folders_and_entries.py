# A tree of folders is made, walked and removed.
import os, shutil

home = '/tmp/folders_and_entries'
shutil.rmtree(home, ignore_errors=True)
os.makedirs(home + '/left/deep')
os.chdir(home)
os.mkdir('right')
for name in ('a.txt', 'left/b.txt', 'left/deep/c.txt'):
    number = os.open(name, os.O_CREAT | os.O_WRONLY, 0o600)
    print(name, os.write(number, name.encode()))
    os.close(number)
for folder, folders, files in os.walk('.'):
    folders.sort()
    print(folder, folders, sorted(files))
with os.scandir('left') as entries:
    for entry in sorted(entries, key=lambda entry: entry.name):
        print(entry, entry.path, entry.is_dir(), entry.is_file(), entry.stat().st_size)
os.rename('left/deep', 'right/deep')
os.replace('a.txt', 'left/b.txt')
print(sorted(os.listdir()), sorted(os.listdir(b'left')), os.listdir('right'))
os.symlink('right/deep', 'link')
print(os.readlink('link'), os.path.islink('link'), os.listdir('link'), os.path.realpath('link'))
os.link('left/b.txt', 'second')
print(os.stat('second').st_nlink, os.path.samefile('second', 'left/b.txt'), oct(os.stat('second').st_mode))
os.chdir('/')
shutil.rmtree(home)
print(os.path.exists(home), os.getcwd())
