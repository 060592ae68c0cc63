import csv
import io

text = 'name,note\r\nAna,"says ""hi"", twice"\r\nBen,"two\nlines"\r\n\r\nCy,\r\n'
for row in csv.reader(io.StringIO(text, newline="")):
    print(row)
print(list(csv.DictReader(io.StringIO("a,b\n1,2,3\n4\n"))))
print(list(csv.reader(["1,'2',\"x\",", "a\\,b;c"], quoting=csv.QUOTE_NONE, escapechar="\\")))
print(list(csv.reader(["1.5,\"2\",,\"\""], quoting=csv.QUOTE_STRINGS)), list(csv.reader([" a; b"], delimiter=";", skipinitialspace=True)))
out = io.StringIO(newline="")
writer = csv.writer(out)
print(writer.writerow(["a,b", 'c"d', None, 1.5, True, "e\nf"]), writer.writerows([[""], [], ["x", ""]]))
for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NOTNULL):
    csv.writer(out, quoting=quoting, lineterminator="\n").writerow(["t", 1, None])
print(repr(out.getvalue()))
csv.register_dialect("bars", delimiter="|", quotechar="'")
print(csv.list_dialects(), csv.get_dialect("bars").delimiter, next(csv.reader(["'a|b'|c"], "bars")))
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter)
