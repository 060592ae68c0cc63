import sys


def attempt(source):
    try:
        exec(source, {'__name__': '__main__'})
    except BaseException as error:
        print(source, '->', type(error).__name__, str(error).split(' (')[0], getattr(error, 'name', None))


attempt('import no_such_module')
attempt('import no_such.deep.module')
attempt('from no_such import x')
attempt('import broken')
print('broken' in sys.modules)
attempt('import broken')
attempt('from fine import absent')
attempt('from fine import valeu')
attempt('from fine import *; absent')
attempt('import fine.sub')
attempt('import syntax_bad')
attempt('import exits')
attempt('from fine import value as v, missing as m')
attempt('import bad_all\nfrom bad_all import *')
attempt('from bad_all2 import *')
attempt('import fine; fine.nope')
attempt('import fine; del fine.value; fine.value')
attempt('import fine; fine.value')
sys.modules['blocked'] = None
attempt('import blocked')
sys.modules['fake'] = 'a string'
attempt('import fake; print(fake)')
attempt('from fake import upper; print(upper())')
attempt('__import__("")')
attempt('import raises_import')
print(sorted(m for m in ('fine', 'broken', 'exits', 'syntax_bad', 'bad_all') if m in sys.modules))
import raises_late
raises_late.go()
