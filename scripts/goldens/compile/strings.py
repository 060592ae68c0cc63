a = f''; a = f'x'; a = f'{x}'; a = f'{x}y'; a = f'{x}{y}'; a = f'{x!r}'; a = f'{x!s}'; a = f'{x!a}'; a = f'{x:>10}'; a = f'{x:{w}}'; a = f'{x!r:>{w}.{p}}'; a = f'{{}}'; a = f'{{{x}}}'
a = f'{x=}'; a = f'{x = }'; a = f'{x=!s}'; a = f'{x=:>5}'; a = 'a' f'{x}' 'b'; a = f'{1}'; a = f'{"lit"}'; a = f'{x + 1}{y()}{z[0]}'; a = f'{f"{x}"}'; a = f'{lambda_}'; a = f'{(lambda: 1)}'
a = f'{x:%Y-%m}'; a = f'{x:{"a"}}'; a = f'''{
x
}'''; a = f'{x}' 'tail' f'{y}'; a = rf'\d{x}'; a = f'\n{x}\t'; a = u'x'; a = 'a' 'b'; a = b'a' b'b'
a = f'{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}{k}{l}{m}{n}{o}{p}{q}{r}{s}{t}{u}{v}{w}{x}{y}{z}{aa}{bb}{cc}{dd}'
a = f'{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}{k}{l}{m}{n}{o}{p}{q}{r}{s}{t}{u}{v}{w}{x}{y}{z}{aa}{bb}{cc}{dd}{ee}'
a = t''; a = t'x'; a = t'{x}'; a = t'a{x}b'; a = t'{x!r}'; a = t'{x:>5}'; a = t'{x!s:{w}}'; a = t'{x}{y}'; a = t'{x=}'; a = t'a' t'b{x}'; a = t'{x + 1}{ y }'
def g(x, y):
    a = f'{x}{y}'
    b = f'{x!r:>{y}}'
    c = t'{x}{y!r}'
    yield f'{x}'
    return f'{x if y else a}', f'{b and c}'
def h(x):
    return '%s %s' % (x, x), f'{x:{x}}', f'{yield x}' if x else f'{[i for i in x]}'
x.f(f'{a}', f'b{c}')
'é' + f'{ü}é'; 'é'.x; f'é{x.y}'; ü.é(ö); 'ü', ä
"\ud800"; '\x00'; '\U0001f600'
