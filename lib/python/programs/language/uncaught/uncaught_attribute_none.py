def find(name):
    for n in ['a', 'b']:
        if n == name: return n


print(find('a').upper())
print(find('z').upper())
