import sys
def room(l): return (sys.getsizeof(l) - 56) // 8
grown = []
sizes = []
for i in range(80):
    grown.append(i)
    sizes.append(room(grown))
print(sizes)
front = []
for i in range(20): front.insert(0, i)
print(room(front), front[:3])
print(room([0] * 7), room(list(range(7))), room([*range(7)]), room([1, 2, 3]), room([i for i in range(7)]))
print(room(grown[3:8]), room(grown.copy()), room([1, 2] + [3]), room(list({1, 2, 3})), room(sorted((3, 1, 2))))
