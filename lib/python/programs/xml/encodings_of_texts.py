# Encodings of XML: what Expat does not know, or cannot read because XML's signs are not where ASCII has them.
import xml.etree.ElementTree as ET
for enc in 'big5', 'cp932', 'cp949', 'gbk', 'euc-jp', 'shift-jis', 'johab', 'cp864', 'cp720', 'utf-7', 'iso2022-jp', 'hz', 'mac-arabic', 'hp-roman8', 'mac-farsi', 'mac-croatian', 'mac-romanian', 'iso8859-11', 'latin-1', 'ascii', 'koi8-r', 'ptcp154', 'tis-620', 'cp1006', 'cp856', 'koi8-t', 'kz1048', 'viscii', 'nosuch', 'cp037', 'palmos', 'mac-cyrillic':
    for text in f"<?xml version='1.0' encoding='{enc}'?><xml>a</xml>", f'<?xml version="1.0"  encoding = "{enc}" standalone="yes"?>\n<xml>a</xml>':
        try: print(enc, ET.tostring(ET.XML(text.encode('ascii'))))
        except Exception as e: print(enc, type(e).__name__, e)
