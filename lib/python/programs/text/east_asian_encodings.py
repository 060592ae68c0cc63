# Encodings of several bytes a character: whole texts, piece by piece, in streams, and what is wrong in them.
import codecs
import io
import os
import random
import tempfile

NAMES = '''gb2312 gbk gb18030 hz big5 cp950 big5hkscs shift_jis cp932 euc_jp shift_jis_2004 euc_jis_2004 euc_jisx0213 shift_jisx0213
euc_kr cp949 johab iso2022_kr iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext'''.split()
TEXTS = ('plain ~\\', '漢字かな', '中文测试', '中文測試', '한국어 뷁', 'か\u309aセ\u309a', '\xca\u0304\xca', '¥‾ｱ', 'ÄÖαЖ', '\U00020b9f𠂇€',
         '①㈱ⅣЁ', '丂丄一\n二')
HANDLERS = 'strict', 'replace', 'ignore', 'backslashreplace', 'xmlcharrefreplace', 'surrogateescape'


def attempt(call, *given):
    try:
        return call(*given)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for name in NAMES:
    for text in TEXTS:
        known = attempt(text.encode, name)
        print(name, text, known, isinstance(known, bytes) and known.decode(name) == text)
    print(*(attempt('a\udc81中か한é'.encode, name, handler) for handler in HANDLERS))
    pieces = random.Random(name)
    for _ in range(6):
        data = bytes(pieces.choice(b'\x1b$B(J)CD.ANA\x7e{}\n\x0e\x0f\x8f\xa4\xd4\x810!\xa1\xb0\xc8\xfe\x80\xff@a') for _ in range(9))
        print(data, *(ascii(attempt(data.decode, name, handler)) for handler in HANDLERS[:4]))

# Piece by piece: what may yet become something else waits.
for name in ('euc_jis_2004', 'big5hkscs', 'iso2022_jp', 'hz', 'gb18030'):
    encoder = codecs.getincrementalencoder(name)()
    for char in 'aか\xcaか\u309a中b\xea\u0304':
        print(name, ascii(char), attempt(encoder.encode, char), encoder.getstate())
    print(encoder.encode('か', True), encoder.getstate(), encoder.reset(), encoder.errors)
    decoder = codecs.getincrementaldecoder(name)('replace')
    for byte in 'aか中~b'.encode(name, 'ignore') + b'\xa4':
        print(ascii(decoder.decode(bytes([byte]))), decoder.getstate(), end=' ')
    print(ascii(decoder.decode(b'', True)), decoder.getstate(), decoder.reset())

print(codecs.getincrementalencoder('big5')().getstate() == 0, codecs.getincrementaldecoder('big5')().getstate() == (b'', 0))

reader = codecs.getreader('euc_jp')(io.BytesIO('あい\nう漢x'.encode('euc_jp')))
print(reader.read(1), reader.readline(), reader.readlines(), repr(reader.read()), reader.errors)
writer = codecs.getwriter('iso2022_jp')(io.BytesIO())
print(writer.write('あ'), writer.writelines(['い', 'a']), writer.stream.getvalue(), writer.reset())
path = os.path.join(tempfile.mkdtemp(), 'text')
with open(path, 'w', encoding='shift_jis') as file:
    file.write('日本語\n')
with open(path, 'rb') as file:
    print(file.read())
with open(path, encoding='cp932') as file:
    print(file.readlines())


class Own(codecs.getincrementalencoder('gbk')):
    pass


encoder = Own('ignore')
print(encoder.encode('中\ud800文'), encoder.errors)
encoder.errors = 'replace'
print(encoder.encode('\ud800'))
for state in ('x', -1, 1 << 200, 200, 0x80ff02, 0):
    print(attempt(encoder.setstate, state))
decoder = codecs.getincrementaldecoder('gbk')()
for state in (5, (b'x' * 9, 0), (b'x', 'y'), (b'x', -1), (b'x',), (b'\xd6', 0)):
    print(attempt(decoder.setstate, state))
print(decoder.decode(b'\xd0'), attempt(decoder.decode, b'\xd0', True), decoder.getstate())
codec = codecs.lookup('big5')
print(codec.name, codec.encode('中'), codec.decode(b'\xa4\xa4'), attempt(codec.encode, 5), attempt(codec.decode, 'x'))
codecs.register_error('own', lambda error: ('中' if isinstance(error, UnicodeEncodeError) else '<?>', error.end))
print('a\xe4b'.encode('big5', 'own'), b'a\xff\xa4\xa4\xa4'.decode('big5', 'own'))
codecs.register_error('wrong', lambda error: ('\xe4', error.end))
print(attempt('a\xe4b'.encode, 'big5', 'wrong'))
import _codecs_jp
import _multibytecodec
print(attempt(_codecs_jp.getcodec, 5), attempt(_codecs_jp.getcodec, 'gbk'), attempt(_multibytecodec.MultibyteStreamReader, None))
print(attempt(type(_codecs_jp.getcodec('euc_jp'))), _multibytecodec.MultibyteIncrementalDecoder)
