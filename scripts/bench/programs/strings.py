def caesar(text, shift):
    out = ""
    for letter in text:
        if "a" <= letter <= "z":
            out += chr((ord(letter) - 97 + shift) % 26 + 97)
        else:
            out += letter
    return out


text = "the quick brown fox jumps over the lazy dog " * 20
for shift in range(1, 26):
    text = caesar(text, shift)
parts = []
for i in range(10000):
    parts.append(f"{i:05d}:{i % 7}")
joined = ",".join(parts)
fields = joined.split(",")
print(text[:44])
print(len(joined), len(fields), joined.count(":3"), joined.upper()[:10], fields[77].replace("0", "o"))
lines = 0
for i in range(5000):
    line = "%d-%s-%x" % (i, "abc", i)
    if line.startswith("4") and line.endswith("f"):
        lines += len(line.strip("4"))
print(lines)
