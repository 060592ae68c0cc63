import warnings

for category in (UserWarning, DeprecationWarning):
    with warnings.catch_warnings():
        warnings.simplefilter("error", category)
        try:
            warnings.warn("careful", category)
        except Warning as warning:
            print("raised", repr(warning))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", "secret.*")
    warnings.warn("secret thing")
    warnings.warn("open thing")
print([str(warning.message) for warning in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error", SyntaxWarning)
    for source in ("x = 1\nassert(x, 'always')", "1 is 1", "def f():\n  try: pass\n  finally:\n    return 1", "'\\d'"):
        try:
            compile(source, "<here>", "exec")
        except SyntaxError as error:
            print(error.msg, error.lineno)
