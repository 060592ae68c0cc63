"""A literal stays what it is, whatever became of the object that was it before."""
namespace = {}
text = "def first(): return 123456\ndef second(): return [123456, 2.75]\ndef third(): return 2.75"
for turn in range(3):
    exec(text, namespace)
    one, other = namespace["first"](), namespace["third"]()
    del namespace["first"], namespace["third"]
    one = other = None
    held = [number + 100000 for number in range(40)] + [number + 0.5 for number in range(40)]
    print(namespace["second"](), sum(held))

def literals(turn):
    if turn == 0:
        return 987654, 0.125
    return [987654, 0.125, 987654 + turn]

for turn in range(4):
    pair = literals(turn)
    pair = None
    others = [turn * 1000 + at for at in range(70)] + [at / 8 for at in range(70)]
    print(literals(turn), others[-1])
code = compile("value = 55555; half = 0.0625", "made", "exec")
for turn in range(3):
    exec(code, namespace)
    namespace["value"] = namespace["half"] = None
    more = [at + 40000 for at in range(70)]
    exec(code, namespace)
    print(namespace["value"], namespace["half"], len(more))
