from collections import OrderedDict
class Named:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
held = OrderedDict((Named(name), Named(name.upper())) for name in 'ab')
held.clear()
print(held)
held[Named('c')] = Named('C')
del held
