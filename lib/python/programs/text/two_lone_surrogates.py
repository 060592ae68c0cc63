# A high surrogate and a low one side by side are two characters, and not the one that UTF-16 would write with them.
import codecs
import json
import marshal
import pickle
import re

both = '\ud800\udc00'
print(len(both), [hex(ord(c)) for c in both], ascii(both))
print(both == '\U00010000', both[0] == '\ud800', both[1] == '\udc00', both[::-1] == '\udc00\ud800', both[0:1] == '\ud800')

high, low = both
print(high + low == both, ''.join([high, low]) == both, f'{high}{low}' == both, '\ud800' '\udc00' == both)
print(len('\udc00\ud800' * 3), len((low + high) * 3), ascii(low + high + low))
print(ascii(both.translate({0xD800: 'A'})), ascii(both.translate({0xDC00: None})), ascii(f'<{both}>'[1:3]))
print(both < '\U00010000', both > '\ud800', both > '\ud800\udb00')
print([ascii(text) for text in sorted([both, '\U00010000', '\uffff', '\ud800x', '\ud7ff'])])
print(hash(both) == hash(high + low), {both: 1}[high + low])

for encoding in 'utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf-7', 'ascii', 'cp1252', 'unicode_escape', 'raw_unicode_escape':
    for errors in 'strict', 'surrogatepass', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace':
        try:
            data = f'[{both}]'.encode(encoding, errors)
        except UnicodeEncodeError as error:
            print(encoding, errors, error, error.start, error.end, ascii(error.object))
        else:
            print(encoding, errors, data, ascii(data.decode(encoding, 'surrogatepass')))

print(ascii(''.join(codecs.iterdecode([b'\xed\xa0', b'\x80\xed\xb0\x80'], 'utf-8', 'surrogatepass'))))
print(json.dumps(both), ascii(json.loads(json.dumps(both))), ascii(json.loads('"%s"' % both)))
print([ascii(found) for found in re.findall('.', both)], re.sub('x', '', '\ud800x\udc00') == both)
print(re.match('[\ud800][\udc00]', both) is not None, re.match('\U00010000', both))
print([pickle.loads(pickle.dumps(both, protocol)) == both for protocol in range(6)], marshal.loads(marshal.dumps(both)) == both)
print(list(map(ascii, 'x' + both)), [ascii(c) for c in reversed(both)], ascii(both.center(6, '-')), both.isprintable())
