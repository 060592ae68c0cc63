"""Files in another encoding than they are read in, and text that does not fit: the decoder's own lines are in the traceback."""
import re
import sys
import traceback

with open('data.txt', 'wb') as file:
    file.write(b'abc\n\xe9t\xe9\n')


def show():
    text = traceback.format_exc()
    print(re.sub(r'File "[^"<]*/', 'File "', text))


def all_lines(file):
    return [line for line in file]


for encoding in ('utf-8', 'ascii', 'utf-8-sig', 'utf-16', 'cp1252'):
    for read in (lambda file: file.read(), lambda file: file.readline(), all_lines):
        try:
            with open('data.txt', encoding=encoding) as file:
                read(file)
        except UnicodeDecodeError:
            show()
    try:
        with open('out.txt', 'w', encoding=encoding) as file:
            file.write('a\u20ac\U0001f600')
    except UnicodeEncodeError:
        show()
open('data.txt', encoding='utf-8').read()
