import atexit, sys
class Thing:
    def __del__(self): print('del', sys.is_finalizing())
thing = Thing()
atexit.register(lambda: print('callback', thing is not None, sys.is_finalizing(), 'gc' in sys.modules))
