import builtins

print(repr(exit), repr(quit))
print(repr(help))
print(repr(credits))
for name in ("exit", "quit", "help", "copyright", "credits", "license", "breakpoint"):
    assert hasattr(builtins, name), name
try:
    quit()
except SystemExit as end:
    print(type(end).__name__, end.code)
exit(3)
