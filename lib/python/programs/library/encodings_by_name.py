"""Codecs looked up by name."""
import codecs

print(codecs.lookup('UTF-8').name, codecs.lookup('latin1').name, codecs.encode('é', 'utf-8'), codecs.decode(b'\xe9', 'latin-1'))
print(codecs.BOM_UTF8, codecs.getencoder('ascii')('abc'), codecs.lookup_error('strict') is codecs.strict_errors)
for wrong in (lambda: codecs.lookup('no such'), lambda: codecs.encode('é', 'ascii'), lambda: codecs.lookup_error('no such')):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
