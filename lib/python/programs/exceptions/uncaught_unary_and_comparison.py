print(-1, not 1)
values = [3, 'a']
print(1 if values[0] < values[1] else 2)
