import pages

views = []
for name in ("dog", "cat", "dog", "cow", "hen"):
    views.append(pages.page(name))
print("sizes:", [size() for size in views])
print("done")
