# A pipe that has a name is opened at either end by threads that wait for each other.
import os
import pathlib
import shutil
import stat
import tempfile
import threading
import time

os.chdir(tempfile.mkdtemp())
os.mkfifo("pipe")
os.mkfifo("mine", 0o600)
print(oct(os.stat("pipe").st_mode), oct(os.stat("mine").st_mode), os.stat("pipe").st_size)
print(stat.filemode(os.lstat("pipe").st_mode), pathlib.Path("pipe").is_fifo(), pathlib.Path("pipe").is_file())
for path in ("pipe", "none/pipe", 3):
    try:
        os.mkfifo(path)
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
try:
    os.open("pipe", os.O_WRONLY | os.O_NONBLOCK)
except OSError as error:
    print(type(error).__name__, error)
reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
print(os.read(reader, 5))
writer = os.open("pipe", os.O_WRONLY)
print(os.write(writer, b"hello"), os.read(reader, 3), os.read(reader, 30))
try:
    os.read(reader, 3)
except BlockingIOError as error:
    print(error)
os.close(writer)
print(os.read(reader, 3), oct(stat.S_IFMT(os.fstat(reader).st_mode)))
try:
    os.lseek(reader, 0, 0)
except OSError as error:
    print(error)
os.close(reader)


def send(lines):
    time.sleep(0.01)
    with open("pipe", "w") as end:
        for line in lines:
            print(line, file=end)


for lines in (["one", "two"], [], ["three"]):
    thread = threading.Thread(target=send, args=(lines,))
    thread.start()
    with open("pipe") as end:
        print(end.read().split())
    thread.join()
answers = []


def receive():
    time.sleep(0.01)
    answers.append(os.read(os.open("mine", os.O_RDONLY), 10))


thread = threading.Thread(target=receive)
thread.start()
end = os.open("mine", os.O_WRONLY)
os.write(end, b"by number")
thread.join()
print(answers)
try:
    shutil.copyfile("pipe", "copy")
except shutil.SpecialFileError as error:
    print(error)
os.rename("pipe", "moved")
os.unlink("mine")
print(os.listdir())
try:
    os.symlink("moved", "link")
    os.chmod("link", 0o600, follow_symlinks=False)
except NotImplementedError as error:
    print(error)
