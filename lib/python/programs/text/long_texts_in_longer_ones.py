# A long text is found in time that grows with the lengths alone, however much both repeat themselves.
for n in (300, 200_000):
    a, b = "a" * n, "b" * n
    text, needle = a + a + b + a + a, a + b + b + a
    print(text.find(needle), text.count(needle), (text + needle).find(needle), (text + needle).count(needle))
    print((text + needle).index(needle, 5), needle in text, needle in text + needle)
    print(len((text + needle).replace(needle, "-")), [len(part) for part in (needle + text + needle).split(needle)])
    print((text + needle).encode().find(needle.encode()), [len(part) for part in (text + needle).partition(needle)])
needle = "ab" * 400 + "\U0001f40d" + "ab" * 400
text = "ab" * 399 + needle[2:] + "x" + needle
print(text.find(needle), text.count(needle), text.find("b" * 600), text.find(needle[:-1] + "c"))
print(("abcab" * 3000 + "da").find("abcab" * 1000 + "da"), ("abcab" * 300).find("cababcab" * 80))
