class ParseError(Exception):
    def __init__(self, message, at):
        super().__init__(f'{message} at {at}')
        self.at = at


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace(): i += 1; continue
        if c.isdigit() or c == '.':
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == '.'): j += 1
            number = text[i:j]
            yield 'num', float(number) if '.' in number else int(number), i
            i = j
        elif text[i:i + 2] == '**': yield 'op', '**', i; i += 2
        elif c in '+-*/%()': yield 'op', c, i; i += 1
        else: raise ParseError(f'unexpected {c!r}', i)
    yield 'end', None, len(text)


class Parser:
    levels = [{'+': lambda a, b: a + b, '-': lambda a, b: a - b}, {'*': lambda a, b: a * b, '/': lambda a, b: a / b, '%': lambda a, b: a % b}]
    def __init__(self, text): self.stream = tokens(text); self.advance()
    def advance(self):
        current = getattr(self, 'token', None)
        self.token = next(self.stream)
        return current
    def binary(self, level=0):
        if level == len(self.levels): return self.unary()
        left = self.binary(level + 1)
        while (op := self.token[1]) in self.levels[level] and self.token[0] == 'op':
            self.advance()
            left = self.levels[level][op](left, self.binary(level + 1))
        return left
    def unary(self):
        if self.token[:2] == ('op', '-'): self.advance(); return -self.unary()
        base = self.atom()
        if self.token[:2] == ('op', '**'): self.advance(); return base ** self.unary()
        return base
    def atom(self):
        match self.advance():
            case ('num', value, _): return value
            case ('op', '(', _):
                value = self.binary()
                if self.token[1] != ')': raise ParseError('expected )', self.token[2])
                self.advance()
                return value
            case (_, what, at): raise ParseError(f'unexpected {what!r}', at)


for text in ('1 + 2 * 3', '-2 ** 2', '(1 + 2) * -3', '2 ** 3 ** 2', '7 % 4 / 2', '1 / 0', '1 +', '(1', '1 $ 2', '1.5.2', '10 - 4 - 3'):
    try:
        parser = Parser(text)
        result = parser.binary()
        if parser.token[0] != 'end': raise ParseError('trailing input', parser.token[2])
        print(text, '=', result)
    except (ParseError, ArithmeticError, ValueError) as error:
        print(text, '->', type(error).__name__, error)
