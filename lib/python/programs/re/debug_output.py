import re

re.compile('a(b|[c-e])*?(?=x)', re.DEBUG)
