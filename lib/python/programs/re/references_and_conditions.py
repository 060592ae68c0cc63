import re

print(re.findall(r'\b(\w)\w*\1\b', 'abca xyz noon'), re.match(r'(?P<q>[\'"]).*?(?P=q)', '"a\'b"'))
for text in ['(a)', 'a', '(a', 'a)']:
    print(text, re.fullmatch(r'(\()?a(?(1)\)|)', text))
print(re.match(r'(?i)(ab)\1', 'aBAb'), re.match(r'(?i)(é)\1', 'éÉ'), re.match(r'(ab)\1', 'aBAb'))
print(re.match(r'(a)?(?(1)b|c)', 'c'), re.match(r'(?P<n>a)?(?(n)b|c)', 'ab'), re.match(r'(a)?\1b', 'b'))
