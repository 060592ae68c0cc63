# Codecs by name, by piece and by table, and what becomes of what they cannot code.
import codecs
def t(f):
    try: print(ascii(f()))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
t(lambda: codecs.lookup('nope')); t(lambda: codecs.lookup_error('x'))
t(lambda: 'aé€😀\n'.encode('unicode_escape')); t(lambda: b'\\x41\\u20ac\\U0001f600\\n\\q\\101\\N'.decode('unicode_escape')); t(lambda: b'\\x4'.decode('unicode_escape')); t(lambda: b'\\x4'.decode('unicode_escape','replace'))
t(lambda: 'aé€'.encode('raw_unicode_escape')); t(lambda: b'a\\u20ac\\\\u20ac\\x'.decode('raw_unicode_escape')); t(lambda: codecs.escape_encode(b"a'\n\xff"))
t(lambda: 'héllo +x'.encode('utf-7')); t(lambda: b'h+AOk-llo +-x'.decode('utf-7')); t(lambda: b'+AOk'.decode('utf-7'));  t(lambda: b'\xff'.decode('utf-7')); t(lambda: '😀 ~'.encode('utf-7'))
def h(e): return ('<%s>' % e.object[e.start:e.end] if isinstance(e.object,str) else '<bytes>', e.end)
codecs.register_error('mine', h)
t(lambda: 'aéb€'.encode('ascii','mine')); t(lambda: b'a\xffb'.decode('utf-8','mine')); t(lambda: 'a€'.encode('cp437','mine')); t(lambda: b'\x81'.decode('cp1252','mine'))
codecs.register_error('bad', lambda e: 5); t(lambda: 'é'.encode('ascii','bad')); t(lambda: b'\xff'.decode('ascii','bad'))
codecs.register_error('far', lambda e: ('', 99)); t(lambda: 'é'.encode('ascii','far'))
t(lambda: 'é'.encode('ascii','nohandler')); t(lambda: b'x'.decode('rot13')); t(lambda: codecs.encode('Hello','rot13')); t(lambda: codecs.decode(b'68656c6c6f','hex')); t(lambda: codecs.encode(b'hi','base64')); t(lambda: 'x'.encode('hex'))
t(lambda: codecs.ignore_errors(UnicodeEncodeError('x','ab',0,1,'r'))); t(lambda: codecs.replace_errors(UnicodeDecodeError('x',b'ab',0,1,'r'))); t(lambda: codecs.backslashreplace_errors(UnicodeTranslateError('aé',1,2,'r'))); t(lambda: codecs.xmlcharrefreplace_errors(UnicodeEncodeError('x','é',0,1,'r'))); t(lambda: codecs.strict_errors(5)); t(lambda: codecs.ignore_errors(ValueError()))
d = codecs.getincrementaldecoder('utf-8')(); t(lambda: [d.decode(bytes([b])) for b in '€😀x'.encode()]); t(lambda: d.getstate())
d = codecs.getincrementaldecoder('utf-16')(); t(lambda: [d.decode(bytes([b])) for b in '€😀x'.encode('utf-16')]); t(lambda: d.getstate())
e = codecs.getincrementalencoder('utf-16')(); t(lambda: [e.encode(c) for c in 'ab'])
t(lambda: list(codecs.iterencode('aé','utf-8'))); t(lambda: codecs.BOM_UTF8); t(lambda: 'x'.encode('utf-8-sig')); t(lambda: codecs.utf_8_decode(b'a\xe2\x82')); t(lambda: codecs.utf_8_decode(b'a\xe2\x82','strict',True)); t(lambda: codecs.utf_16_ex_decode(b'\xff\xfea\x00b')); t(lambda: codecs.charmap_build('abc')); t(lambda: codecs.charmap_encode('ab','strict',{97:120, 98:b'yz'})); t(lambda: codecs.charmap_decode(b'ab','strict',{97:'xy',98:None}))
import io
r = codecs.getreader('utf-8')(io.BytesIO('é\nb'.encode())); t(lambda: r.readline()); t(lambda: r.read())
w = codecs.getwriter('latin-1')(io.BytesIO()); w.write('é'); t(lambda: w.stream.getvalue())
def search(name):
    if name == 'shout': return codecs.CodecInfo(lambda s, e='strict': (s.upper().encode(), len(s)), lambda b, e='strict': (bytes(b).decode().lower(), len(b)), name='shout')
codecs.register(search); t(lambda: 'hi'.encode('shout')); t(lambda: b'HI'.decode('Shout')); codecs.unregister(search); t(lambda: 'hi'.encode('shout'))
for enc in ('cp1250','iso8859_15','mac_roman','cp037','koi8_u','cp1251','iso8859_7','tis_620','hp_roman8','palmos','ptcp154'):
    t(lambda: (enc, bytes(range(128,140)).decode(enc,'replace')))
t(lambda: '\udcff'.encode('utf-8','surrogateescape')); t(lambda: '\ud800'.encode('utf-16','surrogatepass')); t(lambda: b'\xff'.decode('ascii','surrogateescape'))
