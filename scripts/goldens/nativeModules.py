"""The native modules that the recorders here ask about. Not `gc`, with which they ask."""

NAMES = '''
_asyncio _ast _bisect _blake2 _bz2 _collections _contextvars _csv _ctypes _datetime _decimal _elementtree _functools _hashlib _heapq _json
_locale _lsprof _lzma _md5 _opcode _operator _pickle _posixsubprocess _queue _random _sha1 _sha2 _sha3 _socket _sqlite3 _sre _ssl
_statistics _string _struct _symtable _tokenize _tracemalloc _types _typing _uuid _zoneinfo array atexit binascii cmath faulthandler
fcntl grp itertools math mmap pwd pyexpat readline resource select syslog termios unicodedata zlib
'''.split()
