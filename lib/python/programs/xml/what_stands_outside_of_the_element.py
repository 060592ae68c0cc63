# Tokens out of place, encodings, declarations that nobody handles, and declarations from elsewhere.
from xml.parsers import expat
for s in ["foo","foobar<","a b","foo>","1","-","&","=",")","'abc","'abc'x","\"a\"", "%","%a;","(","[","]","|",",",">","a:b","a:b:c","a+","a=","a/","a\n<b/>","#","@", "]]>", "é", "a'", "a?","a!","a,b", "<a/>x","<a/>x<","<a/>&","<a/>1","<a/>=", "<a/>x y", "a.b-c<","a:<","a%b", ";", "<a/>]]>", "a#"]:
    p = expat.ParserCreate()
    try: p.Parse(s, True)
    except expat.ExpatError as e: print(repr(s), e, e.offset)
for enc in ["iso8859","latin1","cp1252","koi8-r","utf-7","nope","iso-8859-15","UTF-8","utf8","ascii","cp437"]:
    p = expat.ParserCreate()
    got=[]
    p.CharacterDataHandler = got.append
    try: p.Parse(b"<?xml version='1.0' encoding='%s'?><a>\xe9\xa4z</a>" % enc.encode(), True); print(enc, got)
    except Exception as e: print(enc, type(e).__name__, e)
    p = expat.ParserCreate(enc)
    got=[]
    p.CharacterDataHandler = got.append
    try: p.Parse(b"<a>\xe9\xa4z</a>", True); print(enc, got)
    except Exception as e: print(enc, type(e).__name__, e)
for doc in ['<!DOCTYPE html PUBLIC "-//W3C" \'x\'><a/>','<!DOCTYPE a [<!ELEMENT a (b,c)> <!-- x -->]><a/>', "<!DOCTYPE a SYSTEM 'x' [ ]><a>t</a>", "<!DOCTYPE a ><a/>"]:
    for use in (0,1):
        p = expat.ParserCreate(); got=[]
        p.DefaultHandler=got.append
        if use: p.StartDoctypeDeclHandler=lambda *a: got.append(a)
        p.Parse(doc, True); print(got)
for doc in ["<?xml version='1.0'?><element/>", "<!DOCTYPE foo PUBLIC 'bar' 'baz'><element/>", "<!DOCTYPE foo><element/>","<!DOCTYPE foo [<!ENTITY a 'b'>]><element>&a;&c;</element>", "<a>&c;</a>","<?xml version='1.0' standalone='yes'?><!DOCTYPE foo PUBLIC 'bar' 'baz'><element/>"]:
    for foreign in (0,1):
        for mode in (0,1,2):
          for answer in (1,0):
            p = expat.ParserCreate(); got=[]
            p.UseForeignDTD(foreign); p.SetParamEntityParsing(mode)
            def ext(*a): got.append(a); return answer
            p.ExternalEntityRefHandler=ext
            p.StartElementHandler=lambda *a: got.append(a)
            p.StartDoctypeDeclHandler=lambda *a: got.append(a)
            p.EndDoctypeDeclHandler=lambda *a: got.append(a)
            p.SkippedEntityHandler=lambda *a: got.append(a)
            try: p.Parse(doc, True)
            except expat.ExpatError as e: got.append(str(e))
            print(doc[:20], foreign, mode, answer, got)
p = expat.ParserCreate(); p.Parse("<a>")
try: p.UseForeignDTD(True)
except expat.ExpatError as e: print(e)
