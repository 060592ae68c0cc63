class D:
    def __del__(self): raise ValueError("in del")
d = D()
del d
print("after")
class W:
    def __del__(self): print(undefined_name)
W()
print("end")
