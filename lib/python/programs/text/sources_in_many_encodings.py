import sys, io, tokenize
def tell(f, *a, **k):
    try: r = f(*a, **k); print(ascii(r))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
for src in [b'#coding:latin-1' + b' ' * 1000 + b'\nx = "\xe4"\n', b'#' + b' ' * 2000 + b'coding: cp1252\nx = "\xc3\xa4"', b'#a\n#' + b'b' * 5000 + b' coding: iso8859-15\nx="\xc3\xa4"', b'\xef\xbb\xbf#coding: latin1\nx = 1', b'\xef\xbb\xbf#coding: utf8\nx = 1', b'\xef\xbb\xbf\n#coding: latin1\nx = 1', b'\xef\xbb\xbfx = 1\n#coding: latin1\n', b'\xef\xbb\xbf# a\n#coding: cp949\nx = 1', b'# coding: cp949\nx = "\xb0\xa1"', b'# coding: cp949\n5\n\'\'\'\\\xe3', b'# coding: foo\n', b'\n# coding: foo\n', b'x\n# coding: foo\n', b'# coding: utf-8-sig\nx="\xc3\xa4"', b'# coding: utf-16\n', b'# coding: latin1\r\nx="\xe4"', b'# coding: big5\nx="\xa4\xa4"', b'# coding: euc_jp\nx="\xa4\xa2"', b'# coding: shift_jis\nx="\x82\xa0"', b'# coding: gbk\nx="\xb0\xa1"', b'# coding: johab\nx="\x88\x61"', b'# coding: iso-2022-jp\nx=1']:
    ns = {}
    try: exec(src, ns); print(ascii(ns.get('x')))
    except SyntaxError as e: print(type(e).__name__, ascii(e.msg), e.filename, e.lineno, e.offset, ascii(e.text))
    except Exception as e: print(type(e).__name__, e)
    tell(lambda: tokenize.detect_encoding(io.BytesIO(src).readline)[0])
