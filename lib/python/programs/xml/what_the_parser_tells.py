"""The parser itself: what it refuses and where, and all that it tells of a text, whole or in single characters."""
from xml.parsers import expat
for s in ('<a>','<a','a','','<a></b>','<a/><b/>','<a b=1/>','<a b="1" b="2"/>','<a>&x;</a>','<a>&#0;</a>','<a><','<a>&','<a>]]></a>','<?xml version="1.0"?><a/>x',' <?xml version="1.0"?><a/>','<a:b/>','<a xmlns:x=""/>','<!-- a -- b --><a/>','<a><![CDATA[x','<a b="<"/>','<1/>','<a>\x01</a>','<?xml version="1.0" encoding="zz"?><a/>','<a></a >','<a\n></b>','<!DOCTYPE a [<!ENTITY x "&x;">]><a>&x;</a>','<a b="&y;"/>','<?xml?><a/>','<?xml version="1.0" standalone="x"?><a/>','<?XML a?><a/>','<a b/>','</a>','<a/></a>','<a>\n  <b x="1">t\nu</b>&lt;&#65;&amp;</a>', b'<?xml version="1.0" encoding="zz"?><a/>', b'<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>','<a>é€</a>'.encode('utf-16'), '<a>é€</a>'.encode()):
    for ns in (None,' '):
        q=expat.ParserCreate(namespace_separator=ns)
        out=[]
        q.CharacterDataHandler=lambda d: out.append(d)
        try: q.Parse(s,True); print(out)
        except Exception as e: print(repr(s),ns,type(e).__name__,e, getattr(e,"code",0),out)
doc='''<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!DOCTYPE r SYSTEM "r.dtd" [
  <!ELEMENT r (a|b)*>
  <!ELEMENT a (#PCDATA)>
  <!ELEMENT b (c, d?, (e|f)+)>
  <!ATTLIST a id ID #REQUIRED kind (x|y) "x">
  <!ENTITY hi "hello <i>you</i>">
  <!ENTITY pic SYSTEM "pic.gif" NDATA gif>
  <!ENTITY ext PUBLIC "pub" "ext.xml">
  <!NOTATION gif SYSTEM "viewer">
  <!ENTITY % pe "<!ENTITY inner 'in'>">
  %pe;
]>
<?proc some data?>
<!-- comment -->
<r xmlns="urn:r" xmlns:p="urn:p" p:q="1">
  <a id="1" t="a&hi2;b">text &hi; &#233;</a>
  <p:b/><![CDATA[raw <&> ]]>tail
</r>
'''.replace('a&hi2;b','a&lt;b\tc')
def run(ns, names, data, **kw):
    p=expat.ParserCreate(namespace_separator=ns)
    for k,v in kw.items(): setattr(p,k,v)
    for n in names:
        def h(*a, n=n): print(' ',n, a, *(() if 'Decl' in n or 'Doctype' in n else (p.CurrentLineNumber, p.CurrentColumnNumber))); return 1
        setattr(p,n,h)
    try: print(p.Parse(data,True))
    except expat.ExpatError as e: print(e)
H=[n for n in dir(expat.ParserCreate()) if n.endswith('Handler') and n not in ('DefaultHandler',)]
run(None,H,doc); run('}',H,doc,ordered_attributes=1,buffer_text=1); run(' ',['StartElementHandler','EndElementHandler','CharacterDataHandler'],doc,namespace_prefixes=1,specified_attributes=1,buffer_text=True)
p=expat.ParserCreate(); L=[]
p.StartElementHandler=lambda n,a: L.append((n,a)); p.CharacterDataHandler=lambda d: L.append(L.pop()+d if type(L[-1]) is str else d); p.EndElementHandler=lambda n: L.append(('end',n))
for c in doc: p.Parse(c,False)
p.Parse('',True); print(L)
try: p.Parse('x',True)
except expat.ExpatError as e: print(e)
