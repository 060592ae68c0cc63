import sys
def show(kind, value, traceback):
    print('hook', kind.__name__, value, traceback.tb_lineno)
sys.excepthook = show
sys.displayhook('shown')
sys.displayhook(None)
import builtins
print(builtins._)
sys.unraisablehook = lambda args: print('unraisable', args.exc_type.__name__, args.exc_value)
class Thing:
    def __del__(self): raise KeyError('in del')
Thing()
raise ValueError('uncaught')
