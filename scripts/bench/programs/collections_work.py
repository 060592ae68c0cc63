def count_words(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def invert(counts):
    by_count = {}
    for word, count in counts.items():
        by_count.setdefault(count, []).append(word)
    return by_count


words = []
seed = 7
for i in range(20000):
    seed = (seed * 1103515245 + 12345) % 2147483648
    words.append("w" + str(seed % 500))
total = 0
for _ in range(3):
    inverted = invert(count_words(words))
    total += sum(len(group) for group in inverted.values())
    squares = [n * n for n in range(5000)]
    evens = [n for n in squares if n % 2 == 0]
    evens.sort(reverse=True)
    pairs = {n: evens[n] for n in range(1000)}
    for key in list(pairs):
        if key % 3 == 0:
            del pairs[key]
    total += len(pairs) + evens[10] + len(words[100:200])
print(total)
