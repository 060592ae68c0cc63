/**
 * What CPython allocates for a native module that is imported: its types' dicts, bases and orders of bases, most of all. A line
 * is its name, the containers that no free list gave and those that free lists give while they have some: functions, dicts, lists, tuples by length. What
 * modules that it imports cost is not in it. Source: CPython 3.14.10, by scripts/goldens/nativeAllocations.py.
 */
export const NATIVE_ALLOCATIONS = `
_ast 647 dict:78 1:219 2:67 3:41 4:120 5:2 6:1 7:3
_asyncio 84 builtin:15 dict:6 1:6 2:3 3:1
_bisect 3 builtin:4 dict:1
_blake2 23 dict:3 1:2 2:2
_bz2 16 dict:3 1:2 2:2
_collections 84 builtin:1 dict:6 1:5 2:4 3:1
_contextvars 3 builtin:1 dict:1
_csv 29 builtin:7 dict:6 1:4 2:3 4:1
_ctypes 153 builtin:18 dict:24 1:20 2:6 3:7 4:7
_datetime 13 dict:3 1:1 3:1
_decimal 297 builtin:4 dict:32 list:-1 1:18 2:11 3:4 4:1 5:1 6:5 7:5 8:2 9:3
_elementtree 69 builtin:2 dict:6 1:5 2:4 5:1
_functools 51 builtin:2 dict:6 1:5 2:5
_hashlib 35 builtin:19 dict:7 1:4 2:2 3:1 5:1
_heapq 3 builtin:10 dict:1
_json 25 builtin:3 dict:3 1:2 2:2
_locale 7 builtin:12 dict:2 1:1 4:1
_lsprof 39 dict:4 1:3 2:1 3:2 5:1 6:1
_lzma 20 builtin:3 dict:4 1:3 2:2 4:1
_md5 12 builtin:1 dict:2 1:1 2:1
_opcode 3 builtin:15 dict:1
_operator 30 builtin:55 dict:4 1:3 2:3
_pickle 50 builtin:4 dict:10 1:8 2:5 4:1 5:2
_posixsubprocess 3 builtin:1 dict:1
_queue 17 dict:3 1:2 2:1 4:1
_random 12 dict:2 1:1 2:1
_sha1 12 builtin:1 dict:2 1:1 2:1
_sha2 39 builtin:4 dict:5 1:4 2:4
_sha3 81 dict:7 1:6 2:6
_socket 48 builtin:28 dict:4 1:3 2:1 5:2
_sqlite3 129 builtin:6 dict:21 1:16 2:6 4:2 5:2 6:6
_sre 57 builtin:7 dict:5 1:4 2:4
_ssl 1545 builtin:7 dict:16 1:11 2:400 5:3 6:5 7:1
_statistics 3 builtin:1 dict:1
_string 3 builtin:2 dict:1
_struct 29 builtin:7 dict:5 1:3 2:2 4:1
_symtable 3 builtin:1 dict:1
_tokenize 9 dict:2 1:1 2:1
_tracemalloc 3 builtin:10 dict:1
_types 3 dict:1
_typing 3 builtin:1 dict:1
_uuid 4 builtin:1 dict:1
_zoneinfo 25 dict:3 1:1 2:1 3:1
array 68 builtin:1 dict:3 1:2 2:2
atexit 3 builtin:5 dict:1
binascii 10 builtin:12 dict:3 1:2 4:1 5:1
cmath 3 builtin:23 dict:1
faulthandler 3 builtin:15 dict:1
fcntl 3 builtin:4 dict:1
gc 3 builtin:18 dict:1
grp 13 builtin:3 dict:2 1:1 3:1 4:1
itertools 142 builtin:1 dict:23 1:22 2:22
math 3 builtin:57 dict:1
mmap 34 dict:2 1:1 2:1
pwd 16 builtin:3 dict:2 1:1 3:1 7:1
pyexpat 62 builtin:2 dict:7 list:1 1:2 2:11 3:1 4:1
readline 4 builtin:27 dict:1
resource 26 builtin:5 dict:2 1:1 3:1 16:1
select 23 builtin:2 dict:3 1:2 2:2
syslog 3 builtin:6 dict:1
termios 8 builtin:8 dict:2 1:1 4:1
unicodedata 22 builtin:13 dict:2 1:1 2:1
zlib 31 builtin:6 dict:5 1:4 2:3 4:1`
