# A text to which a piece is added a million times, and others that grow beside it.
import sys


def grown(piece, count):
    text = ""
    for _ in range(count):
        text += piece
    return text


print(len(grown("x", 1_000_000)))

pieces = ["a", "é", "€", "\U0001f40d", "\ud83d", "\udc0d", "long " * 60, ""]
texts = [""] * 12
step = 7
for turn in range(4000):
    step = (step * 48271) % 2147483647
    at = step % len(texts)
    piece = pieces[step // 97 % (2 + at % 7)]
    before = texts[at]
    texts[at] += piece
    if turn % 9 == 0:
        print(at, len(texts[at]), sys.getsizeof(texts[at]), texts[at][-1:].encode("unicode_escape"), len(before))
for text in texts:
    print(len(text), sys.getsizeof(text), text.isascii(), hash(text) == hash("".join(list(text))), text.count("a"))

kept = []
text = "start" * 60
for turn in range(300):
    kept.append(text)
    text = text + chr(97 + turn % 26)
    other = kept[turn // 2] + "é"
    if turn % 50 == 0:
        print(len(text), text[-3:], len(other), sys.getsizeof(other), other[-2:])


class Named(str):
    pass


named = Named("n" * 300)
print(type(named + "x"), len(named + "x"), len("y" * 300 + named))
