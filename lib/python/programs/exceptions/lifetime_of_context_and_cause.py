class Loud(Exception):
    def __del__(self):
        print('gone', self.args[0])


try:
    try:
        raise Loud('inner')
    except Loud:
        raise Loud('outer')
except Loud as e:
    print(e.__context__.args)
print('between')
try:
    raise Loud('effect') from Loud('reason')
except Loud as e:
    e.__cause__ = None
    print('no cause')
print('end')
