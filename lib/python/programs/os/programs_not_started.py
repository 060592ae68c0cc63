# What would start a program looks at what it is given first, and for the program then.
import os


def attempt(call, *given):
    try:
        call(*given)
    except Exception as error:
        print(call.__name__, type(error).__name__, error)


for words in ((), [], ('',), [''], 5, 'ab', [5], ['a\0'], [b'\0'], {}, ['a', None]):
    attempt(os.execv, 'no such program', words)
    attempt(os.execve, 'no such program', words, {})
for path in ('no such program', b'no such program', '', '/', 5, None, 'a\0b', 'no such folder/program'):
    attempt(os.execv, path, ['a'])
for path in ('no such program', 5.5, None, 'a\0b', '/', 4321):
    attempt(os.execve, path, ['a'], {})
for environment in (
    None, [], 5, {'a\0': 'b'}, {'a': 'b\0'}, {'a=b': 'c'}, {'': 'c'}, {1: 'c'}, {'a': 1}, {'=a': 'b'}, {b'a': b'b'},
):
    attempt(os.execve, 'no such program', ['a'], environment)
attempt(os.execvp, 'no such program', [])
attempt(os.execvpe, 'no such program', [''], {})
attempt(os.execvpe, 'no such program', ['no such program'], {'PATH': '/no such folder'})
attempt(os.execlp, './no such program', 'a', 'b')
attempt(os.posix_spawn, 'a', [], {})
attempt(os.posix_spawn, 'a', 5, {})
attempt(os.posix_spawn, 'a', ['a'], 5)
attempt(os.posix_spawn, 'a', ['a'], {'a=b': 'c'})
attempt(os.posix_spawnp, 'a', [''], {})
attempt(os.system, 5)
attempt(os.system, 'a\0b')
with open('plain', 'w') as file:
    file.write('#!')
attempt(os.execv, 'plain', ['plain'])
attempt(os.execve, 'plain', ['plain'], {})
os.remove('plain')


class Nothing:
    __fspath__ = None


for call in (os.fspath, os.stat, os.listdir, os.fsencode, open):
    attempt(call, Nothing())
