# A file that goes unclosed writes what it holds, closes itself, and warns who listens.
import io, os, sys, warnings

PATH = '/tmp/files_that_nobody_closes'
file = open(PATH, 'w')
file.write('written late')
print(os.path.getsize(PATH))
del file
print(os.path.getsize(PATH))


class Loud(io.RawIOBase):
    def close(self):
        print('close', self.closed)
        super().close()


Loud()
with Loud() as loud:
    print('inside')
print(loud.closed)


class Failing(io.RawIOBase):
    def close(self):
        raise ValueError('cannot close')


sys.unraisablehook = lambda args: print(args.exc_type.__name__, args.exc_value, args.err_msg.split('<')[0], args.object)
Failing()
warnings.simplefilter('always')
warnings.showwarning = lambda message, category, *rest, **more: print(category.__name__, message)
open(PATH)
io.FileIO(PATH)
open(PATH, 'rb')
cycle = [open(PATH)]
cycle.append(cycle)
del cycle
import gc
print(gc.collect() > 0)
os.remove(PATH)
kept = open('/dev/null', 'w')
kept.write('still open at the end')
