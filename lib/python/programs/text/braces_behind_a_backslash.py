# A backslash before a brace is warned of once.
import warnings

for source in r"f'\{{'", r"f'\{1}'", r"f'\}}'", r"f'a\{{ \d'", r"f'\{{{1}'", r"f'''\{{'''":
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        print(source, repr(eval(source)), len(told), [str(one.message)[:4] for one in told])
