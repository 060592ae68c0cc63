import codeop


def attempt(*args, **options):
    try:
        print(type(compile(*args, **options)).__name__)
    except (TypeError, ValueError, SyntaxError) as error:
        print(type(error).__name__, error)


attempt("x", "f", "zz")
attempt("x", "f", "func_type")
attempt(3, "f", "exec")
attempt("x", 3, "exec")
attempt("x", "f", "exec", optimize=5)
attempt("x", "f", "exec", "flags")
attempt(b"\xff", "f", "exec")
attempt("x\0", "f", "exec")
attempt(memoryview(b"x = 1"), b"f", "exec")
for text in ["if x:", "if x:\n  y", "if x:\n  y\n", "x = (1,", "x = 1", "x = = 1", "'''", "def f(): pass"]:
    try:
        print(repr(text), codeop.compile_command(text) is not None)
    except SyntaxError as error:
        print(repr(text), error)
