"""Writes the tables of lib/python/text/unicode from what CPython's unicodedata says of every code point.

    python3.14 scripts/goldens/unicode_tables.py

propertyTables.ts: runs of code points with the same properties, of the current database and of ucd_3_2_0.
decompositionTables.ts: decompositions, and which of them do not compose again. nameTables.ts: names, word by word.
Aliases and named sequences are asked through the module's C interface, as the compiler asks for them.
"""
import ctypes
import pathlib
import unicodedata
from collections import Counter

LAST = 0x110000
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "lib" / "python" / "text" / "unicode"
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
#: One character a digit; neither quote nor backslash, which a literal would have to escape.
CODES = "".join(chr(c) for c in range(33, 127) if chr(c) not in "'\\`$")
OLD = unicodedata.ucd_3_2_0
HEAD = "Written by scripts/goldens/unicode_tables.py from CPython's unicodedata (Unicode {}).".format(unicodedata.unidata_version)


def base36(number):
    if number < 0:
        return "-" + base36(-number)
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0:
            return text


def literal(name, comment, text):
    lines = [text[i:i + 2000] for i in range(0, len(text), 2000)] or [""]
    escaped = ["'" + line.replace("\\", "\\\\").replace("'", "\\'") + "'" for line in lines]
    return f"\n/** {comment} */\nexport const {name} =\n  " + " +\n  ".join(escaped) + "\n"


def write(file, about, parts):
    (FOLDER / file).write_text(f"/**\n * {about}\n *\n * {HEAD}\n */\n" + "".join(parts))


def properties(db, c):
    value = lambda ask: ask(c, None)
    numbers = (value(db.decimal), value(db.digit), value(db.numeric))
    kinds = sum(1 << i for i, number in enumerate(numbers) if number is not None)
    return (db.category(c), db.bidirectional(c), db.combining(c), db.mirrored(c), db.east_asian_width(c), kinds)


def property_table(name, db):
    records, runs, previous, length = {}, [], None, 0
    for code in range(LAST + 1):
        record = properties(db, chr(code)) if code < LAST else None
        if record == previous:
            length += 1
            continue
        if previous is not None:
            runs.append((records.setdefault(previous, len(records)), length))
        previous, length = record, 1
    shown = ",".join(" ".join(str(x) for x in record) for record in records)
    text = " ".join(base36(which) + ("" if count == 1 else "." + base36(count)) for which, count in runs)
    return [
        literal(name + "Records", "Category, direction, combining class, mirrored, width, and 1 decimal + 2 digit + 4 numeric.", shown),
        literal(name + "Runs", "Runs over all code points: the record, then how many if more than one.", text),
    ]


def old_numbers():
    """Where a character was worth another number in 3.2.0."""
    changed = []
    for code in range(LAST):
        c = chr(code)
        if OLD.category(c) != "Cn" and OLD.numeric(c, None) not in (None, unicodedata.numeric(c, None)):
            changed.append(f"{base36(code)} {OLD.numeric(c)!r}")
    return literal("oldNumbers", "Characters that were worth another number in 3.2.0.", ",".join(changed))


def decomposition_entry(tags, text):
    tag, codes = "", text.split()
    if text.startswith("<"):
        tag, codes = codes[0], codes[1:]
    which = tags.setdefault(tag, len(tags))
    return base36(which) + " " + ".".join(base36(int(code, 16)) for code in codes)


def decompositions():
    tags, entries, closed, old, previous = {}, [], [], [], 0
    for code in range(LAST):
        c = chr(code)
        text = unicodedata.decomposition(c)
        before = OLD.decomposition(c)
        if before != text and OLD.category(c) != "Cn":
            old.append(base36(code) + " " + (decomposition_entry(tags, before) if before else ""))
        if not text or 0xAC00 <= code < 0xD7A4:
            continue
        entries.append(base36(code - previous) + " " + decomposition_entry(tags, text))
        previous = code
        if not text.startswith("<") and " " in text and unicodedata.normalize("NFC", c) != c:
            closed.append(base36(code))
    corrected = [
        base36(code) + " " + base36(ord(OLD.normalize("NFD", chr(code))))
        for code in range(LAST)
        if OLD.category(chr(code)) != "Cn" and OLD.normalize("NFD", chr(code)) != unicodedata.normalize("NFD", chr(code))
    ]
    return [
        literal("decompositionTags", "What a decomposition is tagged with; canonical ones with nothing.", ",".join(tags)),
        literal("decompositions", "Step to the code point, tag, code points; Hangul syllables are computed.", ",".join(entries)),
        literal("neverComposed", "Pairs that stay apart.", " ".join(closed)),
        literal("oldDecompositions", "Those that 3.2.0 had otherwise.", ",".join(old)),
        literal("oldCorrections", "What 3.2.0 normalizes to, where that was corrected later.", ",".join(corrected)),
    ]


def computed(code, name):
    """The prefix of a name that ends with its own code point, or that of a Hangul syllable, which is made of its letters."""
    if name.startswith("HANGUL SYLLABLE "):
        return "HANGUL SYLLABLE "
    ending = f"{code:04X}"
    return name[: -len(ending)] if name.endswith("-" + ending) else None


def extra_names():
    """Aliases and named sequences, with what each stands for."""
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype = ctypes.c_void_p
    pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
    table = ctypes.cast(pointer(unicodedata._ucnhash_CAPI, b"unicodedata._ucnhash_CAPI"), ctypes.POINTER(ctypes.c_void_p))
    getname = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_int, ctypes.c_int)(table[0])
    buffer = ctypes.create_string_buffer(512)
    found = []
    for code in range(0xF0000, 0xF1000):
        if getname(code, buffer, 512, 1):
            name = buffer.value.decode()
            found.append((name, unicodedata.lookup(name)))
    return found


def word_codes(names):
    """One character for the commonest words, two or three for the rest: {word: code}, and how many have one and two."""
    counts = Counter(word for words in names for word in words)
    words = [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]
    size = len(CODES)
    triples = 4
    singles = 40
    pairs = (size - singles - triples) * size
    codes = {}
    for rank, word in enumerate(words):
        if rank < singles:
            codes[word] = CODES[rank]
        elif rank < singles + pairs:
            high, low = divmod(rank - singles, size)
            codes[word] = CODES[singles + high] + CODES[low]
        else:
            rest = rank - singles - pairs
            high, low = divmod(rest, size * size)
            codes[word] = CODES[size - triples + high] + CODES[low // size] + CODES[low % size]
    return words, codes


def encode(names, codes):
    """Each name by how many words it shares with the one before (0 to 5) and how many follow (1 to 15), in one character,
    then these."""
    size = len(CODES)
    text, previous = [], []
    for words in names:
        shared = 0
        while shared < min(len(previous), len(words) - 1, 5) and previous[shared] == words[shared]:
            shared += 1
        fresh = words[shared:]
        head = shared * 15 + min(len(fresh), 15) - 1
        assert len(fresh) <= 15 and head < size, words
        text.append(CODES[head] + "".join(codes[word] for word in fresh))
        previous = words
    return "".join(text)


def runs_of(codes):
    runs = []
    for code in codes:
        if runs and runs[-1][0] + runs[-1][1] == code:
            runs[-1][1] += 1
        else:
            runs.append([code, 1])
    text, previous = [], 0
    for start, count in runs:
        text.append(base36(start - previous) + ("" if count == 1 else "." + base36(count)))
        previous = start + count
    return " ".join(text)


def found(name):
    try:
        return unicodedata.lookup(name)
    except KeyError:
        return None


def names():
    plain, prefixes = [], {}
    for code in range(LAST):
        name = unicodedata.name(chr(code), None)
        if name is None:
            # CPython finds these by name only.
            if unicodedata.category(chr(code)) == "Lo" and found(f"TANGUT IDEOGRAPH-{code:X}"):
                prefixes.setdefault("!TANGUT IDEOGRAPH-", []).append(code)
            continue
        prefix = computed(code, name)
        if prefix is None:
            plain.append((code, name.split(" ")))
        else:
            prefixes.setdefault(prefix, []).append(code)
    extra = extra_names()
    words, codes = word_codes([words for _, words in plain] + [name.split(" ") for name, _ in extra])
    shown = ",".join(prefix + ":" + runs_of(members) for prefix, members in prefixes.items())
    sequences = " ".join(".".join(base36(ord(c)) for c in text) for _, text in extra)
    return [
        literal("nameCodes", "The digits in which names are written.", CODES),
        literal("computedNames", "Prefixes of names that end with their code point (of Hangul syllables: with letters), and whose they are; with ! only found by name.", shown),
        literal("nameWords", "All words, the commonest first.", " ".join(words)),
        literal("namedRuns", "Code points with other names: steps from the end of one run to the next, and their lengths.", runs_of([code for code, _ in plain])),
        literal("names", "Their names, in order.", encode([words for _, words in plain], codes)),
        literal("extraNames", "Aliases and named sequences, as names are written.", encode([name.split(" ") for name, _ in extra], codes)),
        literal("extraTexts", "What they stand for.", sequences),
    ]


write("propertyTables.ts", "Properties of all code points.", property_table("current", unicodedata) + property_table("old", OLD) + [old_numbers()])
write("decompositionTables.ts", "What characters decompose into.", decompositions())
write("nameTables.ts", "The names of all characters.", names())
