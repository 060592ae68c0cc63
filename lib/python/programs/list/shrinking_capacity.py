import sys
def room(l): return (sys.getsizeof(l) - 56) // 8
for n in (4, 10, 32, 33, 40, 64):
    popped = list(range(n)); a = []
    while popped: popped.pop(); a.append(room(popped))
    deleted = list(range(n)); b = []
    while deleted: del deleted[0]; b.append(room(deleted))
    print(n, a, b, sep='\n  ')
kept = list(range(50)); del kept[2:]; print(room(kept))
kept = list(range(50)); kept[:] = [1]; print(room(kept))
kept.clear(); print(room(kept))
