"""XML as a tree, as a document, as events: what the library makes of what the parser tells."""
import io
import xml.etree.ElementTree as ET
from xml.dom import minidom
import xml.sax
import xml.sax.handler
root=ET.fromstring('''<?xml version="1.0"?><data xmlns:k="urn:k"><country name="Liechtenstein"><rank>1</rank><k:year>2008</k:year><neighbor name="Austria" direction="E"/></country><!-- c --><?pi x?><country name="Sing &amp; pore">tail</country>end</data>''')
for c in root: print(c.tag, c.attrib, c.text, c.tail)
print(root.find('.//{urn:k}year').text, [e.get('name') for e in root.iter('neighbor')], [e.text for e in root.findall("country[@name='Liechtenstein']/rank")])
print(ET.tostring(root)); print(ET.tostring(root,encoding='unicode')); ET.indent(root); print(ET.tostring(root,encoding='unicode'))
try: ET.fromstring('<a><b></a>')
except ET.ParseError as e: print(e, e.code, e.position)
try: ET.fromstring('<!DOCTYPE a SYSTEM "x"><a>&und;</a>')
except ET.ParseError as e: print(e, e.code, e.position)
for ev,el in ET.iterparse(io.BytesIO(b'<a xmlns="u"><b>1</b><c/></a>'),events=('start','end','start-ns','end-ns')): print(ev, el if not hasattr(el,'tag') else el.tag)
p=ET.XMLPullParser(['start','end','comment','pi']); p.feed('<a><b'); print([(e, getattr(x.tag, '__name__', x.tag)) for e, x in p.read_events()]); p.feed('>x</b><!--hi--></a>'); print([(e, getattr(x.tag, '__name__', x.tag)) for e, x in p.read_events()])
print(ET.canonicalize('<a b="1" a="2"><c/></a>'))
d=minidom.parseString('<root a="1"><!--c--><b>t&lt;</b><![CDATA[x<y]]><?p q?></root>')
print(d.toxml()); print(d.documentElement.getElementsByTagName('b')[0].firstChild.data, [n.nodeType for n in d.documentElement.childNodes]); print(d.toprettyxml(indent=' '))
d=minidom.parseString('<!DOCTYPE r [<!ENTITY a "b"> <!ELEMENT r ANY>]><r>&a;</r>'); print(d.doctype.internalSubset, d.toxml())
class H(xml.sax.handler.ContentHandler):
    def startElement(s,n,a): print('start',n,dict(a))
    def endElement(s,n): print('end',n)
    def characters(s,c): print('chars',repr(c))
    def startDocument(s): print('doc')
xml.sax.parseString(b'<a x="1">hi<b/>there</a>',H())
try: xml.sax.parseString(b'<a>',H())
except xml.sax.SAXParseException as e: print(e)


e=ET.Element('r'); ET.SubElement(e,'s',k='v').text='ü<'; print(ET.tostring(e), ET.tostring(e,'utf-8',xml_declaration=True), ET.tostring(e,'us-ascii'))
t=ET.ElementTree(e); b=io.BytesIO(); t.write(b,encoding='iso-8859-1',xml_declaration=True); print(b.getvalue()); b.seek(0); print(ET.parse(b).getroot()[0].text)
