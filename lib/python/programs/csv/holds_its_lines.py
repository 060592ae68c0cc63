import csv
import io
import sys

lines = ["a,b\n", "c,d\n"]
before = sys.getrefcount(lines)
reader = csv.reader(lines)
print(sys.getrefcount(lines) - before, reader.line_num, next(reader), reader.line_num, sys.getsizeof(reader))
print(list(reader), reader.dialect.delimiter)


class File:
    def write(self, text):
        print("wrote", repr(text))
        return "written"

    def __del__(self):
        print("file gone")


writer = csv.writer(File())
print(writer.writerow([1, 2]))
del writer
print("end")
