"""Parts of texts with characters of two units, short and long, from both ends and with what is half a character."""
text = "a😀bé\ud83d" + "x😀" * 40 + "\ude00z"
print(len(text), len(text[1:]), len(text[:-1]))
for start in (0, 1, 2, 4, 5, 30, 83, 84, 85, 200, -1, -2, -3, -90):
    for stop in (0, 1, 2, 4, 5, 6, 31, 84, 85, 200, -1, -2, -3):
        part = text[start:stop]
        print(start, stop, len(part), ascii(part) if len(part) < 12 else (ascii(part[:3]), ascii(part[-3:])))
halves = "\ud83d" + "😀" * 30 + "\ude00"
print(ascii(halves[0:1]), ascii(halves[-1:]), ascii(halves[0:1] + halves[-1:]), len(halves[0:1] + halves[-1:]))
print(ascii(halves[::30]), ascii(halves[::-1][:2]), len(halves[::-1]))
grown = ""
for number in range(60):
    grown += "😀" if number % 3 else "b"
    print(len(grown), ascii(grown[-2:]), ascii(grown[number // 2 : number // 2 + 2]))
