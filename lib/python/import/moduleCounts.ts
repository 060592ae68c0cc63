/**
 * How many references native modules have: name and count. Source: CPython 3.14, by scripts/goldens/moduleCounts.py.
 */

/** On a program's first line. */
export const COUNTS_AT_START = `
_abc 10
_codecs 41
_frozen_importlib 4
_imp 23
_io 21
_signal 20
_stat 14
_thread 24
_warnings 8
_weakref 6
builtins 48
errno 3
marshal 7
posix 184
sys 68
time 28`

/** Right after the import. */
export const COUNTS_AFTER_IMPORT = `
_ast 1
_asyncio 20
_bisect 5
_blake2 3
_bz2 3
_collections 7
_contextvars 2
_csv 12
_ctypes 38
_datetime 2
_decimal 9
_elementtree 7
_functools 8
_hashlib 20
_heapq 11
_json 4
_locale 13
_lsprof 2
_lzma 6
_md5 3
_opcode 16
_operator 59
_pickle 10
_posixsubprocess 2
_queue 2
_random 2
_sha1 3
_sha2 9
_sha3 7
_socket 30
_sqlite3 13
_sre 12
_ssl 13
_statistics 2
_string 3
_struct 10
_symtable 2
_tokenize 2
_tracemalloc 12
_types 1
_typing 2
_uuid 2
_zoneinfo 2
array 4
atexit 6
binascii 13
cmath 24
faulthandler 16
fcntl 5
gc 19
grp 4
itertools 24
math 58
mmap 2
pwd 4
pyexpat 4
readline 29
resource 6
select 5
syslog 7
termios 9
unicodedata 14
zlib 10`
