x, name, f = 42, 'wörld', 3.14159
print(f'{x} {name!r} {name!a} {name!s:>8} {f:.2f} {f:10.3e}| {x:#x} {x:08b} {x:,} {-x:+d} {x:>5}|{x:<5}|{x:^5}|{x:*^9}')
print(f'{x=} {x = } {x+1=} {name=!s} {name=:>10} {f=:.1f} {  x  =  }')
w, p = 10, 3
print(f'{f:{w}.{p}} {name:{"*"}^{w}} {x:{"0"}{w}} {f"{x}{f"{name}"}"} {"nested " + f"{x:{w}}"}')
print(f'{{}} {{{x}}} {{{{}}}} {"{}"} {x!r:^6} {[1, 2][0]} {dict(a=1)["a"]} {x if x else 0} {(lambda: 5)()}')
print(f'''multi
{x
 + 1}
line''' f' joined {x}' ' plain' rf'\n{x}\d' f'\t|\x41\u00e9')
print(f'{1_000_000:_} {255:o} {255:X} {0.000123:g} {1e100:g} {12345.678:,.1f} {0.5:%} {True:d} {True} {None} {x!s:}')
print(f'{"a" "b"} {"q":>{3}} {x:}' f"{'single'}" f'{"double"}', f'', f'{"\n"}', f"{'\''}")
print(f'{3 + 4j:.1f} {float("nan")} {float("inf"):+} {-0.0} {1e16} {1.0} {10**20} {0.1 + 0.2}')
for expression in ("f'{x:d}'.upper()", "f'{name:d}'", "f'{x:s}'", "f'{f:d}'", "f'{undefined}'", "f'{x!z}'", "f'{}'", "f'{x'", "f'}'", "f'{x:{y:{z:{w}}}}'", "f'{*x}'", "f'{lambda x: 1}'", "f'{x!}'", "f'{a b}'", "f'{None:5}'", "f'{[]:5}'", "f'{x:5.2d}'", "f'{name:=5}'", "f'{f:q}'", "f'{x:,_}'", "f'{x:.}'"):
    try:
        print(expression, '->', eval(expression))
    except Exception as error:
        print(expression, '->', type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
