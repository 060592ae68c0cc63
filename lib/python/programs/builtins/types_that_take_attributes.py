# Types that CPython's modules make while it runs take attributes; those that it is built with do not.
import ast, os, time, sqlite3, struct, copy
ast.AST.shout = lambda self: type(self).__name__.upper()
print(ast.parse('x').shout(), ast.Name('x').shout())
old = ast.AST._fields
ast.AST._fields = ('a',)
try: print(ast.AST('v').a)
except Exception as e: print(type(e).__name__, e)
ast.AST._fields = old
try: del ast.AST.nothing
except AttributeError as e: print(e)
del ast.AST._fields
try: ast.AST().x
except Exception as e: print(type(e).__name__, e)
try: ast.AST(1)
except Exception as e: print(type(e).__name__, e)
ast.AST._fields = old
os.stat_result.size = property(lambda s: s.st_size); print(os.stat('.').size >= 0)
time.struct_time.year = property(lambda s: s.tm_year); print(time.gmtime(0).year)
sqlite3.Error.kind = 'db'; print(sqlite3.OperationalError.kind, sqlite3.OperationalError().kind)
struct.error.hint = 'pack'
try: struct.pack('i', 'a')
except struct.error as e: print(e, e.hint)
try: int.x = 1
except TypeError as e: print(e)
try: del int.x
except TypeError as e: print(e)
