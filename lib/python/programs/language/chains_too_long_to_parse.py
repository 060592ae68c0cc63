# Signs or powers in a row are too much for CPython's parser long before its compiler sees them.
for source in ('-' * 100_000 + '4', 'not ' * 100_000 + '4', '-~' * 50_000 + 'x', '2**' * 10_000 + '2', 'x = ' + '+' * 30_000 + '1', '-' * 400 + '4'):
    for mode in ('exec', 'eval', 'single'):
        try:
            print(type(compile(source, '<source>', mode)).__name__)
        except (MemoryError, SyntaxError) as error:
            print(type(error).__name__, error)
