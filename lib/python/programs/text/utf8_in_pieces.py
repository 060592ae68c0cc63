# Bytes that cannot become a character are refused at once, also where more may come.
import codecs

for encoding in 'utf-8', 'utf-8-sig':
    for data in b'\x80', b'\xc0', b'\xc1', b'\xf5', b'\xff', b'\xc2\x7f', b'\xc2\xc0', b'\xe0\x80', b'\xe0\xa0', b'\xed\xa0', b'\xed\xa0\x80', b'\xf4\x90', b'\xf0\x9f\x98', b'\xef\xbb\xc0', b'\xef\xbb\xbf\xc0', b'a\xc0':
        for errors in 'strict', 'surrogatepass', 'replace':
            decoder = codecs.getincrementaldecoder(encoding)(errors)
            try:
                print(encoding, data, errors, ascii(decoder.decode(data)), decoder.getstate())
            except UnicodeDecodeError as error:
                print(encoding, data, errors, error)

handler = codecs.lookup_error('surrogatepass')
for name in 'utf-16le', 'utf16le', 'UTF16-BE', 'utf_32be', 'utf8', 'utf-16_le', 'utf--8', 'u8', 'utf-32', 'latin1':
    for text in '\ud800', '\ud800\udc00':
        try:
            print(name, handler(UnicodeEncodeError(name, f'a{text}b', 1, 1 + len(text), 'so')))
        except UnicodeEncodeError as error:
            print(name, error)
