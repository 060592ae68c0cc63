"""What the compiler warns of is told for every place, also where the same line says it twice, and whenever code is compiled again."""
import sys

sys.stderr = sys.stdout
for _ in range(2):
    exec("print(1 is 1, 2 is 2)")
    compile("'\\d' + '\\d'", "text", "exec")
