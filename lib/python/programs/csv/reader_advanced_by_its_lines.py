# A reader that is asked for a row by its own iterator of lines has been advanced: what the outer row gets next is refused.
import csv
class Lines:
    def __init__(self, lines, inner):
        self.lines = iter(lines); self.inner = inner; self.reader = None; self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n in self.inner:
            try: print("inner", next(self.reader))
            except (StopIteration, csv.Error) as e: print("inner", type(e), e)
        return next(self.lines)
for lines in (["a,b", "c,d", "e,f"], ["a,'b", "c,d'", "e,f"], ["a,b"], []):
    for inner in ({1}, {2}, {1, 3}, {2, 3}, set()):
        it = Lines(lines, inner)
        r = it.reader = csv.reader(it, quotechar="'")
        for i in range(4):
            try: print(lines, inner, next(r), r.line_num)
            except (StopIteration, csv.Error) as e: print(type(e), e, r.line_num)
