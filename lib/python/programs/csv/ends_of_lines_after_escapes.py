"""An escaped end of a line is part of the field, which then goes on in the next line as well."""

import csv


def told(lines, **options):
    reader = csv.reader(lines, **options)
    try:
        for row in reader:
            print(row, reader.line_num)
    except (csv.Error, ValueError) as error:
        print(type(error).__name__, error, reader.line_num)


told(["a\\\nb,c", "", "z"], escapechar="\\")
told(["a\\\rb", "c", "d\n", "e"], escapechar="\\")
told(["a\\\nb\\,c\n", "d"], escapechar="\\")
told(["a\\\n", "b\n", "c"], escapechar="\\")
told(['"a\\\nb"c', "d"], escapechar="\\")
told(["a\\\nb", "c,1"], escapechar="\\", quoting=csv.QUOTE_NONNUMERIC)
told(["a\\", "b"], escapechar="\\")
