from collections import deque
line = deque()
for n in range(3000):
    line.append(n)
    line.appendleft(-n)
print(len(line), line[0], line[-1], line[2999], line[3000])
served = [line.popleft() for _ in range(4000)]
print(served[0], served[-1], len(line), line[0], line[-1])
line.rotate(7)
line.insert(3, 'third')
del line[5]
print(list(line)[:8], line.index(2999), line.count('third'))
while len(line) > 3:
    line.pop()
    line.popleft()
line.extendleft('ab')
print(line, line[-1], line.pop(), line.pop(), line.popleft())
line.clear()
line.appendleft('again')
print(line, list(reversed(line)))
steady = deque(range(5))
for n in range(1000):
    steady.append(n)
    steady.popleft()
print(steady, sum(steady))
