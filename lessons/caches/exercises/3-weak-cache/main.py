import pages

dog = pages.load("dog")
cat = pages.load("cat")
again = pages.load("dog")
print("the same dog:", dog is again)
del dog, again, cat
print("all closed")
dog = pages.load("dog")
del dog
print("done")
