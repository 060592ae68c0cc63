# Who reads an empty pipe waits for a writer, and who writes to a full one for a reader, by files as by numbers.
import os
import threading
import time

reader, writer = os.pipe()


def later():
    time.sleep(0.01)
    os.write(writer, b"late")
    os.close(writer)


thread = threading.Thread(target=later)
thread.start()
with open(reader, "rb") as file:
    print(file.read())
thread.join()


def take(number):
    time.sleep(0.01)
    total = 0
    while data := os.read(number, 1 << 16):
        total += len(data)
    os.close(number)
    print("taken", total)


for write in (
    lambda number, data: os.write(number, data),
    lambda number, data: open(number, "wb", buffering=0, closefd=False).write(data),
    lambda number, data: open(number, "wb", closefd=False).write(data),
    lambda number, data: os.writev(number, [data[:5], data[5:]]),
):
    reader, writer = os.pipe()
    thread = threading.Thread(target=take, args=(reader,))
    thread.start()
    sent = write(writer, b"x" * 200000)
    os.close(writer)
    thread.join()
    print(sent)
reader, writer = os.pipe()
os.set_blocking(writer, False)
with open(writer, "wb", buffering=0) as file:
    print(file.write(b"x" * 100000), file.write(b"x"))
os.close(reader)
reader, writer = os.pipe()
os.set_blocking(reader, False)
with open(reader, "rb", buffering=0) as file:
    print(file.read(5), file.read())
try:
    os.write(writer, b"x")
except BrokenPipeError as error:
    print(error)
