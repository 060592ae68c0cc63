# A handler of decoding errors may put other bytes into the error, and say where to go on in them.
import codecs
def tell(f, *a):
    try: print(ascii(f(*a)))
    except Exception as e: print(type(e).__name__, e)
count = 0
def longer(exc):
    global count
    count += 1
    if count > 50: raise RuntimeError('endless')
    if isinstance(exc, UnicodeDecodeError):
        exc.object = b"\x00" * 8
        return ('\ufffd', exc.start)
    raise TypeError("don't know how to handle %r" % exc)
codecs.register_error("longer", longer)
for enc, b in [('utf-16', b'\0'), ('utf-32', b'\0'), ('utf-8', b'ab\xff'), ('ascii', b'ab\xff'), ('utf-7', b'ab\xff'), ('unicode_escape', b'ab\\xq'), ('raw_unicode_escape', b'ab\\u12'), ('cp1252', b'ab\x81'), ('charmap', b'ab'), ('shift_jis', b'ab\xff'), ('utf-16-le', b'\x00\xd8ab'), ('utf-16-be', b'\xd8\x00ab'), ('utf-32-le', b'\xff\xff\xff\xff'), ('iso8859-3', b'a\xa5'), ('gb18030', b'a\xff'), ('hz', b'~q'), ('iso2022_jp', b'\x1bq'), ('mbcs_x', b'')]:
    count = 0
    print(enc, end=' '); tell(b.decode, enc, 'longer')
def shorter(exc):
    global count
    count += 1
    if count > 50: raise RuntimeError('endless')
    exc.object = b'\x81\xff'
    return ('?', -1 if count < 3 else 2)
codecs.register_error("shorter", shorter)
for enc, b in [('utf-16', b'\0'), ('utf-32', b'\0'), ('utf-8', b'abcd\xff'), ('ascii', b'ab\xff'), ('utf-7', b'ab\xff'), ('unicode_escape', b'ab\\xq'), ('raw_unicode_escape', b'ab\\u12'), ('cp1252', b'ab\x81'), ('shift_jis', b'abcd\xff')]:
    count = 0
    print(enc, end=' '); tell(b.decode, enc, 'shorter')
def bad(exc):
    exc.object = None if False else bytearray(b'x')
    return ('?', 1)
codecs.register_error("bad", bad)
tell(b'\xff'.decode, 'utf-8', 'bad')
def encs(exc):
    exc.object = 'longer text'
    return ('?', exc.end)
codecs.register_error("encs", encs)
for enc in 'ascii', 'latin-1', 'utf-8', 'cp1252', 'shift_jis', 'utf-16', 'utf-32': tell('\udc80b\u1234c'.encode, enc, 'encs')
def tell2(v):
    global count
    count = 0
    def h(exc): 
        global count; count += 1
        if count > 30: raise RuntimeError('endless')
        return v
    codecs.register_error('h', h)
    tell(b'\xff\xffa'.decode, 'utf-8', 'h'); tell('\xff\xffa'.encode, 'ascii', 'h'); tell(b'\xff\xffa'.decode, 'ascii', 'h'); tell(b'\xff\xffa'.decode, 'utf-16', 'h')
for v in ('a', 1), ('a', -1), ('a', -4), ('a', 4), (b'a', 1), ('a', 'b'), 'a', None, ('a',), ('a', 1, 2), ['a', 1], ('a', True), ('\u1234', 2), (bytearray(b'a'), 1): tell2(v)
