class Tag(str):
    def __new__(cls, text, color='red'):
        self = super().__new__(cls, text.upper())
        self.color = color
        return self

    def __str__(self):
        return f'<{super().__str__()}>'

    def __len__(self):
        return 99

    def __getitem__(self, key):
        return f'[{key}]'

    def __contains__(self, item):
        return True


t = Tag('abc', color='blue')
print(t, repr(t), t.color, len(t), t[0], 'zzz' in t, f'{t}', '%s' % t, str(t), '{}'.format(t))
print(t + 'd', 'x' + t, t.lower(), t * 2, t == 'ABC', t.__dict__, list(t), t.join(['a', 'b']))
print(isinstance(t, str), type(t.upper()), Tag('a').color, t.replace('A', 'z'), t in {'ABC': 1}, hash(t) == hash('ABC'))


class Upper(str):
    def __eq__(self, other):
        return str(self).upper() == str(other).upper()

    def __hash__(self):
        return hash(str(self).upper())


print(Upper('a') == 'A', 'A' == Upper('a'), Upper('a') in {Upper('A')}, Upper('x') != 'X')
