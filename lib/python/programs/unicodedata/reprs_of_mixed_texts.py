"""What prints stands as it is, what does not is escaped, alone and in rows."""
texts = [
    "plain",
    "it's",
    'say "hi"',
    "both ' and \"",
    "a\\b\n\tc\r\x00\x7f\x80\xa0\xad",
    "\n\n\n",
    "tab\there 'and' \"there\"",
    "na\u00efve \u2028 \ue000 \u0378",
    "\U0001f600 \U0001f600'\U000e0001\U0010ffff",
    "\ud800",
    "\ud83d\ude00",
    "x\udc00y\ud800z",
    "\ud800" + "\udc00",
    "\ud800" + "\udc00" + "'" + "\ud801" + "\udc01",
    "line\n" * 3 + "'",
]
for text in texts:
    print(ascii(repr(text)), ascii(text), len(repr(text)))
print(ascii(texts))
