"""Annotations that name what is not there, in each format."""
from annotationlib import Format, get_annotations
from typing import Optional


class Tree:
    left: Optional[Missing]
    size: int


print(get_annotations(Tree, format=Format.STRING))
print(get_annotations(Tree, format=Format.FORWARDREF)['size'])
try:
    get_annotations(Tree)
except NameError as error:
    print(error)
Missing = str
print(get_annotations(Tree))
