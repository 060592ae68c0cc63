class A:
    def __del__(self):
        print(self.nothing)


kept = A()
print('end')
