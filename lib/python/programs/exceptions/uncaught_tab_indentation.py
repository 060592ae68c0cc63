def f(x):
	if x:
		return x.a + x.b
f(1)
