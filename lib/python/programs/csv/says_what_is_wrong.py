import csv
import io

attempts = [
    lambda: list(csv.reader(['"open'], strict=True)),
    lambda: list(csv.reader(['"a"b,c'], strict=True)),
    lambda: list(csv.reader(["a\nb"])),
    lambda: list(csv.reader([b"bytes"])),
    lambda: list(csv.reader(["a"], quoting=csv.QUOTE_NONNUMERIC)),
    lambda: csv.reader(5),
    lambda: csv.reader([], delimiter="ab"),
    lambda: csv.reader([], delimiter="\n"),
    lambda: csv.reader([], delimiter='"'),
    lambda: csv.reader([], quotechar=1),
    lambda: csv.reader([], quoting=9),
    lambda: csv.reader([], dialect="nobody"),
    lambda: csv.reader([], width=3),
    lambda: csv.writer(5),
    lambda: csv.writer(io.StringIO()).writerow(7),
    lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,b"]),
    lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow([""]),
    lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}),
    lambda: csv.field_size_limit("x"),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)
