"""Sources in encodings of East Asia and in UTF-7, by the names that a comment may give them."""


def show(encoding, text, source=None):
    source = source or f"# coding: {encoding}\nword = '{text}'\n".encode(encoding)
    names = {}
    try:
        exec(source, names)
        print(encoding, names["word"])
    except SyntaxError as error:
        print(encoding, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, error.text)


for encoding in "shift_jis", "SJIS", "cp932", "euc-jp", "EUC_JP", "iso-2022-jp", "shift_jis_2004", "euc-jisx0213":
    show(encoding, "にほんご 日本語")
for encoding in "gb2312", "GBK", "cp936", "gb18030", "hz", "euc-cn":
    show(encoding, "中文")
for encoding in "big5", "cp950", "Big5-HKSCS":
    show(encoding, "中文字")
for encoding in "euc-kr", "cp949", "johab", "iso-2022-kr", "ks_c-5601":
    show(encoding, "한국어")
show("utf-7", "naïve + 日本")
show("gb18030", "𝄞 é")
for encoding in "shift_jis", "big5", "euc-kr", "gbk", "iso-2022-jp", "utf-7", "unheard-of":
    show(encoding, "", b"# coding: " + encoding.encode() + b"\nword = '\xff\xff'\n")
    show(encoding, "", b"# coding: " + encoding.encode() + b"\nword = '\xe9'")
