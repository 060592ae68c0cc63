"""Writes lib/python/text/multibyte/multibyteTables.ts: what CPython's codecs of East Asian encodings make of every sequence of bytes.

    python3.14 scripts/goldens/multibyte_tables.py

A table walks its cells in order: single bytes, then two bytes by lead and trail, then (where there are any) three that begin with
8f. A cell that is as in the table's base is skipped: `(n)` skips n of them, in base 36; `_` says that the cell is empty, `{..}`
that it stands for several characters, `[n]` that n more go on in the order of Unicode; anything else stands for itself.
What is encoded otherwise than by turning the table round follows as `character=bytes`.
"""
import pathlib

TARGET = pathlib.Path(__file__).resolve().parents[2] / "lib" / "python" / "text" / "multibyte" / "multibyteTables.ts"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
SPECIAL = set("()[]{}_=")
CELLS = (
    [bytes([one]) for one in range(256)]
    + [bytes([lead, trail]) for lead in range(0x81, 0xFF) for trail in range(0x31, 0xFF)]
    + [bytes([0x8F, row, cell]) for row in range(0xA1, 0xFF) for cell in range(0xA1, 0xFF)]
)
#: Each codec and the one that it differs from; `^` takes the base's two bytes as Shift JIS arranges them.
CODECS = {
    "gbk": None, "gb2312": "gbk", "gb18030": "gbk", "big5": None, "cp950": "big5", "big5hkscs": "big5", "cp949": None,
    "euc_kr": "cp949", "johab": None, "euc_jp": None, "shift_jis": "^euc_jp", "cp932": "shift_jis", "euc_jisx0213": "euc_jp",
    "euc_jis_2004": "euc_jisx0213", "shift_jisx0213": "^euc_jisx0213", "shift_jis_2004": "shift_jisx0213",
}


def base36(number):
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0:
            return text


def shifted(cell):
    """Two bytes of EUC as Shift JIS has them."""
    row, column = cell[0] - 0xA1, cell[1] - 0xA1
    lead = row // 2 + (0x81 if row < 62 else 0xC1)
    place = column if row % 2 == 0 else column + 94
    return bytes([lead, place + (0x40 if place < 63 else 0x41)])


def decoded(codec):
    table = {}
    for cell in CELLS:
        try:
            text = cell.decode(codec)
        except UnicodeDecodeError:
            continue
        # Two bytes that are two characters of one byte each are no cell.
        if len(cell) == 1 or (cell[:1] not in table and cell[:2] not in table):
            table[cell] = text
    return table


def from_base(base, tables):
    if base is None:
        return {bytes([one]): chr(one) for one in range(128)}
    if not base.startswith("^"):
        return dict(tables[base])
    moved = {bytes([one]): chr(one) for one in range(128)}
    moved.update((shifted(cell), text) for cell, text in tables[base[1:]].items() if len(cell) == 2 and cell[0] >= 0xA1)
    return moved


def written(text):
    return "{" + text + "}" if len(text) > 1 or text in SPECIAL else text


def differences(table, base):
    parts, skipped, run, last = [], 0, 0, None
    def flush():
        nonlocal skipped, run
        if skipped:
            parts.append(f"({base36(skipped)})")
        if run:
            parts.append(f"[{base36(run)}]" if run > 2 else "".join(written(chr(last - run + 1 + i)) for i in range(run)))
        skipped = run = 0
    for cell in CELLS:
        text = table.get(cell)
        if text == base.get(cell):
            if run:
                flush()
            skipped, last = skipped + 1, None
        elif text is not None and len(text) == 1 and last is not None and ord(text) == last + 1:
            run, last = run + 1, last + 1
        else:
            flush()
            parts.append("_" if text is None else written(text))
            last = ord(text) if text is not None and len(text) == 1 else None
    if run:
        flush()
    return "".join(parts)


def turned(table):
    back = {}
    for cell in CELLS:
        if cell in table:
            back.setdefault(table[cell], cell)
    return back


def exceptions(codec, table):
    back, parts = turned(table), []
    texts = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000] + [text for text in table.values() if len(text) > 1]
    for text in texts:
        try:
            known = text.encode(codec)
        except UnicodeEncodeError:
            known = None
        if known is not None and len(known) > 3:
            known = None  # by a rule, not by the table
        if known != back.get(text):
            parts.append(f"{text}={'' if known is None else known.hex()}")
    return " ".join(parts)


def waiting(codec):
    """First bytes after which the codec waits for more."""
    def waits(lead):
        try:
            bytes([lead]).decode(codec)
        except UnicodeDecodeError as error:
            return error.reason.startswith("incomplete")
        return False
    runs = []
    for lead in range(256):
        if waits(lead):
            if runs and runs[-1][1] == lead - 1:
                runs[-1][1] = lead
            else:
                runs.append([lead, lead])
    return " ".join(f"{first:02x}-{last:02x}" for first, last in runs)


def wrong_together(codec):
    """Two bytes that are wrong together; elsewhere the first alone is."""
    found = []
    for cell in CELLS:
        try:
            cell.decode(codec)
        except UnicodeDecodeError as error:
            if len(cell) == 2 and error.reason.startswith("illegal") and (error.start, error.end) == (0, 2):
                found.append(cell.hex())
    return " ".join(found)


def ranges():
    """Of GB 18030's four bytes: where a run of characters begins, and at which number."""
    parts, last = [], None
    for code in [*range(0x80, 0xD800), *range(0xE000, 0x10000)]:
        known = chr(code).encode("gb18030")
        if len(known) == 4:
            number = ((known[0] - 0x81) * 10 + known[1] - 0x30) * 1260 + (known[2] - 0x81) * 10 + known[3] - 0x30
            if last is None or (code, number) != (last[0] + 1, last[1] + 1):
                parts.append([code, number, 0])
            parts[-1][2] += 1
            last = code, number
    return " ".join(",".join(base36(one) for one in part) for part in parts)


def literal(text):
    out = []
    for char in text:
        code = ord(char)
        if char in "\\'":
            out.append("\\" + char)
        elif code >= 0x20 and (char.isprintable() or char == " ") and not 0x300 <= code < 0x370 and code not in (0x3099, 0x309A):
            out.append(char)
        else:
            out.append(f"\\u{{{code:x}}}")
    return "'" + "".join(out) + "'"


def main():
    tables, lines = {}, []
    for codec, base in CODECS.items():
        tables[codec] = decoded(codec)
        cells = differences(tables[codec], from_base(base, tables))
        lines.append(f"  {codec}: {{\n    base: {literal(base or '')},\n    waits: {literal(waiting(codec))},\n    together: {literal(wrong_together(codec))},\n    cells: {literal(cells)},\n    otherwise: {literal(exceptions(codec, tables[codec]))},\n  }},\n")
        print(codec, len(cells), len(lines[-1]))
    head = (
        "/**\n * What East Asian encodings make of bytes, as CPython 3.14 has it (MultibyteTable.ts reads it).\n *\n"
        " * Written by scripts/goldens/multibyte_tables.py.\n */\n"
        "export interface TableText {\n  readonly base: string\n  /** First bytes that others follow, as runs. */\n  readonly waits: string\n  /** Sequences that are no characters and wrong as a whole; elsewhere the first byte is. */\n  readonly together: string\n  readonly cells: string\n  readonly otherwise: string\n}\n\n"
        "// oxfmt-ignore\n"
    )
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(head + "export const tables: Readonly<Record<string, TableText>> = {\n" + "".join(lines) + "}\n\n"
        "/** Runs of characters that GB 18030 writes in four bytes: the first, its number, how many; in base 36. */\n"
        f"export const fourByteRuns =\n  '{ranges()}'\n")


if __name__ == "__main__":
    main()
