/**
 * What CPython allocates for a native module that is imported: its types' dicts, bases and orders of bases, most of all. A line
 * is its name, the containers that no free list gave and those that free lists gave: dicts, lists, tuples by length. What
 * modules that it imports cost is not in it. Source: CPython 3.14.10, by scripts/goldens/nativeAllocations.py.
 */
export const NATIVE_ALLOCATIONS = `
_ast 647 dict:78 1:219 2:67 3:41 4:120 5:2 6:1 7:3
_asyncio 98 dict:6 1:6 2:3 3:1
_bisect 7 dict:1
_blake2 23 dict:3 1:2 2:2
_bz2 16 dict:3 1:2 2:2
_collections 85 dict:6 1:5 2:4 3:1
_contextvars 4 dict:1
_csv 36 dict:6 1:4 2:3 4:1
_ctypes 171 dict:24 1:20 2:6 3:7 4:7
_datetime 13 dict:3 1:1 3:1
_decimal 299 dict:32 1:18 2:11 3:4 4:1 5:1 6:5 7:5 8:2 9:3
_elementtree 66 dict:6 1:5 2:4 5:1
_functools 53 dict:6 1:5 2:5
_hashlib 54 dict:7 1:4 2:2 3:1 5:1
_heapq 13 dict:1
_json 28 dict:3 1:2 2:2
_locale 19 dict:2 1:1 4:1
_lsprof 39 dict:4 1:3 2:1 3:2 5:1 6:1
_lzma 23 dict:4 1:3 2:2 4:1
_md5 13 dict:2 1:1 2:1
_opcode 18 dict:1
_operator 85 dict:4 1:3 2:3
_pickle 53 dict:10 1:8 2:5 4:1 5:2
_posixsubprocess 4 dict:1
_queue 17 dict:3 1:2 2:1 4:1
_random 12 dict:2 1:1 2:1
_sha1 13 dict:2 1:1 2:1
_sha2 43 dict:5 1:4 2:4
_sha3 81 dict:7 1:6 2:6
_socket 76 dict:4 1:3 2:1 5:2
_sqlite3 134 dict:21 1:16 2:6 4:2 5:2 6:6
_sre 64 dict:5 1:4 2:4
_ssl 1552 dict:16 1:11 2:400 5:3 6:5 7:1
_statistics 4 dict:1
_string 5 dict:1
_struct 36 dict:5 1:3 2:2 4:1
_symtable 4 dict:1
_tokenize 9 dict:2 1:1 2:1
_tracemalloc 13 dict:1
_types 3 dict:1
_typing 4 dict:1
_uuid 5 dict:1
_zoneinfo 24 dict:3 1:1 2:1 3:1
array 68 dict:3 1:2 2:2
atexit 8 dict:1
binascii 22 dict:3 1:2 4:1 5:1
cmath 26 dict:1
faulthandler 18 dict:1
fcntl 7 dict:1
gc 21 dict:1
grp 16 dict:2 1:1 3:1 4:1
itertools 143 dict:23 1:22 2:22
math 60 dict:1
mmap 34 dict:2 1:1 2:1
pwd 19 dict:2 1:1 3:1 7:1
pyexpat 64 dict:7 list:1 1:2 2:11 3:1 4:1
readline 31 dict:1
resource 31 dict:2 1:1 3:1 16:1
select 25 dict:3 1:2 2:2
syslog 9 dict:1
termios 16 dict:2 1:1 4:1
unicodedata 35 dict:2 1:1 2:1
zlib 37 dict:5 1:4 2:3 4:1`
