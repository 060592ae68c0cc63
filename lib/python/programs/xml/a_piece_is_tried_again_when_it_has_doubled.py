# Expat defers: a piece of XML that was not whole is read again only when twice as much of it is there, or when nobody wants to wait.
import xml.etree.ElementTree as tree
import xml.parsers.expat as expat

PIECES = ("<doc", ' a="1', '"', ">", "te", "xt", "<", "b", "/", ">", "&am", "p", ";", "<!-- ", "c", " -", "->", "</", "doc", ">")

for defers in (True, False):
    parser = expat.ParserCreate()
    parser.SetReparseDeferralEnabled(defers)
    told = []
    parser.StartElementHandler = lambda name, attributes: told.append(name)
    parser.EndElementHandler = lambda name: told.append("/" + name)
    parser.CharacterDataHandler = told.append
    for piece in PIECES:
        parser.Parse(piece)
        print(repr(piece), told)
    parser.Parse("", True)
    print(told)

puller = tree.XMLPullParser(["start", "end"])
for piece in ("<doc", ">"):
    puller.feed(piece)
print([element.tag for _, element in puller.read_events()])
puller.flush()
print([element.tag for _, element in puller.read_events()])
puller.feed("</doc>")
print([element.tag for _, element in puller.read_events()])
