/** Written by scripts/goldens/docstrings.py from CPython 3.14: see docstrings.ts. */
export const ownerDocstrings = `¶_abc
Module contains faster C implementation of abc.ABCMeta
¶_asyncio
Accelerator module for asyncio
¶_bisect
Bisection algorithms.

This module provides support for maintaining a list in sorted order without
having to sort the list after each insertion. For long lists of items with
expensive comparison operations, this can be an improvement over the more
common approach.

¶_blake2
_blake2b provides BLAKE2b for hashlib

¶_collections
High performance data structures.
- deque:        ordered collection accessible from endpoints only
- defaultdict:  dict subclass with a default value factory

¶_contextvars
Context Variables
¶_csv
CSV parsing and writing.

¶_datetime
Fast implementation of the datetime module.
¶_decimal
C decimal arithmetic module
¶_functools
Tools that operate on functions.
¶_hashlib
OpenSSL interface for hashlib module
¶_heapq
Heap queue algorithm (a.k.a. priority queue).

Heaps are arrays for which a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for
all k, counting elements from 0.  For the sake of comparison,
non-existing elements are considered to be infinite.  The interesting
property of a heap is that a[0] is always its smallest element.

Usage:

heap = []            # creates an empty heap
heappush(heap, item) # pushes a new item on the heap
item = heappop(heap) # pops the smallest item from the heap
item = heap[0]       # smallest item on the heap without popping it
heapify(x)           # transforms list into a heap, in-place, in linear time
item = heapreplace(heap, item) # pops and returns smallest item, and adds
                               # new item; the heap size is unchanged

Our API differs from textbook heap algorithms as follows:

- We use 0-based indexing.  This makes the relationship between the
  index for a node and the indexes for its children slightly less
  obvious, but is more suitable since Python uses 0-based indexing.

- Our heappop() method returns the smallest item, not the largest.

These two make it possible to view the heap as a regular Python list
without surprises: heap[0] is the smallest item, and heap.sort()
maintains the heap invariant!

¶_imp
(Extremely) low-level import machinery bits as used by importlib.
¶_io
The io module provides the Python interfaces to stream handling. The
builtin open function is defined in this module.

At the top of the I/O hierarchy is the abstract base class IOBase. It
defines the basic interface to a stream. Note, however, that there is no
separation between reading and writing to streams; implementations are
allowed to raise an OSError if they do not support a given operation.

Extending IOBase is RawIOBase which deals simply with the reading and
writing of raw bytes to a stream. FileIO subclasses RawIOBase to provide
an interface to OS files.

BufferedIOBase deals with buffering on a raw byte stream (RawIOBase). Its
subclasses, BufferedWriter, BufferedReader, and BufferedRWPair buffer
streams that are readable, writable, and both respectively.
BufferedRandom provides a buffered interface to random access
streams. BytesIO is a simple stream of in-memory bytes.

Another IOBase subclass, TextIOBase, deals with the encoding and decoding
of streams into text. TextIOWrapper, which extends it, is a buffered text
interface to a buffered raw stream (\`BufferedIOBase\`). Finally, StringIO
is an in-memory stream for text.

Argument names are not part of the specification, and only the arguments
of open() are intended to be used as keyword arguments.

data:

DEFAULT_BUFFER_SIZE

   An int containing the default buffer size used by the module's buffered
   I/O classes.

¶_json
json speedups

¶_locale
Support for POSIX locales.
¶_opcode
Opcode support module.
¶_operator
Operator interface.

This module exports a set of functions implemented in C corresponding
to the intrinsic operators of Python.  For example, operator.add(x, y)
is equivalent to the expression x+y.  The function names are those
used for special methods; variants without leading and trailing
'__' are also provided for convenience.
¶_pickle
Optimized C implementation for the Python pickle module.
¶_posixsubprocess
A POSIX helper for the subprocess module.
¶_queue
C implementation of the Python queue module.
This module is an implementation detail, please do not use it directly.
¶_random
Module implements the Mersenne Twister random number generator.
¶_signal
This module provides mechanisms to use signal handlers in Python.

Functions:

alarm() -- cause SIGALRM after a specified time [Unix only]
setitimer() -- cause a signal (described below) after a specified
               float time and the timer may restart then [Unix only]
getitimer() -- get current value of timer [Unix only]
signal() -- set the action for a given signal
getsignal() -- get the signal action for a given signal
pause() -- wait until a signal arrives [Unix only]
default_int_handler() -- default SIGINT handler

signal constants:
SIG_DFL -- used to refer to the system default handler
SIG_IGN -- used to ignore the signal
NSIG -- number of defined signals
SIGINT, SIGTERM, etc. -- signal numbers

itimer constants:
ITIMER_REAL -- decrements in real time, and delivers SIGALRM upon
               expiration
ITIMER_VIRTUAL -- decrements only when the process is executing,
               and delivers SIGVTALRM upon expiration
ITIMER_PROF -- decrements both when the process is executing and
               when the system is executing on behalf of the process.
               Coupled with ITIMER_VIRTUAL, this timer is usually
               used to profile the time spent by the application
               in user and kernel space. SIGPROF is delivered upon
               expiration.


*** IMPORTANT NOTICE ***
A signal handler function is called with two arguments:
the first is the signal number, the second is the interrupted stack frame.
¶_socket
Implementation module for socket operations.

See the socket module for documentation.
¶_stat
S_IFMT_: file type bits
S_IFDIR: directory
S_IFCHR: character device
S_IFBLK: block device
S_IFREG: regular file
S_IFIFO: fifo (named pipe)
S_IFLNK: symbolic link
S_IFSOCK: socket file
S_IFDOOR: door
S_IFPORT: event port
S_IFWHT: whiteout

S_ISUID: set UID bit
S_ISGID: set GID bit
S_ENFMT: file locking enforcement
S_ISVTX: sticky bit
S_IREAD: Unix V7 synonym for S_IRUSR
S_IWRITE: Unix V7 synonym for S_IWUSR
S_IEXEC: Unix V7 synonym for S_IXUSR
S_IRWXU: mask for owner permissions
S_IRUSR: read by owner
S_IWUSR: write by owner
S_IXUSR: execute by owner
S_IRWXG: mask for group permissions
S_IRGRP: read by group
S_IWGRP: write by group
S_IXGRP: execute by group
S_IRWXO: mask for others (not in group) permissions
S_IROTH: read by others
S_IWOTH: write by others
S_IXOTH: execute by others

UF_SETTABLE: mask of owner changeable flags
UF_NODUMP: do not dump file
UF_IMMUTABLE: file may not be changed
UF_APPEND: file may only be appended to
UF_OPAQUE: directory is opaque when viewed through a union stack
UF_NOUNLINK: file may not be renamed or deleted
UF_COMPRESSED: macOS: file is hfs-compressed
UF_TRACKED: used for dealing with document IDs
UF_DATAVAULT: entitlement required for reading and writing
UF_HIDDEN: macOS: file should not be displayed
SF_SETTABLE: mask of super user changeable flags
SF_ARCHIVED: file may be archived
SF_IMMUTABLE: file may not be changed
SF_APPEND: file may only be appended to
SF_RESTRICTED: entitlement required for writing
SF_NOUNLINK: file may not be renamed or deleted
SF_SNAPSHOT: file is a snapshot file
SF_FIRMLINK: file is a firmlink
SF_DATALESS: file is a dataless object

On macOS:
SF_SUPPORTED: mask of super user supported flags
SF_SYNTHETIC: mask of read-only synthetic flags

ST_MODE
ST_INO
ST_DEV
ST_NLINK
ST_UID
ST_GID
ST_SIZE
ST_ATIME
ST_MTIME
ST_CTIME

FILE_ATTRIBUTE_*: Windows file attribute constants
                   (only present on Windows)

¶_statistics
Accelerators for the statistics module.

¶_string
string helper module
¶_struct
Functions to convert between Python values and C structs.
Python bytes objects are used to hold the data representing the C struct.
The format string (explained below) describes the layout of data
in the C struct.

The optional first format char indicates byte order, size and alignment:
  @: native order, size & alignment (default)
  =: native order, std. size & alignment
  <: little-endian, std. size & alignment
  >: big-endian, std. size & alignment
  !: same as >

The remaining characters indicate types of args and must match exactly;
these can be preceded by a decimal repeat count:
  x: pad byte (no data); c: char; b: signed byte; B: unsigned byte;
  ?: _Bool; h: short; H: unsigned short; i: int; I: unsigned int;
  l: long; L: unsigned long; q: long long; Q: unsigned long long;
  f: float; d: double; e: half-float;
  F: float complex; D: double complex.
Special cases (preceding decimal count indicates length):
  s: byte string (array of char); p: Pascal string (with count byte).
Special cases (only available in native format):
  n: ssize_t; N: size_t;
  P: an integer type that is wide enough to hold a pointer.
Whitespace between formats is ignored.

The variable struct.error is an exception raised on errors.

¶_thread
This module provides primitive operations to write multi-threaded programs.
The 'threading' module provides a more convenient interface.
¶_tracemalloc
Debug module to trace memory blocks allocated by Python.
¶_types
Define names for built-in types.
¶_typing
Primitives and accelerators for the typing module.

¶_warnings
_warnings provides basic warning filtering support.
It is a helper module to speed up interpreter start-up.
¶_weakref
Weak-reference support module.
¶_zoneinfo
C implementation of the zoneinfo module
¶array
This module defines an object type which can efficiently represent
an array of basic values: characters, integers, floating-point
numbers.  Arrays are sequence types and behave very much like lists,
except that the type of objects stored in them is constrained.

¶atexit
allow programmer to define multiple exit functions to be executed
upon normal program termination.

Two public functions, register and unregister, are defined.

¶binascii
Conversion between binary data and ASCII
¶builtins
Built-in functions, types, exceptions, and other objects.

This module provides direct access to all 'built-in'
identifiers of Python; for example, builtins.len is
the full name for the built-in function len().

This module is not normally accessed explicitly by most
applications, but can be useful in modules that provide
objects with the same name as a built-in value, but in
which the built-in of that name is also needed.
¶cmath
This module provides access to mathematical functions for complex
numbers.
¶errno
This module makes available standard errno system symbols.

The value of each symbol is the corresponding integer value,
e.g., on most systems, errno.ENOENT equals the integer 2.

The dictionary errno.errorcode maps numeric codes to symbol names,
e.g., errno.errorcode[2] could be the string 'ENOENT'.

Symbols that are not relevant to the underlying system are not defined.

To map error codes to error messages, use the function os.strerror(),
e.g. os.strerror(2) could return 'No such file or directory'.
¶fcntl
This module performs file control and I/O control on file
descriptors.  It is an interface to the fcntl() and ioctl() Unix
routines.  File descriptors can be obtained with the fileno() method of
a file or socket object.
¶gc
This module provides access to the garbage collector for reference cycles.

enable() -- Enable automatic garbage collection.
disable() -- Disable automatic garbage collection.
isenabled() -- Returns true if automatic collection is enabled.
collect() -- Do a full collection right now.
get_count() -- Return the current collection counts.
get_stats() -- Return list of dictionaries containing per-generation stats.
set_debug() -- Set debugging flags.
get_debug() -- Get debugging flags.
set_threshold() -- Set the collection thresholds.
get_threshold() -- Return the current collection thresholds.
get_objects() -- Return a list of all objects tracked by the collector.
is_tracked() -- Returns true if a given object is tracked.
is_finalized() -- Returns true if a given object has been already finalized.
get_referrers() -- Return the list of objects that refer to an object.
get_referents() -- Return the list of objects that an object refers to.
freeze() -- Freeze all tracked objects and ignore them for future collections.
unfreeze() -- Unfreeze all objects in the permanent generation.
get_freeze_count() -- Return the number of objects in the permanent generation.

¶grp
Access to the Unix group database.

Group entries are reported as 4-tuples containing the following fields
from the group database, in order:

  gr_name   - name of the group
  gr_passwd - group password (encrypted); often empty
  gr_gid    - numeric ID of the group
  gr_mem    - list of members

The gid is an integer, name and password are strings.  (Note that most
users are not explicitly listed as members of the groups they are in
according to the password database.  Check both databases to get
complete membership information.)
¶itertools
Functional tools for creating and using iterators.

Infinite iterators:
count(start=0, step=1) --> start, start+step, start+2*step, ...
cycle(p) --> p0, p1, ... plast, p0, p1, ...
repeat(elem [,n]) --> elem, elem, elem, ... endlessly or up to n times

Iterators terminating on the shortest input sequence:
accumulate(p[, func]) --> p0, p0+p1, p0+p1+p2
batched(p, n) --> [p0, p1, ..., p_n-1], [p_n, p_n+1, ..., p_2n-1], ...
chain(p, q, ...) --> p0, p1, ... plast, q0, q1, ...
chain.from_iterable([p, q, ...]) --> p0, p1, ... plast, q0, q1, ...
compress(data, selectors) --> (d[0] if s[0]), (d[1] if s[1]), ...
dropwhile(predicate, seq) --> seq[n], seq[n+1], starting when predicate fails
groupby(iterable[, keyfunc]) --> sub-iterators grouped by value of keyfunc(v)
filterfalse(predicate, seq) --> elements of seq where predicate(elem) is False
islice(seq, [start,] stop [, step]) --> elements from
       seq[start:stop:step]
pairwise(s) --> (s[0],s[1]), (s[1],s[2]), (s[2], s[3]), ...
starmap(fun, seq) --> fun(*seq[0]), fun(*seq[1]), ...
tee(it, n=2) --> (it1, it2 , ... itn) splits one iterator into n
takewhile(predicate, seq) --> seq[0], seq[1], until predicate fails
zip_longest(p, q, ...) --> (p[0], q[0]), (p[1], q[1]), ...

Combinatoric generators:
product(p, q, ... [repeat=1]) --> cartesian product
permutations(p[, r])
combinations(p, r)
combinations_with_replacement(p, r)

¶marshal
This module contains functions that can read and write Python values in
a binary format. The format is specific to Python, but independent of
machine architecture issues.

Not all Python object types are supported; in general, only objects
whose value is independent from a particular invocation of Python can be
written and read by this module. The following types are supported:
None, integers, floating-point numbers, strings, bytes, bytearrays,
tuples, lists, sets, dictionaries, and code objects, where it
should be understood that tuples, lists and dictionaries are only
supported as long as the values contained therein are themselves
supported; and recursive lists and dictionaries should not be written
(they will cause infinite loops).

Variables:

version -- indicates the format that the module uses. Version 0 is the
    historical format, version 1 shares interned strings and version 2
    uses a binary format for floating-point numbers.
    Version 3 shares common object references (New in version 3.4).

Functions:

dump() -- write value to a file
load() -- read value from a file
dumps() -- marshal value as a bytes object
loads() -- read value from a bytes-like object
¶math
This module provides access to the mathematical functions
defined by the C standard.
¶posix
This module provides access to operating system functionality that is
standardized by the C Standard and the POSIX standard (a thinly
disguised Unix interface).  Refer to the library manual and
corresponding Unix manual entries for more information on calls.
¶pwd
This module provides access to the Unix password database.
It is available on all Unix versions.

Password database entries are reported as 7-tuples containing the following
items from the password database (see \`<pwd.h>'), in order:
pw_name, pw_passwd, pw_uid, pw_gid, pw_gecos, pw_dir, pw_shell.
The uid and gid items are integers, all others are strings. An
exception is raised if the entry asked for cannot be found.
¶pyexpat
Python wrapper for Expat parser.
¶select
This module supports asynchronous I/O on multiple file descriptors.

*** IMPORTANT NOTICE ***
On Windows, only sockets are supported; on Unix, all file descriptors.
¶sys
This module provides access to some objects used or maintained by the
interpreter and to functions that interact strongly with the interpreter.

Dynamic objects:

argv -- command line arguments; argv[0] is the script pathname if known
path -- module search path; path[0] is the script directory, else ''
modules -- dictionary of loaded modules

displayhook -- called to show results in an interactive session
excepthook -- called to handle any uncaught exception other than SystemExit
  To customize printing in an interactive session or to install a custom
  top-level exception handler, assign other functions to replace these.

stdin -- standard input file object; used by input()
stdout -- standard output file object; used by print()
stderr -- standard error object; used for error messages
  By assigning other file objects (or objects that behave like files)
  to these, it is possible to redirect all of the interpreter's I/O.

last_exc - the last uncaught exception
  Only available in an interactive session after a
  traceback has been printed.
last_type -- type of last uncaught exception
last_value -- value of last uncaught exception
last_traceback -- traceback of last uncaught exception
  These three are the (deprecated) legacy representation of last_exc.

Static objects:

builtin_module_names -- tuple of module names built into this interpreter
copyright -- copyright notice pertaining to this interpreter
exec_prefix -- prefix used to find the machine-specific Python library
executable -- absolute path of the executable binary of the Python interpreter
float_info -- a named tuple with information about the float implementation.
float_repr_style -- string indicating the style of repr() output for floats
hash_info -- a named tuple with information about the hash algorithm.
hexversion -- version information encoded as a single integer
implementation -- Python implementation information.
int_info -- a named tuple with information about the int implementation.
maxsize -- the largest supported length of containers.
maxunicode -- the value of the largest Unicode code point
platform -- platform identifier
prefix -- prefix used to find the Python library
thread_info -- a named tuple with information about the thread implementation.
version -- the version of this interpreter as a string
version_info -- version information as a named tuple
__stdin__ -- the original stdin; don't touch!
__stdout__ -- the original stdout; don't touch!
__stderr__ -- the original stderr; don't touch!
__displayhook__ -- the original displayhook; don't touch!
__excepthook__ -- the original excepthook; don't touch!

Functions:

displayhook() -- print an object to the screen, and save it in builtins._
excepthook() -- print an exception and its traceback to sys.stderr
exception() -- return the current thread's active exception
exc_info() -- return information about the current thread's active exception
exit() -- exit the interpreter by raising SystemExit
getdlopenflags() -- returns flags to be used for dlopen() calls
getprofile() -- get the global profiling function
getrefcount() -- return the reference count for an object (plus one :-)
getrecursionlimit() -- return the max recursion depth for the interpreter
getsizeof() -- return the size of an object in bytes
gettrace() -- get the global debug tracing function
setdlopenflags() -- set the flags to be used for dlopen() calls
setprofile() -- set the global profiling function
setrecursionlimit() -- set the max recursion depth for the interpreter
settrace() -- set the global debug tracing function

¶time
This module provides various functions to manipulate time values.

There are two standard representations of time.  One is the number
of seconds since the Epoch, in UTC (a.k.a. GMT).  It may be an integer
or a floating-point number (to represent fractions of seconds).
The epoch is the point where the time starts, the return value of time.gmtime(0).
It is January 1, 1970, 00:00:00 (UTC) on all platforms.

The other representation is a tuple of 9 integers giving local time.
The tuple items are:
  year (including century, e.g. 1998)
  month (1-12)
  day (1-31)
  hours (0-23)
  minutes (0-59)
  seconds (0-59)
  weekday (0-6, Monday is 0)
  Julian day (day in the year, 1-366)
  DST (Daylight Savings Time) flag (-1, 0 or 1)
If the DST flag is 0, the time is given in the regular time zone;
if it is 1, the time is given in the DST time zone;
if it is -1, mktime() should guess based on the date and time.

¶unicodedata
This module provides access to the Unicode Character Database which
defines character properties for all Unicode characters. The data in
this database is based on the UnicodeData.txt file version
16.0.0 which is publicly available from ftp://ftp.unicode.org/.

The module uses the same names and symbols as defined by the
UnicodeData File Format 16.0.0.
¶zlib
The functions in this module allow compression and decompression using the
zlib library, which is based on GNU zip.

adler32(string[, start]) -- Compute an Adler-32 checksum.
compress(data[, level]) -- Compress data, with compression level 0-9 or -1.
compressobj([level[, ...]]) -- Return a compressor object.
crc32(string[, start]) -- Compute a CRC-32 checksum.
decompress(string,[wbits],[bufsize]) -- Decompresses a compressed string.
decompressobj([wbits[, zdict]]) -- Return a decompressor object.

'wbits' is window buffer size and container format.
Compressor objects support compress() and flush() methods; decompressor
objects support decompress() and flush().
¶_abc._abc_data
Internal state held by ABC machinery.
¶_asyncio.Future
This class is *almost* compatible with concurrent.futures.Future.

    Differences:

    - result() and exception() do not take a timeout argument and
      raise an exception when the future isn't done yet.

    - Callbacks registered with add_done_callback() are always called
      via the event loop's call_soon_threadsafe().

    - This class is not compatible with the wait() and as_completed()
      methods in the concurrent.futures package.
¶_asyncio.Task
A coroutine wrapped in a Future.
¶_blake2.blake2b
Return a new BLAKE2b hash object.
¶_blake2.blake2s
Return a new BLAKE2s hash object.
¶_csv.Dialect
CSV dialect

The Dialect type records CSV parsing and generation options.

¶_csv.reader
CSV reader

Reader objects are responsible for reading and parsing tabular data
in CSV format.

¶_csv.writer
CSV writer

Writer objects are responsible for generating tabular data
in CSV format from sequence input.

¶_hashlib.HASH
A hash is an object used to calculate a checksum of a string of information.

Methods:

update() -- updates the current digest with an additional string
digest() -- return the current digest value
hexdigest() -- return the current digest as a string of hexadecimal digits
copy() -- return a copy of the current hash object

Attributes:

name -- the hash algorithm being used by this object
digest_size -- number of bytes in this hashes output
¶_hashlib.HASHXOF
A hash is an object used to calculate a checksum of a string of information.

Methods:

update() -- updates the current digest with an additional string
digest(length) -- return the current digest value
hexdigest(length) -- return the current digest as a string of hexadecimal digits
copy() -- return a copy of the current hash object

Attributes:

name -- the hash algorithm being used by this object
digest_size -- number of bytes in this hashes output
¶_hashlib.HMAC
The object used to calculate HMAC of a message.

Methods:

update() -- updates the current digest with an additional string
digest() -- return the current digest value
hexdigest() -- return the current digest as a string of hexadecimal digits
copy() -- return a copy of the current hash object

Attributes:

name -- the name, including the hash algorithm used by this object
digest_size -- number of bytes in digest() output

¶_io.BufferedRWPair
A buffered reader and writer object together.

A buffered reader object and buffered writer object put together to
form a sequential IO object that can read and write. This is typically
used with a socket or two-way pipe.

reader and writer are RawIOBase objects that are readable and
writeable respectively. If the buffer_size is omitted it defaults to
DEFAULT_BUFFER_SIZE.
¶_io.BufferedRandom
A buffered interface to random access streams.

The constructor creates a reader and writer for a seekable stream,
raw, given in the first argument. If the buffer_size is omitted it
defaults to DEFAULT_BUFFER_SIZE.
¶_io.BufferedReader
Create a new buffered reader using the given readable raw IO object.
¶_io.BufferedWriter
A buffer for a writeable sequential RawIO object.

The constructor creates a BufferedWriter for the given writeable raw
stream. If the buffer_size is not given, it defaults to
DEFAULT_BUFFER_SIZE.
¶_io.BytesIO
Buffered I/O implementation using an in-memory bytes buffer.
¶_io.FileIO
Open a file.

The mode can be 'r' (default), 'w', 'x' or 'a' for reading,
writing, exclusive creation or appending.  The file will be created
if it doesn't exist when opened for writing or appending; it will be
truncated when opened for writing.  A FileExistsError will be raised
if it already exists when opened for creating.  Opening a file for
creating implies writing so this mode behaves in a similar way to
'w'.  Add a '+' to the mode to allow simultaneous reading and
writing.

A custom opener can be used by passing a callable as *opener*.
The underlying file descriptor for the file object is then obtained
by calling opener with (*name*, *flags*).  *opener* must return
an open file descriptor (passing os.open as *opener* results in
functionality similar to passing None).
¶_io.IncrementalNewlineDecoder
Codec used when reading a file in universal newlines mode.

It wraps another incremental decoder, translating \\r\\n and \\r into \\n.
It also records the types of newlines encountered.  When used with
translate=False, it ensures that the newline sequence is returned in
one piece. When used with decoder=None, it expects unicode strings as
decode input and translates newlines without first invoking an external
decoder.
¶_io.StringIO
Text I/O implementation using an in-memory buffer.

The initial_value argument sets the value of object.  The newline
argument is like the one of TextIOWrapper's constructor.
¶_io.TextIOWrapper
Character and line based layer over a BufferedIOBase object, buffer.

encoding gives the name of the encoding that the stream will be
decoded or encoded with. It defaults to locale.getencoding().

errors determines the strictness of encoding and decoding (see
help(codecs.Codec) or the documentation for codecs.register) and
defaults to "strict".

newline controls how line endings are handled. It can be None, '',
'\\n', '\\r', and '\\r\\n'.  It works as follows:

* On input, if newline is None, universal newlines mode is
  enabled. Lines in the input can end in '\\n', '\\r', or '\\r\\n', and
  these are translated into '\\n' before being returned to the
  caller. If it is '', universal newline mode is enabled, but line
  endings are returned to the caller untranslated. If it has any of
  the other legal values, input lines are only terminated by the given
  string, and the line ending is returned to the caller untranslated.

* On output, if newline is None, any '\\n' characters written are
  translated to the system default line separator, os.linesep. If
  newline is '' or '\\n', no translation takes place. If newline is any
  of the other legal values, any '\\n' characters written are translated
  to the given string.

If line_buffering is True, a call to flush is implied when a call to
write contains a newline character.
¶_io._BufferedIOBase
Base class for buffered IO objects.

The main difference with RawIOBase is that the read() method
supports omitting the size argument, and does not have a default
implementation that defers to readinto().

In addition, read(), readinto() and write() may raise
BlockingIOError if the underlying raw stream is in non-blocking
mode and not ready; unlike their raw counterparts, they will never
return None.

A typical implementation should not inherit from a RawIOBase
implementation, but wrap one.

¶_io._IOBase
The abstract base class for all I/O classes.

This class provides dummy implementations for many methods that
derived classes can override selectively; the default implementations
represent a file that cannot be read, written or seeked.

Even though IOBase does not declare read, readinto, or write because
their signatures will vary, implementations and clients should
consider those methods part of the interface. Also, implementations
may raise UnsupportedOperation when operations they do not support are
called.

The basic type used for binary data read from or written to a file is
bytes. Other bytes-like objects are accepted as method arguments too.
In some cases (such as readinto), a writable object is required. Text
I/O classes work with str data.

Note that calling any method (except additional calls to close(),
which are ignored) on a closed stream should raise a ValueError.

IOBase (and its subclasses) support the iterator protocol, meaning
that an IOBase object can be iterated over yielding the lines in a
stream.

IOBase also supports the :keyword:\`with\` statement. In this example,
fp is closed after the suite of the with statement is complete:

with open('spam.txt', 'r') as fp:
    fp.write('Spam and eggs!')

¶_io._RawIOBase
Base class for raw binary I/O.
¶_io._TextIOBase
Base class for text I/O.

This class provides a character and line based interface to stream
I/O. There is no readinto method because Python's character strings
are immutable.

¶_json.Encoder
Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)
¶_json.Scanner
JSON scanner object
¶_pickle.Pickler
This takes a binary file for writing a pickle data stream.

The optional *protocol* argument tells the pickler to use the given
protocol; supported protocols are 0, 1, 2, 3, 4 and 5.  The default
protocol is 5. It was introduced in Python 3.8, and is incompatible
with previous versions.

Specifying a negative protocol version selects the highest protocol
version supported.  The higher the protocol used, the more recent the
version of Python needed to read the pickle produced.

The *file* argument must have a write() method that accepts a single
bytes argument. It can thus be a file object opened for binary
writing, an io.BytesIO instance, or any other custom object that meets
this interface.

If *fix_imports* is True and protocol is less than 3, pickle will try
to map the new Python 3 names to the old module names used in Python
2, so that the pickle data stream is readable with Python 2.

If *buffer_callback* is None (the default), buffer views are
serialized into *file* as part of the pickle stream.

If *buffer_callback* is not None, then it can be called any number
of times with a buffer view.  If the callback returns a false value
(such as None), the given buffer is out-of-band; otherwise the
buffer is serialized in-band, i.e. inside the pickle stream.

It is an error if *buffer_callback* is not None and *protocol*
is None or smaller than 5.
¶_pickle.Unpickler
This takes a binary file for reading a pickle data stream.

The protocol version of the pickle is detected automatically, so no
protocol argument is needed.  Bytes past the pickled object's
representation are ignored.

The argument *file* must have two methods, a read() method that takes
an integer argument, and a readline() method that requires no
arguments.  Both methods should return bytes.  Thus *file* can be a
binary file object opened for reading, an io.BytesIO object, or any
other custom object that meets this interface.

Optional keyword arguments are *fix_imports*, *encoding* and *errors*,
which are used to control compatibility support for pickle stream
generated by Python 2.  If *fix_imports* is True, pickle will try to
map the old Python 2 names to the new names used in Python 3.  The
*encoding* and *errors* tell pickle how to decode 8-bit string
instances pickled by Python 2; these default to 'ASCII' and 'strict',
respectively.  The *encoding* can be 'bytes' to read these 8-bit
string instances as bytes objects.
¶_queue.Empty
Exception raised by Queue.get(block=0)/get_nowait().
¶_queue.SimpleQueue
Simple, unbounded, reentrant FIFO queue.
¶_random.Random
Random() -> create a random number generator with its own internal state.
¶_sha3.sha3_224
sha3_224([data], *, usedforsecurity=True) -> SHA3 object

Return a new SHA3 hash object with a hashbit length of 28 bytes.
¶_sha3.sha3_256
sha3_256([data], *, usedforsecurity=True) -> SHA3 object

Return a new SHA3 hash object with a hashbit length of 32 bytes.
¶_sha3.sha3_384
sha3_384([data], *, usedforsecurity=True) -> SHA3 object

Return a new SHA3 hash object with a hashbit length of 48 bytes.
¶_sha3.sha3_512
sha3_512([data], *, usedforsecurity=True) -> SHA3 object

Return a new SHA3 hash object with a hashbit length of 64 bytes.
¶_sha3.shake_128
shake_128([data], *, usedforsecurity=True) -> SHAKE object

Return a new SHAKE hash object.
¶_sha3.shake_256
shake_256([data], *, usedforsecurity=True) -> SHAKE object

Return a new SHAKE hash object.
¶_socket.socket
socket(family=AF_INET, type=SOCK_STREAM, proto=0) -> socket object
socket(family=-1, type=-1, proto=-1, fileno=None) -> socket object

Open a socket of the given type.  The family argument specifies the
address family; it defaults to AF_INET.  The type argument specifies
whether this is a stream (SOCK_STREAM, this is the default)
or datagram (SOCK_DGRAM) socket.  The protocol argument defaults to 0,
specifying the default protocol.  Keyword arguments are accepted.
The socket is created as non-inheritable.

When a fileno is passed in, family, type and proto are auto-detected,
unless they are explicitly set.

A socket object represents one endpoint of a network connection.

Methods of socket objects (keyword arguments not allowed):

_accept() -- accept connection, returning new socket fd and client address
bind(addr) -- bind the socket to a local address
close() -- close the socket
connect(addr) -- connect the socket to a remote address
connect_ex(addr) -- connect, return an error code instead of an exception
dup() -- return a new socket fd duplicated from fileno()
fileno() -- return underlying file descriptor
getpeername() -- return remote address [*]
getsockname() -- return local address
getsockopt(level, optname[, buflen]) -- get socket options
gettimeout() -- return timeout or None
listen([n]) -- start listening for incoming connections
recv(buflen[, flags]) -- receive data
recv_into(buffer[, nbytes[, flags]]) -- receive data (into a buffer)
recvfrom(buflen[, flags]) -- receive data and sender's address
recvfrom_into(buffer[, nbytes, [, flags]])
  -- receive data and sender's address (into a buffer)
sendall(data[, flags]) -- send all data
send(data[, flags]) -- send data, may not send all of it
sendto(data[, flags], addr) -- send data to a given address
setblocking(bool) -- set or clear the blocking I/O flag
getblocking() -- return True if socket is blocking, False if non-blocking
setsockopt(level, optname, value[, optlen]) -- set socket options
settimeout(None | float) -- set or clear the timeout
shutdown(how) -- shut down traffic in one or both directions

 [*] not available on all platforms!
¶_struct.Struct
Struct(fmt) --> compiled struct object


¶_thread._ExceptHookArgs
ExceptHookArgs

Type used to pass arguments to threading.excepthook.
¶_thread._local
Thread-local data
¶_thread._localdummy
Thread-local dummy
¶_thread.lock
A lock object is a synchronization primitive.  To create a lock,
call threading.Lock().  Methods are:

acquire() -- lock the lock, possibly blocking until it can be obtained
release() -- unlock of the lock
locked() -- test whether the lock is currently locked

A lock is not owned by the thread that locked it; another thread may
unlock it.  A thread attempting to lock a lock that it has already locked
will block until another thread unlocks it.  Deadlocks may ensue.
¶_typing._ConstEvaluator
Internal type for implementing evaluation functions.
¶array.array
array(typecode [, initializer]) -> array

Return a new array whose items are restricted by typecode, and
initialized from the optional initializer value, which must be a list,
string or iterable over elements of the appropriate type.

Arrays represent basic values and behave very much like lists, except
the type of objects stored in them is constrained. The type is specified
at object creation time by using a type code, which is a single character.
The following type codes are defined:

    Type code   C Type             Minimum size in bytes
    'b'         signed integer     1
    'B'         unsigned integer   1
    'u'         Unicode character  2 (see note)
    'w'         Py_UCS4            4
    'h'         signed integer     2
    'H'         unsigned integer   2
    'i'         signed integer     2
    'I'         unsigned integer   2
    'l'         signed integer     4
    'L'         unsigned integer   4
    'q'         signed integer     8 (see note)
    'Q'         unsigned integer   8 (see note)
    'f'         floating-point     4
    'd'         floating-point     8

NOTE: The 'u' typecode corresponds to Python's unicode character. On
narrow builds this is 2-bytes on wide builds this is 4-bytes.

NOTE: The 'q' and 'Q' type codes are only available if the platform
C compiler used to build Python supports 'long long', or, on Windows,
'__int64'.

Methods:

append() -- append a new item to the end of the array
buffer_info() -- return information giving the current memory info
byteswap() -- byteswap all the items of the array
count() -- return number of occurrences of an object
extend() -- extend array by appending multiple elements from an iterable
fromfile() -- read items from a file object
fromlist() -- append items from the list
frombytes() -- append items from the string
index() -- return index of first occurrence of an object
insert() -- insert a new item into the array at a provided position
pop() -- remove and return item (default last)
remove() -- remove first occurrence of an object
reverse() -- reverse the order of the items in the array
tofile() -- write all items to a file object
tolist() -- return the array converted to an ordinary list
tobytes() -- return the array converted to a string

Attributes:

typecode -- the typecode character used to create the array
itemsize -- the length in bytes of one array item

¶ast.Add
Add
¶ast.And
And
¶ast.AnnAssign
AnnAssign(expr target, expr annotation, expr? value, int simple)
¶ast.Assert
Assert(expr test, expr? msg)
¶ast.Assign
Assign(expr* targets, expr value, string? type_comment)
¶ast.AsyncFor
AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
¶ast.AsyncFunctionDef
AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
¶ast.AsyncWith
AsyncWith(withitem* items, stmt* body, string? type_comment)
¶ast.Attribute
Attribute(expr value, identifier attr, expr_context ctx)
¶ast.AugAssign
AugAssign(expr target, operator op, expr value)
¶ast.Await
Await(expr value)
¶ast.BinOp
BinOp(expr left, operator op, expr right)
¶ast.BitAnd
BitAnd
¶ast.BitOr
BitOr
¶ast.BitXor
BitXor
¶ast.BoolOp
BoolOp(boolop op, expr* values)
¶ast.Break
Break
¶ast.Call
Call(expr func, expr* args, keyword* keywords)
¶ast.ClassDef
ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
¶ast.Compare
Compare(expr left, cmpop* ops, expr* comparators)
¶ast.Constant
Constant(constant value, string? kind)
¶ast.Continue
Continue
¶ast.Del
Del
¶ast.Delete
Delete(expr* targets)
¶ast.Dict
Dict(expr?* keys, expr* values)
¶ast.DictComp
DictComp(expr key, expr value, comprehension* generators)
¶ast.Div
Div
¶ast.Eq
Eq
¶ast.ExceptHandler
ExceptHandler(expr? type, identifier? name, stmt* body)
¶ast.Expr
Expr(expr value)
¶ast.Expression
Expression(expr body)
¶ast.FloorDiv
FloorDiv
¶ast.For
For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
¶ast.FormattedValue
FormattedValue(expr value, int conversion, expr? format_spec)
¶ast.FunctionDef
FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
¶ast.FunctionType
FunctionType(expr* argtypes, expr returns)
¶ast.GeneratorExp
GeneratorExp(expr elt, comprehension* generators)
¶ast.Global
Global(identifier* names)
¶ast.Gt
Gt
¶ast.GtE
GtE
¶ast.If
If(expr test, stmt* body, stmt* orelse)
¶ast.IfExp
IfExp(expr test, expr body, expr orelse)
¶ast.Import
Import(alias* names)
¶ast.ImportFrom
ImportFrom(identifier? module, alias* names, int? level)
¶ast.In
In
¶ast.Interactive
Interactive(stmt* body)
¶ast.Interpolation
Interpolation(expr value, constant str, int conversion, expr? format_spec)
¶ast.Invert
Invert
¶ast.Is
Is
¶ast.IsNot
IsNot
¶ast.JoinedStr
JoinedStr(expr* values)
¶ast.LShift
LShift
¶ast.Lambda
Lambda(arguments args, expr body)
¶ast.List
List(expr* elts, expr_context ctx)
¶ast.ListComp
ListComp(expr elt, comprehension* generators)
¶ast.Load
Load
¶ast.Lt
Lt
¶ast.LtE
LtE
¶ast.MatMult
MatMult
¶ast.Match
Match(expr subject, match_case* cases)
¶ast.MatchAs
MatchAs(pattern? pattern, identifier? name)
¶ast.MatchClass
MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
¶ast.MatchMapping
MatchMapping(expr* keys, pattern* patterns, identifier? rest)
¶ast.MatchOr
MatchOr(pattern* patterns)
¶ast.MatchSequence
MatchSequence(pattern* patterns)
¶ast.MatchSingleton
MatchSingleton(constant value)
¶ast.MatchStar
MatchStar(identifier? name)
¶ast.MatchValue
MatchValue(expr value)
¶ast.Mod
Mod
¶ast.Module
Module(stmt* body, type_ignore* type_ignores)
¶ast.Mult
Mult
¶ast.Name
Name(identifier id, expr_context ctx)
¶ast.NamedExpr
NamedExpr(expr target, expr value)
¶ast.Nonlocal
Nonlocal(identifier* names)
¶ast.Not
Not
¶ast.NotEq
NotEq
¶ast.NotIn
NotIn
¶ast.Or
Or
¶ast.ParamSpec
ParamSpec(identifier name, expr? default_value)
¶ast.Pass
Pass
¶ast.Pow
Pow
¶ast.RShift
RShift
¶ast.Raise
Raise(expr? exc, expr? cause)
¶ast.Return
Return(expr? value)
¶ast.Set
Set(expr* elts)
¶ast.SetComp
SetComp(expr elt, comprehension* generators)
¶ast.Slice
Slice(expr? lower, expr? upper, expr? step)
¶ast.Starred
Starred(expr value, expr_context ctx)
¶ast.Store
Store
¶ast.Sub
Sub
¶ast.Subscript
Subscript(expr value, expr slice, expr_context ctx)
¶ast.TemplateStr
TemplateStr(expr* values)
¶ast.Try
Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
¶ast.TryStar
TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
¶ast.Tuple
Tuple(expr* elts, expr_context ctx)
¶ast.TypeAlias
TypeAlias(expr name, type_param* type_params, expr value)
¶ast.TypeIgnore
TypeIgnore(int lineno, string tag)
¶ast.TypeVar
TypeVar(identifier name, expr? bound, expr? default_value)
¶ast.TypeVarTuple
TypeVarTuple(identifier name, expr? default_value)
¶ast.UAdd
UAdd
¶ast.USub
USub
¶ast.UnaryOp
UnaryOp(unaryop op, expr operand)
¶ast.While
While(expr test, stmt* body, stmt* orelse)
¶ast.With
With(withitem* items, stmt* body, string? type_comment)
¶ast.Yield
Yield(expr? value)
¶ast.YieldFrom
YieldFrom(expr value)
¶ast.alias
alias(identifier name, identifier? asname)
¶ast.arg
arg(identifier arg, expr? annotation, string? type_comment)
¶ast.arguments
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
¶ast.boolop
boolop = And | Or
¶ast.cmpop
cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
¶ast.comprehension
comprehension(expr target, expr iter, expr* ifs, int is_async)
¶ast.excepthandler
excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
¶ast.expr
expr = BoolOp(boolop op, expr* values)
     | NamedExpr(expr target, expr value)
     | BinOp(expr left, operator op, expr right)
     | UnaryOp(unaryop op, expr operand)
     | Lambda(arguments args, expr body)
     | IfExp(expr test, expr body, expr orelse)
     | Dict(expr?* keys, expr* values)
     | Set(expr* elts)
     | ListComp(expr elt, comprehension* generators)
     | SetComp(expr elt, comprehension* generators)
     | DictComp(expr key, expr value, comprehension* generators)
     | GeneratorExp(expr elt, comprehension* generators)
     | Await(expr value)
     | Yield(expr? value)
     | YieldFrom(expr value)
     | Compare(expr left, cmpop* ops, expr* comparators)
     | Call(expr func, expr* args, keyword* keywords)
     | FormattedValue(expr value, int conversion, expr? format_spec)
     | Interpolation(expr value, constant str, int conversion, expr? format_spec)
     | JoinedStr(expr* values)
     | TemplateStr(expr* values)
     | Constant(constant value, string? kind)
     | Attribute(expr value, identifier attr, expr_context ctx)
     | Subscript(expr value, expr slice, expr_context ctx)
     | Starred(expr value, expr_context ctx)
     | Name(identifier id, expr_context ctx)
     | List(expr* elts, expr_context ctx)
     | Tuple(expr* elts, expr_context ctx)
     | Slice(expr? lower, expr? upper, expr? step)
¶ast.expr_context
expr_context = Load | Store | Del
¶ast.keyword
keyword(identifier? arg, expr value)
¶ast.match_case
match_case(pattern pattern, expr? guard, stmt* body)
¶ast.mod
mod = Module(stmt* body, type_ignore* type_ignores)
    | Interactive(stmt* body)
    | Expression(expr body)
    | FunctionType(expr* argtypes, expr returns)
¶ast.operator
operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
¶ast.pattern
pattern = MatchValue(expr value)
        | MatchSingleton(constant value)
        | MatchSequence(pattern* patterns)
        | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
        | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
        | MatchStar(identifier? name)
        | MatchAs(pattern? pattern, identifier? name)
        | MatchOr(pattern* patterns)
¶ast.stmt
stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
     | Return(expr? value)
     | Delete(expr* targets)
     | Assign(expr* targets, expr value, string? type_comment)
     | TypeAlias(expr name, type_param* type_params, expr value)
     | AugAssign(expr target, operator op, expr value)
     | AnnAssign(expr target, expr annotation, expr? value, int simple)
     | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     | While(expr test, stmt* body, stmt* orelse)
     | If(expr test, stmt* body, stmt* orelse)
     | With(withitem* items, stmt* body, string? type_comment)
     | AsyncWith(withitem* items, stmt* body, string? type_comment)
     | Match(expr subject, match_case* cases)
     | Raise(expr? exc, expr? cause)
     | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     | Assert(expr test, expr? msg)
     | Import(alias* names)
     | ImportFrom(identifier? module, alias* names, int? level)
     | Global(identifier* names)
     | Nonlocal(identifier* names)
     | Expr(expr value)
     | Pass
     | Break
     | Continue
¶ast.type_ignore
type_ignore = TypeIgnore(int lineno, string tag)
¶ast.type_param
type_param = TypeVar(identifier name, expr? bound, expr? default_value)
           | ParamSpec(identifier name, expr? default_value)
           | TypeVarTuple(identifier name, expr? default_value)
¶ast.unaryop
unaryop = Invert | Not | UAdd | USub
¶ast.withitem
withitem(expr context_expr, expr? optional_vars)
¶builtins.ArithmeticError
Base class for arithmetic errors.
¶builtins.AssertionError
Assertion failed.
¶builtins.AttributeError
Attribute not found.
¶builtins.BaseException
Common base class for all exceptions
¶builtins.BaseExceptionGroup
A combination of multiple unrelated exceptions.
¶builtins.BlockingIOError
I/O operation would block.
¶builtins.BrokenPipeError
Broken pipe.
¶builtins.BufferError
Buffer error.
¶builtins.BytesWarning
Base class for warnings about bytes and buffer related problems, mostly
related to conversion from str or comparing to str.
¶builtins.ChildProcessError
Child process error.
¶builtins.ConnectionAbortedError
Connection aborted.
¶builtins.ConnectionError
Connection error.
¶builtins.ConnectionRefusedError
Connection refused.
¶builtins.ConnectionResetError
Connection reset.
¶builtins.DeprecationWarning
Base class for warnings about deprecated features.
¶builtins.EOFError
Read beyond end of file.
¶builtins.EncodingWarning
Base class for warnings about encodings.
¶builtins.Exception
Common base class for all non-exit exceptions.
¶builtins.FileExistsError
File already exists.
¶builtins.FileNotFoundError
File not found.
¶builtins.FloatingPointError
Floating-point operation failed.
¶builtins.FutureWarning
Base class for warnings about constructs that will change semantically
in the future.
¶builtins.GeneratorExit
Request that a generator exit.
¶builtins.ImportError
Import can't find module, or can't find name in module.
¶builtins.ImportWarning
Base class for warnings about probable mistakes in module imports
¶builtins.IndentationError
Improper indentation.
¶builtins.IndexError
Sequence index out of range.
¶builtins.InstructionSequence
InstructionSequenceType()
--

Create a new InstructionSequence object.
¶builtins.InterruptedError
Interrupted by signal.
¶builtins.IsADirectoryError
Operation doesn't work on directories.
¶builtins.KeyError
Mapping key not found.
¶builtins.KeyboardInterrupt
Program interrupted by user.
¶builtins.LookupError
Base class for lookup errors.
¶builtins.MemoryError
Out of memory.
¶builtins.ModuleNotFoundError
Module not found.
¶builtins.NameError
Name not found globally.
¶builtins.NoDefaultType
The type of the NoDefault singleton.
¶builtins.NoneType
The type of the None singleton.
¶builtins.NotADirectoryError
Operation only works on directories.
¶builtins.NotImplementedError
Method or function hasn't been implemented yet.
¶builtins.NotImplementedType
The type of the NotImplemented singleton.
¶builtins.OSError
Base class for I/O related errors.
¶builtins.OverflowError
Result too large to be represented.
¶builtins.PendingDeprecationWarning
Base class for warnings about features which will be deprecated
in the future.
¶builtins.PermissionError
Not enough permissions.
¶builtins.ProcessLookupError
Process not found.
¶builtins.PyCapsule
Capsule objects let you wrap a C "void *" pointer in a Python
object.  They're a way of passing data through the Python interpreter
without creating your own custom type.

Capsules are used for communication between extension modules.
They provide a way for an extension module to export a C interface
to other extension modules, so that extension modules can use the
Python import mechanism to link to one another.

¶builtins.PythonFinalizationError
Operation blocked during Python finalization.
¶builtins.RecursionError
Recursion limit exceeded.
¶builtins.ReferenceError
Weak ref proxy used after referent went away.
¶builtins.ResourceWarning
Base class for warnings about resource usage.
¶builtins.RuntimeError
Unspecified run-time error.
¶builtins.RuntimeWarning
Base class for warnings about dubious runtime behavior.
¶builtins.StopAsyncIteration
Signal the end from iterator.__anext__().
¶builtins.StopIteration
Signal the end from iterator.__next__().
¶builtins.SyntaxError
Invalid syntax.
¶builtins.SyntaxWarning
Base class for warnings about dubious syntax.
¶builtins.SystemError
Internal error in the Python interpreter.

Please report this to the Python maintainer, along with the traceback,
the Python version, and the hardware/OS platform and version.
¶builtins.SystemExit
Request to exit from the interpreter.
¶builtins.TabError
Improper mixture of spaces and tabs.
¶builtins.TimeoutError
Timeout expired.
¶builtins.TypeError
Inappropriate argument type.
¶builtins.UnboundLocalError
Local name referenced but not bound to a value.
¶builtins.UnicodeDecodeError
Unicode decoding error.
¶builtins.UnicodeEncodeError
Unicode encoding error.
¶builtins.UnicodeError
Unicode related error.
¶builtins.UnicodeTranslateError
Unicode translation error.
¶builtins.UnicodeWarning
Base class for warnings about Unicode related problems, mostly
related to conversion problems.
¶builtins.UnraisableHookArgs
UnraisableHookArgs

Type used to pass arguments to sys.unraisablehook.
¶builtins.UserWarning
Base class for warnings generated by user code.
¶builtins.ValueError
Inappropriate argument value (of correct type).
¶builtins.Warning
Base class for warning categories.
¶builtins.ZeroDivisionError
Second argument to a division or modulo operation was zero.
¶builtins._IncompleteInputError
incomplete input.
¶builtins.asyncgen_hooks
asyncgen_hooks

A named tuple providing information about asynchronous
generators hooks.  The attributes are read only.
¶builtins.bool
Returns True when the argument is true, False otherwise.
The builtins True and False are the only two instances of the class bool.
The class bool is a subclass of the class int, and cannot be subclassed.
¶builtins.bytearray
bytearray(iterable_of_ints) -> bytearray
bytearray(string, encoding[, errors]) -> bytearray
bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
bytearray() -> empty bytes array

Construct a mutable bytearray object from:
  - an iterable yielding integers in range(256)
  - a text string encoded using the specified encoding
  - a bytes or a buffer object
  - any object implementing the buffer API.
  - an integer
¶builtins.bytes
bytes(iterable_of_ints) -> bytes
bytes(string, encoding[, errors]) -> bytes
bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer
bytes(int) -> bytes object of size given by the parameter initialized with null bytes
bytes() -> empty bytes object

Construct an immutable array of bytes from:
  - an iterable yielding integers in range(256)
  - a text string encoded using the specified encoding
  - any object implementing the buffer API.
  - an integer
¶builtins.cell
Create a new cell object.

  contents
    the contents of the cell. If not specified, the cell will be empty,
    and further attempts to access its cell_contents attribute will
    raise a ValueError.
¶builtins.classmethod
Convert a function to be a class method.

A class method receives the class as implicit first argument,
just like an instance method receives the instance.
To declare a class method, use this idiom:

  class C:
      @classmethod
      def f(cls, arg1, arg2, argN):
          ...

It can be called either on the class (e.g. C.f()) or on an instance
(e.g. C().f()).  The instance is ignored except for its class.
If a class method is called for a derived class, the derived class
object is passed as the implied first argument.

Class methods are different than C++ or Java static methods.
If you want those, see the staticmethod builtin.
¶builtins.code
Create a code object.  Not for the faint of heart.
¶builtins.complex
Create a complex number from a string or numbers.

If a string is given, parse it as a complex number.
If a single number is given, convert it to a complex number.
If the 'real' or 'imag' arguments are given, create a complex number
with the specified real and imaginary components.
¶builtins.coroutine_wrapper
A wrapper object implementing __await__ for coroutines.
¶builtins.dict
dict() -> new empty dictionary
dict(mapping) -> new dictionary initialized from a mapping object's
    (key, value) pairs
dict(iterable) -> new dictionary initialized as if via:
    d = {}
    for k, v in iterable:
        d[k] = v
dict(**kwargs) -> new dictionary initialized with the name=value pairs
    in the keyword argument list.  For example:  dict(one=1, two=2)
¶builtins.ellipsis
The type of the Ellipsis singleton.
¶builtins.enumerate
Return an enumerate object.

  iterable
    an object supporting iteration

The enumerate object yields pairs containing a count (from start, which
defaults to zero) and a value yielded by the iterable argument.

enumerate is useful for obtaining an indexed list:
    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...
¶builtins.filter
Return an iterator yielding those items of iterable for which
function(item) is true.  If function is None, return the items that
are true.
¶builtins.float
Convert a string or number to a floating-point number, if possible.
¶builtins.frozenset
Build an immutable unordered collection of unique elements.
¶builtins.function
Create a function object.

  code
    a code object
  globals
    the globals dictionary
  name
    a string that overrides the name from the code object
  argdefs
    a tuple that specifies the default argument values
  closure
    a tuple that supplies the bindings for free variables
  kwdefaults
    a dictionary that specifies the default keyword argument values
¶builtins.instancemethod
Bind a function to a class.
¶builtins.int
int([x]) -> integer
int(x, base=10) -> integer

Convert a number or string to an integer, or return 0 if no arguments
are given.  If x is a number, return x.__int__().  For floating-point
numbers, this truncates towards zero.

If x is not a number or if base is given, then x must be a string,
bytes, or bytearray instance representing an integer literal in the
given base.  The literal can be preceded by '+' or '-' and be surrounded
by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
Base 0 means to interpret the base from the string as an integer
iteral.
>>> int('0b100', base=0)
4
¶builtins.list
Built-in mutable sequence.

If no argument is given, the constructor creates a new empty list.
The argument must be an iterable if specified.
¶builtins.map
Make an iterator that computes the function using arguments from
each of the iterables.  Stops when the shortest iterable is exhausted.

If strict is true and one of the arguments is exhausted before the
others, raise a ValueError.
¶builtins.mappingproxy
Read-only proxy of a mapping.
¶builtins.memoryview
Create a new memoryview object which references the given object.
¶builtins.method
Create a bound instance method object.
¶builtins.module
Create a module object.

The name must be a string; the optional doc argument can have any type.
¶builtins.object
The base class of the class hierarchy.

When called, it accepts no arguments and returns a new featureless
instance that has no instance attributes and cannot be given any.

¶builtins.property
Property attribute.

  fget
    function to be used for getting an attribute value
  fset
    function to be used for setting an attribute value
  fdel
    function to be used for del'ing an attribute
  doc
    docstring

Typical use is to define a managed attribute x:

class C(object):
    def getx(self): return self._x
    def setx(self, value): self._x = value
    def delx(self): del self._x
    x = property(getx, setx, delx, "I'm the 'x' property.")

Decorators make defining new properties or modifying existing ones easy:

class C(object):
    @property
    def x(self):
        "I am the 'x' property."
        return self._x
    @x.setter
    def x(self, value):
        self._x = value
    @x.deleter
    def x(self):
        del self._x
¶builtins.range
range(stop) -> range object
range(start, stop[, step]) -> range object

Return an object that produces a sequence of integers from start (inclusive)
to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.
start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.
These are exactly the valid indices for a list of 4 elements.
When step is given, it specifies the increment (or decrement).
¶builtins.reversed
Return a reverse iterator over the values of the given sequence.
¶builtins.set
Build an unordered collection of unique elements.
¶builtins.slice
slice(stop)
slice(start, stop[, step])

Create a slice object.

This is used for extended slicing (e.g. a[0:10:2]).
¶builtins.staticmethod
Convert a function to be a static method.

A static method does not receive an implicit first argument.
To declare a static method, use this idiom:

     class C:
         @staticmethod
         def f(arg1, arg2, argN):
             ...

It can be called either on the class (e.g. C.f()) or on an instance
(e.g. C().f()). Both the class and the instance are ignored, and
neither is passed implicitly as the first argument to the method.

Static methods in Python are similar to those found in Java or C++.
For a more advanced concept, see the classmethod builtin.
¶builtins.str
str(object='') -> str
str(bytes_or_buffer[, encoding[, errors]]) -> str

Create a new string object from the given object. If encoding or
errors is specified, then the object must expose a data buffer
that will be decoded using the given encoding and error handler.
Otherwise, returns the result of object.__str__() (if defined)
or repr(object).
encoding defaults to 'utf-8'.
errors defaults to 'strict'.
¶builtins.super
super() -> same as super(__class__, <first argument>)
super(type) -> unbound super object
super(type, obj) -> bound super object; requires isinstance(obj, type)
super(type, type2) -> bound super object; requires
    issubclass(type2, type)
Typical use to call a cooperative superclass method:
class C(B):
    def meth(self, arg):
        super().meth(arg)
This works for class methods too:
class C(B):
    @classmethod
    def cmeth(cls, arg):
        super().cmeth(arg)

¶builtins.traceback
Create a new traceback object.
¶builtins.tuple
Built-in immutable sequence.

If no argument is given, the constructor returns an empty tuple.
If iterable is specified the tuple is initialized from iterable's items.

If the argument is a tuple, the return value is the same object.
¶builtins.type
type(object) -> the object's type
type(name, bases, dict, **kwds) -> a new type
¶builtins.zip
The zip object yields n-length tuples, where n is the number of
iterables passed as positional arguments to zip().  The i-th element
in every tuple comes from the i-th iterable argument to zip().  This
continues until the shortest argument is exhausted.

If strict is true and one of the arguments is exhausted before the
others, raise a ValueError.

   >>> list(zip('abcdefg', range(3), range(4)))
   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]
¶collections.OrderedDict
Dictionary that remembers insertion order
¶collections.defaultdict
defaultdict(default_factory=None, /, [...]) --> dict with default factory

The default factory is called without arguments to produce
a new value when a key is not present, in __getitem__ only.
A defaultdict compares equal to a dict with the same items.
All remaining arguments are treated the same as if they were
passed to the dict constructor, including keyword arguments.

¶collections.deque
A list-like sequence optimized for data accesses near its endpoints.
¶concurrent.futures._base.DoneAndNotDoneFutures
DoneAndNotDoneFutures(done, not_done)
¶concurrent.interpreters.InterpreterError
A cross-interpreter operation failed
¶concurrent.interpreters.InterpreterNotFoundError
An interpreter was not found
¶datetime.IsoCalendarDate
The result of date.isocalendar() or datetime.isocalendar()

This object may be accessed either as a tuple of
  ((year, week, weekday)
or via the object attributes as named in the above tuple.
¶datetime.date
date(year, month, day) --> date object
¶datetime.datetime
datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])

The year, month and day arguments are required. tzinfo may be None, or an
instance of a tzinfo subclass. The remaining arguments may be ints.

¶datetime.time
time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object

All arguments are optional. tzinfo may be None, or an instance of
a tzinfo subclass. The remaining arguments may be ints.

¶datetime.timedelta
Difference between two datetime values.

timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)

All arguments are optional and default to 0.
Arguments may be integers or floats, and may be positive or negative.
¶datetime.timezone
Fixed offset from UTC implementation of tzinfo.
¶datetime.tzinfo
Abstract base class for time zone info objects.
¶decimal.Context
The context affects almost all operations and controls rounding,
Over/Underflow, raising of exceptions and much more.  A new context
can be constructed as follows:

    >>> c = Context(prec=28, Emin=-425000000, Emax=425000000,
    ...             rounding=ROUND_HALF_EVEN, capitals=1, clamp=1,
    ...             traps=[InvalidOperation, DivisionByZero, Overflow],
    ...             flags=[])
    >>>



¶decimal.Decimal
Construct a new Decimal object. 'value' can be an integer, string, tuple,
or another Decimal object. If no value is given, return Decimal('0'). The
context does not affect the conversion and is only passed to determine if
the InvalidOperation trap is active.


¶decimal.DecimalTuple
DecimalTuple(sign, digits, exponent)
¶dis.Positions
Positions(lineno, end_lineno, col_offset, end_col_offset)
¶dis._ExceptionTableEntryBase
_ExceptionTableEntryBase(start, end, target, depth, lasti)
¶dis._Instruction
_Instruction(opname, opcode, arg, argval, argrepr, offset, start_offset, starts_line, line_number, label, positions, cache_info)
¶functools.CacheInfo
CacheInfo(hits, misses, maxsize, currsize)
¶functools._PlaceholderType
The type of the Placeholder singleton.

Used as a placeholder for partial arguments.
¶functools._lru_cache_wrapper
Create a cached callable that wraps another function.

user_function:      the function being cached

maxsize:  0         for no caching
          None      for unlimited cache size
          n         for a bounded cache

typed:    False     cache f(3) and f(3.0) as identical calls
          True      cache f(3) and f(3.0) as distinct calls

cache_info_type:    namedtuple class with the fields:
                        hits misses currsize maxsize

¶functools.partial
Create a new function with partial application of the given arguments
and keywords.
¶grp.struct_group
grp.struct_group: Results from getgr*() routines.

This object may be accessed either as a tuple of
  (gr_name,gr_passwd,gr_gid,gr_mem)
or via the object attributes as named in the above tuple.

¶inspect.ArgInfo
ArgInfo(args, varargs, keywords, locals)
¶inspect.Arguments
Arguments(args, varargs, varkw)
¶inspect.Attribute
Attribute(name, kind, defining_class, object)
¶inspect.ClosureVars
ClosureVars(nonlocals, globals, builtins, unbound)
¶inspect.FullArgSpec
FullArgSpec(args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations)
¶inspect._FrameInfo
_FrameInfo(frame, filename, lineno, function, code_context, index)
¶inspect._Traceback
_Traceback(filename, lineno, function, code_context, index)
¶itertools._tee
Iterator wrapped to make it copyable.
¶itertools._tee_dataobject
teedataobject(iterable, values, next, /)
--

Data container common to multiple tee objects.
¶itertools.accumulate
Return series of accumulated sums (or other binary function results).
¶itertools.batched
Batch data into tuples of length n. The last batch may be shorter than n.

Loops over the input iterable and accumulates data into tuples
up to size n.  The input is consumed lazily, just enough to
fill a batch.  The result is yielded as soon as a batch is full
or when the input iterable is exhausted.

    >>> for batch in batched('ABCDEFG', 3):
    ...     print(batch)
    ...
    ('A', 'B', 'C')
    ('D', 'E', 'F')
    ('G',)

If "strict" is True, raises a ValueError if the final batch is shorter
than n.
¶itertools.chain
Return a chain object whose .__next__() method returns elements from the
first iterable until it is exhausted, then elements from the next
iterable, until all of the iterables are exhausted.
¶itertools.combinations
Return successive r-length combinations of elements in the iterable.

combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)
¶itertools.combinations_with_replacement
Return successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats.

combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), ('C','C')
¶itertools.compress
Return data elements corresponding to true selector elements.

Forms a shorter iterator from selected data elements using the selectors
to choose the data elements.
¶itertools.count
Return a count object whose .__next__() method returns consecutive values.

Equivalent to:
    def count(firstval=0, step=1):
        x = firstval
        while 1:
            yield x
            x += step
¶itertools.cycle
Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.
¶itertools.dropwhile
Drop items from the iterable while predicate(item) is true.

Afterwards, return every element until the iterable is exhausted.
¶itertools.filterfalse
Return those items of iterable for which function(item) is false.

If function is None, return the items that are false.
¶itertools.groupby
make an iterator that returns consecutive keys and groups from the iterable

  iterable
    Elements to divide into groups according to the key function.
  key
    A function for computing the group category for each element.
    If the key function is not specified or is None, the element itself
    is used for grouping.
¶itertools.islice
islice(iterable, stop) --> islice object
islice(iterable, start, stop[, step]) --> islice object

Return an iterator whose next() method returns selected values from an
iterable.  If start is specified, will skip all preceding elements;
otherwise, start defaults to zero.  Step defaults to one.  If
specified as another value, step determines how many values are
skipped between successive calls.  Works like a slice() on a list
but returns an iterator.
¶itertools.pairwise
Return an iterator of overlapping pairs taken from the input iterator.

    s -> (s0,s1), (s1,s2), (s2, s3), ...
¶itertools.permutations
Return successive r-length permutations of elements in the iterable.

permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)
¶itertools.product
Cartesian product of input iterables.  Equivalent to nested for-loops.

For example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).
The leftmost iterators are in the outermost for-loop, so the output tuples
cycle in a manner similar to an odometer (with the rightmost element changing
on every iteration).

To compute the product of an iterable with itself, specify the number
of repetitions with the optional repeat keyword argument. For example,
product(A, repeat=4) means the same as product(A, A, A, A).

product('ab', range(3)) --> ('a',0) ('a',1) ('a',2) ('b',0) ('b',1) ('b',2)
product((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...
¶itertools.repeat
repeat(object [,times]) -> create an iterator which returns the object
for the specified number of times.  If not specified, returns the object
endlessly.
¶itertools.starmap
Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.
¶itertools.takewhile
Return successive entries from an iterable as long as the predicate evaluates to true for each entry.
¶itertools.zip_longest
Return a zip_longest object whose .__next__() method returns a tuple where
the i-th element comes from the i-th iterable argument.  The .__next__()
method continues until the longest iterable in the argument sequence
is exhausted and then it raises StopIteration.  When the shorter iterables
are exhausted, the fillvalue is substituted in their place.  The fillvalue
defaults to None or can be specified by a keyword argument.

¶operator.attrgetter
Return a callable object that fetches the given attribute(s) from its operand.
After f = attrgetter('name'), the call f(r) returns r.name.
After g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).
After h = attrgetter('name.first', 'name.last'), the call h(r) returns
(r.name.first, r.name.last).
¶operator.itemgetter
Return a callable object that fetches the given item(s) from its operand.
After f = itemgetter(2), the call f(r) returns r[2].
After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])
¶operator.methodcaller
Return a callable object that calls the given method on its operand.
After f = methodcaller('name'), the call f(r) returns r.name().
After g = methodcaller('name', 'date', foo=1), the call g(r) returns
r.name('date', foo=1).
¶os.stat_result
stat_result: Result from stat, fstat, or lstat.

This object may be accessed either as a tuple of
  (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)
or via the attributes st_mode, st_ino, st_dev, st_nlink, and so on.

Posix/windows: If your platform supports st_blksize, st_blocks, st_rdev,
or st_flags, they are available as attributes only.

See os.stat for more information.
¶os.statvfs_result
statvfs_result: Result from statvfs or fstatvfs.

This object may be accessed either as a tuple of
  (bsize, frsize, blocks, bfree, bavail, files, ffree, favail, flag, namemax),
or via the attributes f_bsize, f_frsize, f_blocks, f_bfree, and so on.

See os.statvfs for more information.
¶os.terminal_size
A tuple of (columns, lines) for holding terminal window size
¶pickle.PickleBuffer
Wrapper for potentially out-of-band buffers
¶posix.sched_param
Currently has only one field: sched_priority

  sched_priority
    A scheduling parameter.
¶posix.times_result
times_result: Result from os.times().

This object may be accessed either as a tuple of
  (user, system, children_user, children_system, elapsed),
or via the attributes user, system, children_user, children_system,
and elapsed.

See os.times for more information.
¶posix.uname_result
uname_result: Result from os.uname().

This object may be accessed either as a tuple of
  (sysname, nodename, release, version, machine),
or via the attributes sysname, nodename, release, version, and machine.

See os.uname for more information.
¶posix.waitid_result
waitid_result: Result from waitid.

This object may be accessed either as a tuple of
  (si_pid, si_uid, si_signo, si_status, si_code),
or via the attributes si_pid, si_uid, and so on.

See os.waitid for more information.
¶pwd.struct_passwd
pwd.struct_passwd: Results from getpw*() routines.

This object may be accessed either as a tuple of
  (pw_name,pw_passwd,pw_uid,pw_gid,pw_gecos,pw_dir,pw_shell)
or via the object attributes as named in the above tuple.
¶pyexpat.xmlparser
XML parser
¶re.Match
The result of re.match() and re.search().
Match objects always have a boolean value of True.
¶re.Pattern
Compiled regular expression object.
¶resource.struct_rusage
struct_rusage: Result from getrusage.

This object may be accessed either as a tuple of
    (utime,stime,maxrss,ixrss,idrss,isrss,minflt,majflt,
    nswap,inblock,oublock,msgsnd,msgrcv,nsignals,nvcsw,nivcsw)
or via the attributes ru_utime, ru_stime, ru_maxrss, and so on.
¶select.epoll
select.epoll(sizehint=-1, flags=0)

Returns an epolling object

sizehint must be a positive integer or -1 for the default size. The
sizehint is used to optimize internal data structures. It doesn't limit
the maximum number of monitored events.
¶selectors.SelectorKey
SelectorKey(fileobj, fd, events, data)

    Object used to associate a file object to its backing
    file descriptor, selected event mask, and attached data.

¶signal.Handlers signal.Sigmasks signal.Signals socket.AddressFamily socket.AddressInfo socket.MsgFlag socket.SocketKind ssl.AlertDescription ssl.Options ssl.SSLErrorNumber ssl.VerifyFlags ssl.VerifyMode ssl._SSLMethod
An enumeration.
¶signal.struct_siginfo
struct_siginfo: Result from sigwaitinfo or sigtimedwait.

This object may be accessed either as a tuple of
(si_signo, si_code, si_errno, si_pid, si_uid, si_status, si_band),
or via the attributes si_signo, si_code, and so on.
¶sqlite3.Connection
SQLite database connection object.
¶sqlite3.Cursor
SQLite database cursor class.
¶sqlite3.PrepareProtocol
PEP 246 style object adaption protocol type.
¶ssl.DefaultVerifyPaths
DefaultVerifyPaths(cafile, capath, openssl_cafile_env, openssl_cafile, openssl_capath_env, openssl_capath)
¶ssl.SSLCertVerificationError
A certificate could not be verified.
¶ssl.SSLEOFError
SSL/TLS connection terminated abruptly.
¶ssl.SSLError
An error occurred in the SSL implementation.
¶ssl.SSLSyscallError
System error when attempting SSL operation.
¶ssl.SSLWantReadError
Non-blocking SSL socket needs to read more data
before the requested operation can be completed.
¶ssl.SSLWantWriteError
Non-blocking SSL socket needs to write more data
before the requested operation can be completed.
¶ssl.SSLZeroReturnError
SSL/TLS session closed cleanly.
¶ssl._ASN1Object
_ASN1Object(nid, shortname, longname, oid)
¶string.templatelib.Interpolation
Interpolation object
¶string.templatelib.Template
Template object
¶string.templatelib.TemplateIter
Template iterator object
¶sys.flags
sys.flags

Flags provided through command line arguments or environment vars.
¶sys.float_info
sys.float_info

A named tuple holding information about the float type. It contains low level
information about the precision and internal representation. Please study
your system's :file:\`float.h\` for more information.
¶sys.hash_info
hash_info

A named tuple providing parameters used for computing
hashes. The attributes are read only.
¶sys.int_info
sys.int_info

A named tuple that holds information about Python's
internal representation of integers.  The attributes are read only.
¶sys.thread_info
sys.thread_info

A named tuple holding information about the thread implementation.
¶sys.version_info
sys.version_info

Version information as a named tuple.
¶time.struct_time
The time value as returned by gmtime(), localtime(), and strptime(), and
 accepted by asctime(), mktime() and strftime().  May be considered as a
 sequence of 9 integers.

 Note that several fields' values are not the same as those defined by
 the C language standard for struct tm.  For example, the value of the
 field tm_year is the actual year, not year - 1900.  See individual
 fields' descriptions for details.
¶tokenize.TokenInfo
TokenInfo(type, string, start, end, line)
¶traceback._Anchors
_Anchors(left_end_lineno, left_end_offset, right_start_lineno, right_start_offset, primary_char, secondary_char)
¶types.GenericAlias
Represent a PEP 585 generic type

For example, for t = list[int], t.__origin__ is list and t.__args__
is (int,).
¶types.SimpleNamespace
A simple attribute-based namespace.
¶typing.Generic
Abstract base class for generic types.

On Python 3.12 and newer, generic classes implicitly inherit from
Generic when they declare a parameter list after the class's name::

    class Mapping[KT, VT]:
        def __getitem__(self, key: KT) -> VT:
            ...
        # Etc.

On older versions of Python, however, generic classes have to
explicitly inherit from Generic.

After a class has been declared to be generic, it can then be used as
follows::

    def lookup_name[KT, VT](mapping: Mapping[KT, VT], key: KT, default: VT) -> VT:
        try:
            return mapping[key]
        except KeyError:
            return default

¶typing.ParamSpec
Parameter specification variable.

The preferred way to construct a parameter specification is via the
dedicated syntax for generic functions, classes, and type aliases,
where the use of '**' creates a parameter specification::

    type IntFunc[**P] = Callable[P, int]

The following syntax creates a parameter specification that defaults
to a callable accepting two positional-only arguments of types int
and str:

    type IntFuncDefault[**P = [int, str]] = Callable[P, int]

For compatibility with Python 3.11 and earlier, ParamSpec objects
can also be created as follows::

    P = ParamSpec('P')
    DefaultP = ParamSpec('DefaultP', default=[int, str])

Parameter specification variables exist primarily for the benefit of
static type checkers.  They are used to forward the parameter types of
one callable to another callable, a pattern commonly found in
higher-order functions and decorators.  They are only valid when used
in \`\`Concatenate\`\`, or as the first argument to \`\`Callable\`\`, or as
parameters for user-defined Generics. See class Generic for more
information on generic types.

An example for annotating a decorator::

    def add_logging[**P, T](f: Callable[P, T]) -> Callable[P, T]:
        '''A type-safe decorator to add logging to a function.'''
        def inner(*args: P.args, **kwargs: P.kwargs) -> T:
            logging.info(f'{f.__name__} was called')
            return f(*args, **kwargs)
        return inner

    @add_logging
    def add_two(x: float, y: float) -> float:
        '''Add two numbers together.'''
        return x + y

Parameter specification variables can be introspected. e.g.::

    >>> P = ParamSpec("P")
    >>> P.__name__
    'P'

Note that only parameter specification variables defined in the global
scope can be pickled.

¶typing.ParamSpecArgs
The args for a ParamSpec object.

Given a ParamSpec object P, P.args is an instance of ParamSpecArgs.

ParamSpecArgs objects have a reference back to their ParamSpec::

    >>> P = ParamSpec("P")
    >>> P.args.__origin__ is P
    True

This type is meant for runtime introspection and has no special meaning
to static type checkers.

¶typing.ParamSpecKwargs
The kwargs for a ParamSpec object.

Given a ParamSpec object P, P.kwargs is an instance of ParamSpecKwargs.

ParamSpecKwargs objects have a reference back to their ParamSpec::

    >>> P = ParamSpec("P")
    >>> P.kwargs.__origin__ is P
    True

This type is meant for runtime introspection and has no special meaning
to static type checkers.

¶typing.TypeAliasType
Type alias.

Type aliases are created through the type statement::

    type Alias = int

In this example, Alias and int will be treated equivalently by static
type checkers.

At runtime, Alias is an instance of TypeAliasType. The __name__
attribute holds the name of the type alias. The value of the type alias
is stored in the __value__ attribute. It is evaluated lazily, so the
value is computed only if the attribute is accessed.

Type aliases can also be generic::

    type ListOrSet[T] = list[T] | set[T]

In this case, the type parameters of the alias are stored in the
__type_params__ attribute.

See PEP 695 for more information.

¶typing.TypeVar
Type variable.

The preferred way to construct a type variable is via the dedicated
syntax for generic functions, classes, and type aliases::

    class Sequence[T]:  # T is a TypeVar
        ...

This syntax can also be used to create bound and constrained type
variables::

    # S is a TypeVar bound to str
    class StrSequence[S: str]:
        ...

    # A is a TypeVar constrained to str or bytes
    class StrOrBytesSequence[A: (str, bytes)]:
        ...

Type variables can also have defaults:

    class IntDefault[T = int]:
        ...

However, if desired, reusable type variables can also be constructed
manually, like so::

   T = TypeVar('T')  # Can be anything
   S = TypeVar('S', bound=str)  # Can be any subtype of str
   A = TypeVar('A', str, bytes)  # Must be exactly str or bytes
   D = TypeVar('D', default=int)  # Defaults to int

Type variables exist primarily for the benefit of static type
checkers.  They serve as the parameters for generic types as well
as for generic function and type alias definitions.

The variance of type variables is inferred by type checkers when they
are created through the type parameter syntax and when
\`\`infer_variance=True\`\` is passed. Manually created type variables may
be explicitly marked covariant or contravariant by passing
\`\`covariant=True\`\` or \`\`contravariant=True\`\`. By default, manually
created type variables are invariant. See PEP 484 and PEP 695 for more
details.

¶typing.TypeVarTuple
Type variable tuple. A specialized form of type variable that enables
variadic generics.

The preferred way to construct a type variable tuple is via the
dedicated syntax for generic functions, classes, and type aliases,
where a single '*' indicates a type variable tuple::

    def move_first_element_to_last[T, *Ts](tup: tuple[T, *Ts]) -> tuple[*Ts, T]:
        return (*tup[1:], tup[0])

Type variables tuples can have default values:

    type AliasWithDefault[*Ts = (str, int)] = tuple[*Ts]

For compatibility with Python 3.11 and earlier, TypeVarTuple objects
can also be created as follows::

    Ts = TypeVarTuple('Ts')  # Can be given any name
    DefaultTs = TypeVarTuple('Ts', default=(str, int))

Just as a TypeVar (type variable) is a placeholder for a single type,
a TypeVarTuple is a placeholder for an *arbitrary* number of types. For
example, if we define a generic class using a TypeVarTuple::

    class C[*Ts]: ...

Then we can parameterize that class with an arbitrary number of type
arguments::

    C[int]       # Fine
    C[int, str]  # Also fine
    C[()]        # Even this is fine

For more details, see PEP 646.

Note that only TypeVarTuples defined in the global scope can be
pickled.

¶typing.Union
Represent a union type

E.g. for int | str
¶zlib._ZlibDecompressor
Create a decompressor object for decompressing data incrementally.

  wbits = 15
  zdict
     The predefined compression dictionary. This is a sequence of bytes
     (such as a bytes object) containing subsequences that are expected
     to occur frequently in the data that is to be compressed. Those
     subsequences that are expected to be most common should come at the
     end of the dictionary. This must be the same dictionary as used by the
     compressor that produced the input data.


`

export const memberDocstrings = `¶.__abs__
abs(self)
¶.__add__
Return self+value.
¶.__aiter__
Return an awaitable, that resolves in asynchronous iterator.
¶.__and__
Return self&value.
¶.__anext__
Return a value or raise StopAsyncIteration.
¶.__await__
Return an iterator to be used in await expression.
¶.__bool__
True if self else False
¶.__call__
Call self as a function.
¶.__contains__
Return bool(key in self).
¶.__del__
Called when the instance is about to be destroyed.
¶.__delattr__
Implement delattr(self, name).
¶.__delete__
Delete an attribute of instance.
¶.__delitem__
Delete self[key].
¶.__divmod__
Return divmod(self, value).
¶.__eq__
Return self==value.
¶.__float__
float(self)
¶.__floordiv__
Return self//value.
¶.__ge__
Return self>=value.
¶.__get__
Return an attribute of instance, which is of type owner.
¶.__getattribute__
Return getattr(self, name).
¶.__getitem__ builtins.dict.__getitem__
Return self[key].
¶.__gt__
Return self>value.
¶.__hash__
Return hash(self).
¶.__iadd__
Implement self+=value.
¶.__iand__
Return self&=value.
¶.__ifloordiv__
Return self//=value.
¶.__ilshift__
Return self<<=value.
¶.__imatmul__
Return self@=value.
¶.__imod__
Return self%=value.
¶.__imul__
Implement self*=value.
¶.__index__
Return self converted to an integer, if self is suitable for use as an index into a list.
¶.__init__
Initialize self.  See help(type(self)) for accurate signature.
¶.__int__
int(self)
¶.__invert__
~self
¶.__ior__
Return self|=value.
¶.__ipow__
Return self**=value.
¶.__irshift__
Return self>>=value.
¶.__isub__
Return self-=value.
¶.__iter__
Implement iter(self).
¶.__itruediv__
Return self/=value.
¶.__ixor__
Return self^=value.
¶.__le__
Return self<=value.
¶.__len__
Return len(self).
¶.__lshift__
Return self<<value.
¶.__lt__
Return self<value.
¶.__matmul__
Return self@value.
¶.__mod__
Return self%value.
¶.__mul__
Return self*value.
¶.__ne__
Return self!=value.
¶.__neg__
-self
¶.__next__
Implement next(self).
¶.__or__
Return self|value.
¶.__pos__
+self
¶.__pow__
Return pow(self, value, mod).
¶.__radd__
Return value+self.
¶.__rand__
Return value&self.
¶.__rdivmod__
Return divmod(value, self).
¶.__repr__ ._value_repr_
Return repr(self).
¶.__rfloordiv__
Return value//self.
¶.__rlshift__
Return value<<self.
¶.__rmatmul__
Return value@self.
¶.__rmod__
Return value%self.
¶.__rmul__
Return value*self.
¶.__ror__
Return value|self.
¶.__rpow__
Return pow(value, self, mod).
¶.__rrshift__
Return value>>self.
¶.__rshift__
Return self>>value.
¶.__rsub__
Return value-self.
¶.__rtruediv__
Return value/self.
¶.__rxor__
Return value^self.
¶.__set__
Set an attribute of instance to value.
¶.__setattr__
Implement setattr(self, name, value).
¶.__setitem__
Set self[key] to value.
¶.__str__
Return str(self).
¶.__sub__
Return self-value.
¶.__truediv__
Return self/value.
¶.__xor__
Return self^value.
¶.__dict__ abc.SignalDict.__dict__
dictionary for instance variables
¶.__weakref__ _hashlib.UnsupportedDigestmodError.__weakref__ _pickle.PickleError.__weakref__ _queue.Empty.__weakref__ abc.SignalDict.__weakref__ ast.alias.__weakref__ ast.arg.__weakref__ ast.arguments.__weakref__ ast.boolop.__weakref__ ast.cmpop.__weakref__ ast.comprehension.__weakref__ ast.excepthandler.__weakref__ ast.expr.__weakref__ ast.expr_context.__weakref__ ast.keyword.__weakref__ ast.match_case.__weakref__ ast.mod.__weakref__ ast.operator.__weakref__ ast.pattern.__weakref__ ast.stmt.__weakref__ ast.type_ignore.__weakref__ ast.type_param.__weakref__ ast.unaryop.__weakref__ ast.withitem.__weakref__ binascii.Error.__weakref__ binascii.Incomplete.__weakref__ builtins.ExceptionGroup.__weakref__ concurrent.interpreters.NotShareableError.__weakref__ decimal.DecimalException.__weakref__ io.UnsupportedOperation.__weakref__ locale.Error.__weakref__ signal.ItimerError.__weakref__ socket.gaierror.__weakref__ socket.herror.__weakref__ sqlite3.Error.__weakref__ sqlite3.Warning.__weakref__ ssl.SSLCertVerificationError.__weakref__ ssl.SSLEOFError.__weakref__ ssl.SSLSyscallError.__weakref__ ssl.SSLWantReadError.__weakref__ ssl.SSLWantWriteError.__weakref__ ssl.SSLZeroReturnError.__weakref__ struct.error.__weakref__ xml.parsers.expat.ExpatError.__weakref__ zlib.error.__weakref__
list of weak references to the object
¶_abc._abc_init()
Internal ABC helper for class set-up. Should be never used outside abc module.
¶_abc._abc_instancecheck()
Internal ABC helper for instance checks. Should be never used outside abc module.
¶_abc._abc_register()
Internal ABC helper for subclasss registration. Should be never used outside abc module.
¶_abc._abc_subclasscheck()
Internal ABC helper for subclasss checks. Should be never used outside abc module.
¶_abc._get_dump()
Internal ABC helper for cache and registry debugging.

Return shallow copies of registry, of both caches, and
negative cache version. Don't call this function directly,
instead use ABC._dump_registry() for a nice repr.
¶_abc._reset_caches()
Internal ABC helper to reset both caches of a given class.

Should be only used by refleak.py
¶_abc._reset_registry()
Internal ABC helper to reset registry of a given class.

Should be only used by refleak.py
¶_abc.get_cache_token()
Returns the current ABC cache token.

The token is an opaque object (supporting equality testing) identifying
the current version of the ABC cache for virtual subclasses.  The token
changes with every call to register() on any ABC.
¶_asyncio._enter_task()
Enter into task execution or resume suspended task.

Task belongs to loop.

Returns None.
¶_asyncio._get_running_loop()
Return the running event loop or None.

This is a low-level function intended to be used by event loops.
This function is thread-specific.
¶_asyncio._leave_task()
Leave task execution or suspend a task.

Task belongs to loop.

Returns None.
¶_asyncio._register_eager_task() _asyncio._register_task()
Register a new task in asyncio as executed by loop.

Returns None.
¶_asyncio._set_running_loop()
Set the running event loop.

This is a low-level function intended to be used by event loops.
This function is thread-specific.
¶_asyncio._swap_current_task()
Temporarily swap in the supplied task and return the original one (or None).

This is intended for use during eager coroutine execution.
¶_asyncio._unregister_eager_task() _asyncio._unregister_task()
Unregister a task.

Returns None.
¶_asyncio.all_tasks()
Return a set of all tasks for the loop.
¶_asyncio.current_task()
Return a currently executed task.
¶_asyncio.future_add_to_awaited_by()
Record that \`fut\` is awaited on by \`waiter\`.
¶_asyncio.get_event_loop()
Return an asyncio event loop.

When called from a coroutine or a callback (e.g. scheduled with
call_soon or similar API), this function will always return the
running event loop.

If there is no running event loop set, the function will return
the result of \`get_event_loop_policy().get_event_loop()\` call.
¶_asyncio.get_running_loop()
Return the running event loop.  Raise a RuntimeError if there is none.

This function is thread-specific.
¶_bisect.bisect_left()
Return the index where to insert item x in list a, assuming a is sorted.

The return value i is such that all e in a[:i] have e < x, and all e in
a[i:] have e >= x.  So if x already appears in the list, a.insert(i, x)
will insert just before the leftmost x already there.

Optional args lo (default 0) and hi (default len(a)) bound the
slice of a to be searched.

A custom key function can be supplied to customize the sort order.
¶_bisect.bisect_right()
Return the index where to insert item x in list a, assuming a is sorted.

The return value i is such that all e in a[:i] have e <= x, and all e in
a[i:] have e > x.  So if x already appears in the list, a.insert(i, x)
will insert just after the rightmost x already there.

Optional args lo (default 0) and hi (default len(a)) bound the
slice of a to be searched.

A custom key function can be supplied to customize the sort order.
¶_bisect.insort_left()
Insert item x in list a, and keep it sorted assuming a is sorted.

If x is already in a, insert it to the left of the leftmost x.

Optional args lo (default 0) and hi (default len(a)) bound the
slice of a to be searched.

A custom key function can be supplied to customize the sort order.
¶_bisect.insort_right()
Insert item x in list a, and keep it sorted assuming a is sorted.

If x is already in a, insert it to the right of the rightmost x.

Optional args lo (default 0) and hi (default len(a)) bound the
slice of a to be searched.

A custom key function can be supplied to customize the sort order.
¶_codecs._unregister_error()
Un-register the specified error handler for the error handling \`errors'.

Only custom error handlers can be un-registered. An exception is raised
if the error handling is a built-in one (e.g., 'strict'), or if an error
occurs.

Otherwise, this returns True if a custom handler has been successfully
un-registered, and False if no custom handler for the specified error
handling exists.
¶_codecs.decode()
Decodes obj using the codec registered for encoding.

Default encoding is 'utf-8'.  errors may be given to set a
different error handling scheme.  Default is 'strict' meaning that
encoding errors raise a ValueError.  Other possible values are 'ignore',
'replace' and 'backslashreplace' as well as any other name registered
with codecs.register_error that can handle ValueErrors.
¶_codecs.encode()
Encodes obj using the codec registered for encoding.

The default encoding is 'utf-8'.  errors may be given to set a
different error handling scheme.  Default is 'strict' meaning that
encoding errors raise a ValueError.  Other possible values are 'ignore',
'replace' and 'backslashreplace' as well as any other name registered
with codecs.register_error that can handle ValueErrors.
¶_codecs.lookup()
Looks up a codec tuple in the Python codec registry and returns a CodecInfo object.
¶_codecs.lookup_error()
lookup_error(errors) -> handler

Return the error handler for the specified error handling name or raise
a LookupError, if no handler exists under this name.
¶_codecs.register()
Register a codec search function.

Search functions are expected to take one argument, the encoding
name in all lower case letters, and either return None, or a tuple
of functions (encoder, decoder, stream_reader, stream_writer) (or
a CodecInfo object).
¶_codecs.register_error()
Register the specified error handler under the name errors.

handler must be a callable object, that will be called with an exception
instance containing information about the location of the
encoding/decoding error and must return a (replacement, new position)
tuple.
¶_codecs.unregister()
Unregister a codec search function and clear the registry's cache.

If the search function is not registered, do nothing.
¶_collections._count_elements()
Count elements in the iterable, updating the mapping
¶_csv.field_size_limit()
Sets an upper limit on parsed fields.

Returns old limit. If limit is not given, no new limit is set and
the old limit is returned
¶_csv.get_dialect()
Return the dialect instance associated with name.
¶_csv.list_dialects()
Return a list of all known dialect names.
¶_csv.reader()
Return a reader object that will process lines from the given iterable.

The "iterable" argument can be any object that returns a line
of input for each iteration, such as a file object or a list.  The
optional "dialect" argument defines a CSV dialect.  The function
also accepts optional keyword arguments which override settings
provided by the dialect.

The returned object is an iterator.  Each iteration returns a row
of the CSV file (which can span multiple input lines).

¶_csv.register_dialect()
Create a mapping from a string name to a CVS dialect.

The optional "dialect" argument specifies the base dialect instance
or the name of the registered dialect.  The function also accepts
optional keyword arguments which override settings provided by the
dialect.

¶_csv.unregister_dialect()
Delete the name/dialect mapping associated with a string name.
¶_csv.writer()
Return a writer object that will write user data on the given file object.

The "fileobj" argument can be any object that supports the file API.
The optional "dialect" argument defines a CSV dialect.  The function
also accepts optional keyword arguments which override settings
provided by the dialect.

¶_decimal.IEEEContext()
Return a context object initialized to the proper values for one of the
IEEE interchange formats.  The argument must be a multiple of 32 and less
than IEEE_CONTEXT_MAX_BITS.


¶_decimal.getcontext()
Get the current default context.


¶_decimal.localcontext()
Return a context manager that will set the default context to a copy of ctx
on entry to the with-statement and restore the previous default context when
exiting the with-statement. If no context is specified, a copy of the current
default context is used.


¶_decimal.setcontext()
Set a new default context.


¶_functools.cmp_to_key()
Convert a cmp= function into a key= function.

  mycmp
    Function that compares two objects.
¶_functools.reduce()
Apply a function of two arguments cumulatively to the items of an iterable, from left to right.

This effectively reduces the iterable to a single value.  If initial is
present, it is placed before the items of the iterable in the
calculation, and serves as a default when the iterable is empty.

For example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5])
calculates ((((1 + 2) + 3) + 4) + 5).
¶_hashlib.compare_digest() _operator._compare_digest()
Return 'a == b'.

This function uses an approach designed to prevent
timing analysis, making it appropriate for cryptography.

a and b must both be of the same type: either str (ASCII only),
or any bytes-like object.

Note: If a and b are of different lengths, or if an error occurs,
a timing attack could theoretically reveal information about the
types and lengths of a and b--but not their values.
¶_hashlib.get_fips_mode()
Determine the OpenSSL FIPS mode of operation.

For OpenSSL 3.0.0 and newer it returns the state of the default provider
in the default OSSL context. It's not quite the same as FIPS_mode() but
good enough for unittests.

Effectively any non-zero return value indicates FIPS mode;
values other than 1 may have additional significance.
¶_hashlib.hmac_digest()
Single-shot HMAC.
¶_hashlib.hmac_new()
Return a new hmac object.
¶_hashlib.new()
Return a new hash object using the named algorithm.

An optional string argument may be provided and will be
automatically hashed.

The MD5 and SHA1 algorithms are always supported.
¶_hashlib.openssl_md5()
Returns a md5 hash object; optionally initialized with a string
¶_hashlib.openssl_sha1()
Returns a sha1 hash object; optionally initialized with a string
¶_hashlib.openssl_sha224()
Returns a sha224 hash object; optionally initialized with a string
¶_hashlib.openssl_sha256()
Returns a sha256 hash object; optionally initialized with a string
¶_hashlib.openssl_sha384()
Returns a sha384 hash object; optionally initialized with a string
¶_hashlib.openssl_sha3_224()
Returns a sha3-224 hash object; optionally initialized with a string
¶_hashlib.openssl_sha3_256()
Returns a sha3-256 hash object; optionally initialized with a string
¶_hashlib.openssl_sha3_384()
Returns a sha3-384 hash object; optionally initialized with a string
¶_hashlib.openssl_sha3_512()
Returns a sha3-512 hash object; optionally initialized with a string
¶_hashlib.openssl_sha512()
Returns a sha512 hash object; optionally initialized with a string
¶_hashlib.openssl_shake_128()
Returns a shake-128 variable hash object; optionally initialized with a string
¶_hashlib.openssl_shake_256()
Returns a shake-256 variable hash object; optionally initialized with a string
¶_hashlib.pbkdf2_hmac()
Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function.
¶_hashlib.scrypt()
scrypt password-based key derivation function.
¶_heapq.heapify()
Transform list into a heap, in-place, in O(len(heap)) time.
¶_heapq.heapify_max()
Maxheap variant of heapify.
¶_heapq.heappop()
Pop the smallest item off the heap, maintaining the heap invariant.
¶_heapq.heappop_max()
Maxheap variant of heappop.
¶_heapq.heappush()
Push item onto heap, maintaining the heap invariant.
¶_heapq.heappush_max()
Push item onto max heap, maintaining the heap invariant.
¶_heapq.heappushpop()
Push item on the heap, then pop and return the smallest item from the heap.

The combined action runs more efficiently than heappush() followed by
a separate call to heappop().
¶_heapq.heappushpop_max()
Maxheap variant of heappushpop.

The combined action runs more efficiently than heappush_max()
followed by a separate call to heappop_max().
¶_heapq.heapreplace()
Pop and return the current smallest value, and add the new item.

This is more efficient than heappop() followed by heappush(), and can be
more appropriate when using a fixed-size heap.  Note that the value
returned may be larger than item!  That constrains reasonable uses of
this routine unless written as part of a conditional replacement:

    if item > heap[0]:
        item = heapreplace(heap, item)
¶_heapq.heapreplace_max()
Maxheap variant of heapreplace.
¶_imp._fix_co_filename()
Changes code.co_filename to specify the passed-in file path.

  code
    Code object to change.
  path
    File path to use.
¶_imp._frozen_module_names()
Returns the list of available frozen modules.
¶_imp._override_frozen_modules_for_tests()
(internal-only) Override PyConfig.use_frozen_modules.

(-1: "off", 1: "on", 0: no override)
See frozen_modules() in Lib/test/support/import_helper.py.
¶_imp._override_multi_interp_extensions_check()
(internal-only) Override PyInterpreterConfig.check_multi_interp_extensions.

(-1: "never", 1: "always", 0: no override)
¶_imp.acquire_lock()
Acquires the interpreter's import lock for the current thread.

This lock should be used by import hooks to ensure thread-safety when
importing modules.  On platforms without threads, this function does
nothing.
¶_imp.create_builtin() _imp.create_dynamic()
Create an extension module.
¶_imp.exec_builtin()
Initialize a built-in module.
¶_imp.exec_dynamic()
Initialize an extension module.
¶_imp.extension_suffixes()
Returns the list of file suffixes used to identify extension modules.
¶_imp.find_frozen()
Return info about the corresponding frozen module (if there is one) or None.

The returned info (a 2-tuple):

 * data         the raw marshalled bytes
 * is_package   whether or not it is a package
 * origname     the originally frozen module's name, or None if not
                a stdlib module (this will usually be the same as
                the module's current name)
¶_imp.get_frozen_object()
Create a code object for a frozen module.
¶_imp.init_frozen()
Initializes a frozen module.
¶_imp.is_builtin()
Returns True if the module name corresponds to a built-in module.
¶_imp.is_frozen()
Returns True if the module name corresponds to a frozen module.
¶_imp.is_frozen_package()
Returns True if the module name is of a frozen package.
¶_imp.lock_held()
Return True if the import lock is currently held, else False.

On platforms without threads, return False.
¶_imp.release_lock()
Release the interpreter's import lock.

On platforms without threads, this function does nothing.
¶_io.open() builtins.open()
Open file and return a stream.  Raise OSError upon failure.

file is either a text or byte string giving the name (and the path
if the file isn't in the current working directory) of the file to
be opened or an integer file descriptor of the file to be
wrapped.  (If a file descriptor is given, it is closed when the
returned I/O object is closed, unless closefd is set to False.)

mode is an optional string that specifies the mode in which the file
is opened.  It defaults to 'r' which means open for reading in text
mode.  Other common values are 'w' for writing (truncating the file if
it already exists), 'x' for creating and writing to a new file, and
'a' for appending (which on some Unix systems, means that all writes
append to the end of the file regardless of the current seek position).
In text mode, if encoding is not specified the encoding used is platform
dependent: locale.getencoding() is called to get the current locale
encoding.  (For reading and writing raw bytes use binary mode and leave
encoding unspecified.)  The available modes are:

========= ==========================================================
Character Meaning
--------- ----------------------------------------------------------
'r'       open for reading (default)
'w'       open for writing, truncating the file first
'x'       create a new file and open it for writing
'a'       open for writing, appending to the end of the file if it
          exists
'b'       binary mode
't'       text mode (default)
'+'       open a disk file for updating (reading and writing)
========= ==========================================================

The default mode is 'rt' (open for reading text).  For binary random
access, the mode 'w+b' opens and truncates the file to 0 bytes, while
'r+b' opens the file without truncation.  The 'x' mode implies 'w' and
raises an \`FileExistsError\` if the file already exists.

Python distinguishes between files opened in binary and text modes,
even when the underlying operating system doesn't.  Files opened in
binary mode (appending 'b' to the mode argument) return contents as
bytes objects without any decoding.  In text mode (the default, or when
't' is appended to the mode argument), the contents of the file are
returned as strings, the bytes having been first decoded using a
platform-dependent encoding or using the specified encoding if given.

buffering is an optional integer used to set the buffering policy.
Pass 0 to switch buffering off (only allowed in binary mode), 1 to
select line buffering (only usable in text mode), and an integer > 1 to
indicate the size of a fixed-size chunk buffer.   When no buffering
argument is given, the default buffering policy works as follows:

* Binary files are buffered in fixed-size chunks; the size of the buffer
  is max(min(blocksize, 8 MiB), DEFAULT_BUFFER_SIZE) when the device
  block size is available.
  On most systems, the buffer will typically be 128 kilobytes long.

* "Interactive" text files (files for which isatty() returns True)
  use line buffering.  Other text files use the policy described above
  for binary files.

encoding is the name of the encoding used to decode or encode the
file.  This should only be used in text mode.  The default encoding is
platform dependent, but any encoding supported by Python can be
passed.  See the codecs module for the list of supported encodings.

errors is an optional string that specifies how encoding errors are to
be handled---this argument should not be used in binary mode.  Pass
'strict' to raise a ValueError exception if there is an encoding error
(the default of None has the same effect), or pass 'ignore' to ignore
errors.  (Note that ignoring encoding errors can lead to data loss.)
See the documentation for codecs.register or run 'help(codecs.Codec)'
for a list of the permitted encoding error strings.

newline controls how universal newlines works (it only applies to text
mode).  It can be None, '', '\\n', '\\r', and '\\r\\n'.  It works as
follows:

* On input, if newline is None, universal newlines mode is enabled.
  Lines in the input can end in '\\n', '\\r', or '\\r\\n', and these are
  translated into '\\n' before being returned to the caller.  If it is
  '', universal newline mode is enabled, but line endings are returned
  to the caller untranslated.  If it has any of the other legal values,
  input lines are only terminated by the given string, and the line
  ending is returned to the caller untranslated.

* On output, if newline is None, any '\\n' characters written are
  translated to the system default line separator, os.linesep.  If
  newline is '' or '\\n', no translation takes place.  If newline is any
  of the other legal values, any '\\n' characters written are translated
  to the given string.

If closefd is False, the underlying file descriptor will be kept open
when the file is closed.  This does not work when a file name is given
and must be True in that case.

A custom opener can be used by passing a callable as *opener*.  The
underlying file descriptor for the file object is then obtained by
calling *opener* with (*file*, *flags*).  *opener* must return an open
file descriptor (passing os.open as *opener* results in functionality
similar to passing None).

open() returns a file object whose type depends on the mode, and
through which the standard file operations such as reading and writing
are performed.  When open() is used to open a file in a text mode ('w',
'r', 'wt', 'rt', etc.), it returns a TextIOWrapper.  When used to open
a file in a binary mode, the returned class varies: in read binary
mode, it returns a BufferedReader; in write binary and append binary
modes, it returns a BufferedWriter, and in read/write mode, it returns
a BufferedRandom.

It is also possible to use a string or bytearray as a file for both
reading and writing.  For strings StringIO can be used like a file
opened in a text mode, and for bytes a BytesIO can be used like a file
opened in a binary mode.
¶_io.open_code()
Opens the provided file with the intent to import the contents.

This may perform extra validation beyond open(), but is otherwise
interchangeable with calling open(path, 'rb').
¶_io.text_encoding()
A helper function to choose the text encoding.

When encoding is not None, this function returns it.
Otherwise, this function returns the default text encoding
(i.e. "locale" or "utf-8" depends on UTF-8 mode).

This function emits an EncodingWarning if encoding is None and
sys.flags.warn_default_encoding is true.

This can be used in APIs with an encoding=None parameter.
However, please consider using encoding="utf-8" for new APIs.
¶_json.encode_basestring()
encode_basestring(string) -> string

Return a JSON representation of a Python string
¶_json.encode_basestring_ascii()
encode_basestring_ascii(string) -> string

Return an ASCII-only JSON representation of a Python string
¶_json.scanstring()
scanstring(string, end, strict=True) -> (string, end)

Scan the string s for a JSON string. End is the index of the
character in s after the quote that started the JSON string.
Unescapes all valid JSON string escape sequences and raises ValueError
on attempt to decode an invalid string. If strict is False then literal
control characters are allowed in the string.

Returns a tuple of the decoded string and the index of the character in s
after the end quote.
¶_locale.bind_textdomain_codeset()
Bind the C library's domain to codeset.
¶_locale.bindtextdomain()
Bind the C library's domain to dir.
¶_locale.dcgettext()
Return translation of msg in domain and category.
¶_locale.dgettext()
dgettext(domain, msg) -> string

Return translation of msg in domain.
¶_locale.getencoding()
Get the current locale encoding.
¶_locale.gettext()
gettext(msg) -> string

Return translation of msg.
¶_locale.localeconv()
Returns numeric and monetary locale-specific parameters.
¶_locale.nl_langinfo()
Return the value for the locale information associated with key.
¶_locale.setlocale()
Activates/queries locale processing.
¶_locale.strcoll()
Compares two strings according to the locale.
¶_locale.strxfrm()
Return a string that can be used as a key for locale-aware comparisons.
¶_locale.textdomain()
Set the C library's textdmain to domain, returning the new domain.
¶_md5.md5()
Return a new MD5 hash object; optionally initialized with a string.
¶_opcode.get_executor()
Return the executor object at offset in code if exists, None otherwise.
¶_opcode.get_intrinsic1_descs()
Return a list of names of the unary intrinsics.
¶_opcode.get_intrinsic2_descs()
Return a list of names of the binary intrinsics.
¶_opcode.get_nb_ops()
Return array of symbols of binary ops.

Indexed by the BINARY_OP oparg value.
¶_opcode.get_special_method_names()
Return a list of special method names.
¶_opcode.get_specialization_stats()
Return the specialization stats
¶_opcode.has_arg()
Return True if the opcode uses its oparg, False otherwise.
¶_opcode.has_const()
Return True if the opcode accesses a constant, False otherwise.
¶_opcode.has_exc()
Return True if the opcode sets an exception handler, False otherwise.
¶_opcode.has_free()
Return True if the opcode accesses a free variable, False otherwise.

Note that 'free' in this context refers to names in the current scope
that are referenced by inner scopes or names in outer scopes that are
referenced from this scope. It does not include references to global
or builtin scopes.
¶_opcode.has_jump()
Return True if the opcode has a jump target, False otherwise.
¶_opcode.has_local()
Return True if the opcode accesses a local variable, False otherwise.
¶_opcode.has_name()
Return True if the opcode accesses an attribute by name, False otherwise.
¶_opcode.is_valid()
Return True if opcode is valid, False otherwise.
¶_opcode.stack_effect()
Compute the stack effect of the opcode.
¶_operator.abs()
Same as abs(a).
¶_operator.add()
Same as a + b.
¶_operator.and_()
Same as a & b.
¶_operator.call()
Same as obj(*args, **kwargs).
¶_operator.concat()
Same as a + b, for a and b sequences.
¶_operator.contains()
Same as b in a (note reversed operands).
¶_operator.countOf()
Return the number of items in a which are, or which equal, b.
¶_operator.delitem()
Same as del a[b].
¶_operator.eq()
Same as a == b.
¶_operator.floordiv()
Same as a // b.
¶_operator.ge()
Same as a >= b.
¶_operator.getitem()
Same as a[b].
¶_operator.gt()
Same as a > b.
¶_operator.iadd()
Same as a += b.
¶_operator.iand()
Same as a &= b.
¶_operator.iconcat()
Same as a += b, for a and b sequences.
¶_operator.ifloordiv()
Same as a //= b.
¶_operator.ilshift()
Same as a <<= b.
¶_operator.imatmul()
Same as a @= b.
¶_operator.imod()
Same as a %= b.
¶_operator.imul()
Same as a *= b.
¶_operator.index()
Same as a.__index__()
¶_operator.indexOf()
Return the first index of b in a.
¶_operator.inv() _operator.invert()
Same as ~a.
¶_operator.ior()
Same as a |= b.
¶_operator.ipow()
Same as a **= b.
¶_operator.irshift()
Same as a >>= b.
¶_operator.is_()
Same as a is b.
¶_operator.is_none()
Same as a is None.
¶_operator.is_not()
Same as a is not b.
¶_operator.is_not_none()
Same as a is not None.
¶_operator.isub()
Same as a -= b.
¶_operator.itruediv()
Same as a /= b.
¶_operator.ixor()
Same as a ^= b.
¶_operator.le()
Same as a <= b.
¶_operator.length_hint()
Return an estimate of the number of items in obj.

This is useful for presizing containers when building from an iterable.

If the object supports len(), the result will be exact.
Otherwise, it may over- or under-estimate by an arbitrary amount.
The result will be an integer >= 0.
¶_operator.lshift()
Same as a << b.
¶_operator.lt()
Same as a < b.
¶_operator.matmul()
Same as a @ b.
¶_operator.mod()
Same as a % b.
¶_operator.mul()
Same as a * b.
¶_operator.ne()
Same as a != b.
¶_operator.neg()
Same as -a.
¶_operator.not_()
Same as not a.
¶_operator.or_()
Same as a | b.
¶_operator.pos()
Same as +a.
¶_operator.pow()
Same as a ** b.
¶_operator.rshift()
Same as a >> b.
¶_operator.setitem()
Same as a[b] = c.
¶_operator.sub()
Same as a - b.
¶_operator.truediv()
Same as a / b.
¶_operator.truth()
Return True if a is true, False otherwise.
¶_operator.xor()
Same as a ^ b.
¶_pickle.dump()
Write a pickled representation of obj to the open file object file.

This is equivalent to \`\`Pickler(file, protocol).dump(obj)\`\`, but may
be more efficient.

The optional *protocol* argument tells the pickler to use the given
protocol; supported protocols are 0, 1, 2, 3, 4 and 5.  The default
protocol is 5. It was introduced in Python 3.8, and is incompatible
with previous versions.

Specifying a negative protocol version selects the highest protocol
version supported.  The higher the protocol used, the more recent the
version of Python needed to read the pickle produced.

The *file* argument must have a write() method that accepts a single
bytes argument.  It can thus be a file object opened for binary
writing, an io.BytesIO instance, or any other custom object that meets
this interface.

If *fix_imports* is True and protocol is less than 3, pickle will try
to map the new Python 3 names to the old module names used in Python
2, so that the pickle data stream is readable with Python 2.

If *buffer_callback* is None (the default), buffer views are serialized
into *file* as part of the pickle stream.  It is an error if
*buffer_callback* is not None and *protocol* is None or smaller than 5.
¶_pickle.dumps()
Return the pickled representation of the object as a bytes object.

The optional *protocol* argument tells the pickler to use the given
protocol; supported protocols are 0, 1, 2, 3, 4 and 5.  The default
protocol is 5. It was introduced in Python 3.8, and is incompatible
with previous versions.

Specifying a negative protocol version selects the highest protocol
version supported.  The higher the protocol used, the more recent the
version of Python needed to read the pickle produced.

If *fix_imports* is True and *protocol* is less than 3, pickle will
try to map the new Python 3 names to the old module names used in
Python 2, so that the pickle data stream is readable with Python 2.

If *buffer_callback* is None (the default), buffer views are serialized
into *file* as part of the pickle stream.  It is an error if
*buffer_callback* is not None and *protocol* is None or smaller than 5.
¶_pickle.load()
Read and return an object from the pickle data stored in a file.

This is equivalent to \`\`Unpickler(file).load()\`\`, but may be more
efficient.

The protocol version of the pickle is detected automatically, so no
protocol argument is needed.  Bytes past the pickled object's
representation are ignored.

The argument *file* must have two methods, a read() method that takes
an integer argument, and a readline() method that requires no
arguments.  Both methods should return bytes.  Thus *file* can be a
binary file object opened for reading, an io.BytesIO object, or any
other custom object that meets this interface.

Optional keyword arguments are *fix_imports*, *encoding* and *errors*,
which are used to control compatibility support for pickle stream
generated by Python 2.  If *fix_imports* is True, pickle will try to
map the old Python 2 names to the new names used in Python 3.  The
*encoding* and *errors* tell pickle how to decode 8-bit string
instances pickled by Python 2; these default to 'ASCII' and 'strict',
respectively.  The *encoding* can be 'bytes' to read these 8-bit
string instances as bytes objects.
¶_pickle.loads()
Read and return an object from the given pickle data.

The protocol version of the pickle is detected automatically, so no
protocol argument is needed.  Bytes past the pickled object's
representation are ignored.

Optional keyword arguments are *fix_imports*, *encoding* and *errors*,
which are used to control compatibility support for pickle stream
generated by Python 2.  If *fix_imports* is True, pickle will try to
map the old Python 2 names to the new names used in Python 3.  The
*encoding* and *errors* tell pickle how to decode 8-bit string
instances pickled by Python 2; these default to 'ASCII' and 'strict',
respectively.  The *encoding* can be 'bytes' to read these 8-bit
string instances as bytes objects.
¶_posixsubprocess.fork_exec()
Spawn a fresh new child process.

Fork a child process, close parent file descriptors as appropriate in
the child and duplicate the few that are needed before calling exec() in
the child process.

If close_fds is True, close file descriptors 3 and higher, except those
listed in the sorted tuple pass_fds.

The preexec_fn, if supplied, will be called immediately before closing
file descriptors and exec.

WARNING: preexec_fn is NOT SAFE if your application uses threads.
         It may trigger infrequent, difficult to debug deadlocks.

If an error occurs in the child process before the exec, it is
serialized and written to the errpipe_write fd per subprocess.py.

Returns: the child process's PID.

Raises: Only on an error in the parent process.
¶_sha1.sha1()
Return a new SHA1 hash object; optionally initialized with a string.
¶_sha2.sha224()
Return a new SHA-224 hash object; optionally initialized with a string.
¶_sha2.sha256()
Return a new SHA-256 hash object; optionally initialized with a string.
¶_sha2.sha384()
Return a new SHA-384 hash object; optionally initialized with a string.
¶_sha2.sha512()
Return a new SHA-512 hash object; optionally initialized with a string.
¶_signal.alarm()
Arrange for SIGALRM to arrive after the given number of seconds.
¶_signal.default_int_handler()
The default handler for SIGINT installed by Python.

It raises KeyboardInterrupt.
¶_signal.getitimer()
Returns current value of given itimer.
¶_signal.getsignal()
Return the current action for the given signal.

The return value can be:
  SIG_IGN -- if the signal is being ignored
  SIG_DFL -- if the default action for the signal is in effect
  None    -- if an unknown handler is in effect
  anything else -- the callable Python object used as a handler
¶_signal.pause()
Wait until a signal arrives.
¶_signal.pidfd_send_signal()
Send a signal to a process referred to by a pid file descriptor.
¶_signal.pthread_kill()
Send a signal to a thread.
¶_signal.pthread_sigmask()
Fetch and/or change the signal mask of the calling thread.
¶_signal.raise_signal()
Send a signal to the executing process.
¶_signal.set_wakeup_fd()
Sets the fd to be written to (with the signal number) when a signal comes in.

A library can use this to wakeup select or poll.
The previous fd or -1 is returned.

The fd must be non-blocking.
¶_signal.setitimer()
Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).

The timer will fire after value seconds and after that every interval
seconds.  The itimer can be cleared by setting seconds to zero.

Returns old values as a tuple: (delay, interval).
¶_signal.siginterrupt()
Change system call restart behaviour.

If flag is False, system calls will be restarted when interrupted by
signal sig, else system calls will be interrupted.
¶_signal.signal()
Set the action for the given signal.

The action can be SIG_DFL, SIG_IGN, or a callable Python object.
The previous action is returned.  See getsignal() for possible return
values.

*** IMPORTANT NOTICE ***
A signal handler function is called with two arguments: the first is
the signal number, the second is the interrupted stack frame.
¶_signal.sigpending()
Examine pending signals.

Returns a set of signal numbers that are pending for delivery to
the calling thread.
¶_signal.sigtimedwait()
Like sigwaitinfo(), but with a timeout.

The timeout is specified in seconds, with floating-point numbers allowed.
¶_signal.sigwait()
Wait for a signal.

Suspend execution of the calling thread until the delivery of one of the
signals specified in the signal set sigset.  The function accepts the
signal and returns the signal number.
¶_signal.sigwaitinfo()
Wait synchronously until one of the signals in *sigset* is delivered.

Returns a struct_siginfo containing information about the signal.
¶_signal.strsignal()
Return the system description of the given signal.

Returns the description of signal *signalnum*, such as "Interrupt"
for :const:\`SIGINT\`. Returns :const:\`None\` if *signalnum* has no
description. Raises :exc:\`ValueError\` if *signalnum* is invalid.
¶_signal.valid_signals()
Return a set of valid signal numbers on this platform.

The signal numbers returned by this function can be safely passed to
functions like \`pthread_sigmask\`.
¶_socket.CMSG_LEN()
CMSG_LEN(length) -> control message length

Return the total length, without trailing padding, of an ancillary
data item with associated data of the given length.  This value can
often be used as the buffer size for recvmsg() to receive a single
item of ancillary data, but RFC 3542 requires portable applications to
use CMSG_SPACE() and thus include space for padding, even when the
item will be the last in the buffer.  Raises OverflowError if length
is outside the permissible range of values.
¶_socket.CMSG_SPACE()
CMSG_SPACE(length) -> buffer size

Return the buffer size needed for recvmsg() to receive an ancillary
data item with associated data of the given length, along with any
trailing padding.  The buffer space needed to receive multiple items
is the sum of the CMSG_SPACE() values for their associated data
lengths.  Raises OverflowError if length is outside the permissible
range of values.
¶_socket.close()
close(integer) -> None

Close an integer socket file descriptor.  This is like os.close(), but for
sockets; on some platforms os.close() won't work for socket file descriptors.
¶_socket.dup()
dup(integer) -> integer

Duplicate an integer socket file descriptor.  This is like os.dup(), but for
sockets; on some platforms os.dup() won't work for socket file descriptors.
¶_socket.getaddrinfo()
getaddrinfo(host, port [, family, type, proto, flags])
    -> list of (family, type, proto, canonname, sockaddr)

Resolve host and port into addrinfo struct.
¶_socket.getdefaulttimeout()
getdefaulttimeout() -> timeout

Returns the default timeout in seconds (float) for new socket objects.
A value of None indicates that new socket objects have no timeout.
When the socket module is first imported, the default is None.
¶_socket.gethostbyaddr()
gethostbyaddr(host) -> (name, aliaslist, addresslist)

Return the true host name, a list of aliases, and a list of IP addresses,
for a host.  The host argument is a string giving a host name or IP number.
¶_socket.gethostbyname()
gethostbyname(host) -> address

Return the IP address (a string of the form '255.255.255.255') for a host.
¶_socket.gethostbyname_ex()
gethostbyname_ex(host) -> (name, aliaslist, addresslist)

Return the true host name, a list of aliases, and a list of IP addresses,
for a host.  The host argument is a string giving a host name or IP number.
¶_socket.gethostname()
gethostname() -> string

Return the current host name.
¶_socket.getnameinfo()
getnameinfo(sockaddr, flags) --> (host, port)

Get host and port for a sockaddr.
¶_socket.getprotobyname()
getprotobyname(name) -> integer

Return the protocol number for the named protocol.  (Rarely used.)
¶_socket.getservbyname()
getservbyname(servicename[, protocolname]) -> integer

Return a port number from a service name and protocol name.
The optional protocol name, if given, should be 'tcp' or 'udp',
otherwise any protocol will match.
¶_socket.getservbyport()
getservbyport(port[, protocolname]) -> string

Return the service name from a port number and protocol name.
The optional protocol name, if given, should be 'tcp' or 'udp',
otherwise any protocol will match.
¶_socket.htonl()
Convert a 32-bit unsigned integer from host to network byte order.
¶_socket.htons()
Convert a 16-bit unsigned integer from host to network byte order.
¶_socket.if_indextoname()
Returns the interface name corresponding to the interface index if_index.
¶_socket.if_nameindex()
if_nameindex()

Returns a list of network interface information (index, name) tuples.
¶_socket.if_nametoindex()
Returns the interface index corresponding to the interface name if_name.
¶_socket.inet_aton()
Convert an IP address in string format (123.45.67.89) to the 32-bit packed binary format used in low-level network functions.
¶_socket.inet_ntoa()
Convert an IP address from 32-bit packed binary format to string format.
¶_socket.inet_ntop()
inet_ntop(af, packed_ip) -> string formatted IP address

Convert a packed IP address of the given family to string format.
¶_socket.inet_pton()
inet_pton(af, ip) -> packed IP address string

Convert an IP address from string format to a packed string suitable
for use with low-level network functions.
¶_socket.ntohl()
Convert a 32-bit unsigned integer from network to host byte order.
¶_socket.ntohs()
Convert a 16-bit unsigned integer from network to host byte order.
¶_socket.setdefaulttimeout()
setdefaulttimeout(timeout)

Set the default timeout in seconds (float) for new socket objects.
A value of None indicates that new socket objects have no timeout.
When the socket module is first imported, the default is None.
¶_socket.sethostname()
sethostname(name)

Sets the hostname to name.
¶_socket.socketpair()
socketpair([family[, type [, proto]]]) -> (socket object, socket object)

Create a pair of socket objects from the sockets returned by the platform
socketpair() function.
The arguments are the same as for socket() except the default family is
AF_UNIX if defined on the platform; otherwise, the default is AF_INET.
¶_sqlite3.adapt()
Adapt given object to given protocol.
¶_sqlite3.complete_statement()
Checks if a string contains a complete SQL statement.
¶_sqlite3.connect()
Open a connection to the SQLite database file 'database'.

You can use ":memory:" to open a database connection to a database that
resides in RAM instead of on disk.

Note: Passing more than 1 positional argument to _sqlite3.connect() is
deprecated. Parameters 'timeout', 'detect_types', 'isolation_level',
'check_same_thread', 'factory', 'cached_statements' and 'uri' will
become keyword-only parameters in Python 3.15.

¶_sqlite3.enable_callback_tracebacks()
Enable or disable callback functions throwing errors to stderr.
¶_sqlite3.register_adapter()
Register a function to adapt Python objects to SQLite values.
¶_sqlite3.register_converter()
Register a function to convert SQLite values to Python objects.
¶_sre.template()


  template
    A list containing interleaved literal strings (str or bytes) and group
    indices (int), as returned by re._parser.parse_template():
        [literal1, group1, ..., literalN, groupN]
¶_stat.S_IFMT()
Return the portion of the file's mode that describes the file type.
¶_stat.S_IMODE()
Return the portion of the file's mode that can be set by os.chmod().
¶_stat.S_ISBLK()
S_ISBLK(mode) -> bool

Return True if mode is from a block special device file.
¶_stat.S_ISCHR()
S_ISCHR(mode) -> bool

Return True if mode is from a character special device file.
¶_stat.S_ISDIR()
S_ISDIR(mode) -> bool

Return True if mode is from a directory.
¶_stat.S_ISDOOR()
S_ISDOOR(mode) -> bool

Return True if mode is from a door.
¶_stat.S_ISFIFO()
S_ISFIFO(mode) -> bool

Return True if mode is from a FIFO (named pipe).
¶_stat.S_ISLNK()
S_ISLNK(mode) -> bool

Return True if mode is from a symbolic link.
¶_stat.S_ISPORT()
S_ISPORT(mode) -> bool

Return True if mode is from an event port.
¶_stat.S_ISREG()
S_ISREG(mode) -> bool

Return True if mode is from a regular file.
¶_stat.S_ISSOCK()
S_ISSOCK(mode) -> bool

Return True if mode is from a socket.
¶_stat.S_ISWHT()
S_ISWHT(mode) -> bool

Return True if mode is from a whiteout.
¶_stat.filemode()
Convert a file's mode to a string of the form '-rwxrwxrwx'
¶_string.formatter_field_name_split()
split the argument as a field name
¶_string.formatter_parser()
parse the argument as a format string
¶_struct._clearcache()
Clear the internal cache.
¶_struct.calcsize()
Return size in bytes of the struct described by the format string.
¶_struct.iter_unpack()
Return an iterator yielding tuples unpacked from the given bytes.

The bytes are unpacked according to the format string, like
a repeated invocation of unpack_from().

Requires that the bytes length be a multiple of the format struct size.
¶_struct.pack()
pack(format, v1, v2, ...) -> bytes

Return a bytes object containing the values v1, v2, ... packed according
to the format string.  See help(struct) for more on format strings.
¶_struct.pack_into()
pack_into(format, buffer, offset, v1, v2, ...)

Pack the values v1, v2, ... according to the format string and write
the packed bytes into the writable buffer buf starting at offset.  Note
that the offset is a required argument.  A negative offset counts from
the end of the buffer.  See help(struct) for more on format strings.
¶_struct.unpack()
Return a tuple containing values unpacked according to the format string.

The buffer's size in bytes must be calcsize(format).

See help(struct) for more on format strings.
¶_struct.unpack_from()
Return a tuple containing values unpacked according to the format string.

The buffer's size, minus offset, must be at least calcsize(format).
A negative offset counts from the end of the buffer.

See help(struct) for more on format strings.
¶_symtable.symtable()
Return symbol and scope dictionaries used internally by compiler.
¶_thread._count()
Return the number of currently running Python threads, excluding
the main thread. The returned number comprises all threads created
through \`start_new_thread()\` as well as \`threading.Thread\`, and not
yet finished.

This function is meant for internal and specialized purposes only.
In most applications \`threading.enumerate()\` should be used instead.
¶_thread._excepthook()
Handle uncaught Thread.run() exception.
¶_thread._get_main_thread_ident()
Internal only. Return a non-zero integer that uniquely identifies the main thread
of the main interpreter.
¶_thread._get_name()
Get the name of the current thread.
¶_thread._is_main_interpreter()
Return True if the current interpreter is the main Python interpreter.
¶_thread._make_thread_handle()
Internal only. Make a thread handle for threads not spawned
by the _thread or threading module.
¶_thread._shutdown()
Wait for all non-daemon threads (other than the calling thread) to stop.
¶_thread.allocate()
An obsolete synonym of allocate_lock().
¶_thread.allocate_lock()
Create a new lock object. See help(type(threading.Lock())) for
information about locks.
¶_thread.daemon_threads_allowed()
Return True if daemon threads are allowed in the current interpreter,
and False otherwise.

¶_thread.exit()
This is synonymous to \`\`raise SystemExit''.  It will cause the current
thread to exit silently unless the exception is caught.
¶_thread.exit_thread()
An obsolete synonym of exit().
¶_thread.get_ident()
Return a non-zero integer that uniquely identifies the current thread
amongst other threads that exist simultaneously.
This may be used to identify per-thread resources.
Even though on some platforms threads identities may appear to be
allocated consecutive numbers starting at 1, this behavior should not
be relied upon, and the number should be seen purely as a magic cookie.
A thread's identity may be reused for another thread after it exits.
¶_thread.get_native_id()
Return a non-negative integer identifying the thread as reported
by the OS (kernel). This may be used to uniquely identify a
particular thread within a system.
¶_thread.interrupt_main()
Simulate the arrival of the given signal in the main thread,
where the corresponding signal handler will be executed.
If *signum* is omitted, SIGINT is assumed.
A subthread can use this function to interrupt the main thread.

Note: the default signal handler for SIGINT raises \`\`KeyboardInterrupt\`\`.
¶_thread.set_name()
Set the name of the current thread.
¶_thread.stack_size()
Return the thread stack size used when creating new threads.  The
optional size argument specifies the stack size (in bytes) to be used
for subsequently created threads, and must be 0 (use platform or
configured default) or a positive integer value of at least 32,768 (32k).
If changing the thread stack size is unsupported, a ThreadError
exception is raised.  If the specified size is invalid, a ValueError
exception is raised, and the stack size is unmodified.  32k bytes
 currently the minimum supported stack size value to guarantee
sufficient stack space for the interpreter itself.

Note that some platforms may have particular restrictions on values for
the stack size, such as requiring a minimum stack size larger than 32 KiB or
requiring allocation in multiples of the system memory page size
- platform documentation should be referred to for more information
(4 KiB pages are common; using multiples of 4096 for the stack size is
the suggested approach in the absence of more specific information).
¶_thread.start_joinable_thread()
*For internal use only*: start a new thread.

Like start_new_thread(), this starts a new thread calling the given function.
Unlike start_new_thread(), this returns a handle object with methods to join
or detach the given thread.
This function is not for third-party code, please use the
\`threading\` module instead. During finalization the runtime will not wait for
the thread to exit if daemon is True. If handle is provided it must be a
newly created thread._ThreadHandle instance.
¶_thread.start_new()
An obsolete synonym of start_new_thread().
¶_thread.start_new_thread()
Start a new thread and return its identifier.

The thread will call the function with positional arguments from the
tuple args and keyword arguments taken from the optional dictionary
kwargs.  The thread exits when the function returns; the return value
is ignored.  The thread will also exit when the function raises an
unhandled exception; a stack trace will be printed unless the exception
is SystemExit.
¶_tracemalloc._get_object_traceback()
Get the traceback where the Python object obj was allocated.

Return a tuple of (filename: str, lineno: int) tuples.
Return None if the tracemalloc module is disabled or did not
trace the allocation of the object.
¶_tracemalloc._get_traces()
Get traces of all memory blocks allocated by Python.

Return a list of (size: int, traceback: tuple) tuples.
traceback is a tuple of (filename: str, lineno: int) tuples.

Return an empty list if the tracemalloc module is disabled.
¶_tracemalloc.clear_traces()
Clear traces of memory blocks allocated by Python.
¶_tracemalloc.get_traceback_limit()
Get the maximum number of frames stored in the traceback of a trace.

By default, a trace of an allocated memory block only stores
the most recent frame: the limit is 1.
¶_tracemalloc.get_traced_memory()
Get the current size and peak size of memory blocks traced by tracemalloc.

Returns a tuple: (current: int, peak: int).
¶_tracemalloc.get_tracemalloc_memory()
Get the memory usage in bytes of the tracemalloc module.

This memory is used internally to trace memory allocations.
¶_tracemalloc.is_tracing()
Return True if the tracemalloc module is tracing Python memory allocations.
¶_tracemalloc.reset_peak()
Set the peak size of memory blocks traced by tracemalloc to the current size.

Do nothing if the tracemalloc module is not tracing memory allocations.
¶_tracemalloc.start()
Start tracing Python memory allocations.

Also set the maximum number of frames stored in the traceback of a
trace to nframe.
¶_tracemalloc.stop()
Stop tracing Python memory allocations.

Also clear traces of memory blocks allocated by Python.
¶_warnings.warn()
Issue a warning, or maybe ignore it or raise an exception.

  message
    Text of the warning message.
  category
    The Warning category subclass. Defaults to UserWarning.
  stacklevel
    How far up the call stack to make this warning appear. A value of 2 for
    example attributes the warning to the caller of the code calling warn().
  source
    If supplied, the destroyed object which emitted a ResourceWarning
  skip_file_prefixes
    An optional tuple of module filename prefixes indicating frames to skip
    during stacklevel computations for stack frame attribution.
¶_warnings.warn_explicit()
Issue a warning, or maybe ignore it or raise an exception.
¶_weakref._remove_dead_weakref()
Atomically remove key from dict if it points to a dead weakref.
¶_weakref.getweakrefcount()
Return the number of weak references to 'object'.
¶_weakref.getweakrefs()
Return a list of all weak reference objects pointing to 'object'.
¶_weakref.proxy()
Create a proxy object that weakly references 'object'.

'callback', if given, is called with a reference to the
proxy when 'object' is about to be finalized.
¶array._array_reconstructor()
Internal. Used for pickling support.
¶atexit._clear()
Clear the list of previously registered exit functions.
¶atexit._ncallbacks()
Return the number of registered exit functions.
¶atexit._run_exitfuncs()
Run all registered exit functions.

If a callback raises an exception, it is logged with sys.unraisablehook.
¶atexit.register()
Register a function to be executed upon normal program termination

    func - function to be called at exit
    args - optional arguments to pass to func
    kwargs - optional keyword arguments to pass to func

    func is returned to facilitate usage as a decorator.
¶atexit.unregister()
Unregister an exit function which was previously registered using
atexit.register

    func - function to be unregistered
¶binascii.a2b_base64()
Decode a line of base64 data.

  strict_mode
    When set to True, bytes that are not part of the base64 standard are not allowed.
    The same applies to excess data after padding (= / ==).
¶binascii.a2b_hex()
Binary data of hexadecimal representation.

hexstr must contain an even number of hex digits (upper or lower case).
This function is also available as "unhexlify()".
¶binascii.a2b_qp()
Decode a string of qp-encoded data.
¶binascii.a2b_uu()
Decode a line of uuencoded data.
¶binascii.b2a_base64()
Base64-code line of data.
¶binascii.b2a_hex()
Hexadecimal representation of binary data.

  sep
    An optional single character or byte to separate hex bytes.
  bytes_per_sep
    How many bytes between separators.  Positive values count from the
    right, negative values count from the left.

The return value is a bytes object.  This function is also
available as "hexlify()".

Example:
>>> binascii.b2a_hex(b'\\xb9\\x01\\xef')
b'b901ef'
>>> binascii.hexlify(b'\\xb9\\x01\\xef', ':')
b'b9:01:ef'
>>> binascii.b2a_hex(b'\\xb9\\x01\\xef', b'_', 2)
b'b9_01ef'
¶binascii.b2a_qp()
Encode a string using quoted-printable encoding.

On encoding, when istext is set, newlines are not encoded, and white
space at end of lines is.  When istext is not set, \\r and \\n (CR/LF)
are both encoded.  When quotetabs is set, space and tabs are encoded.
¶binascii.b2a_uu()
Uuencode line of data.
¶binascii.crc32()
Compute CRC-32 incrementally.
¶binascii.crc_hqx()
Compute CRC-CCITT incrementally.
¶binascii.hexlify()
Hexadecimal representation of binary data.

  sep
    An optional single character or byte to separate hex bytes.
  bytes_per_sep
    How many bytes between separators.  Positive values count from the
    right, negative values count from the left.

The return value is a bytes object.  This function is also
available as "b2a_hex()".
¶binascii.unhexlify()
Binary data of hexadecimal representation.

hexstr must contain an even number of hex digits (upper or lower case).
¶builtins.__build_class__()
__build_class__(func, name, /, *bases, [metaclass], **kwds) -> class

Internal helper function used by the class statement.
¶builtins.__import__()
Import a module.

Because this function is meant for use by the Python
interpreter and not for general use, it is better to use
importlib.import_module() to programmatically import a module.

The globals argument is only used to determine the context;
they are not modified.  The locals argument is unused.  The fromlist
should be a list of names to emulate \`\`from name import ...\`\`, or an
empty list to emulate \`\`import name\`\`.
When importing a module from a package, note that __import__('A.B', ...)
returns package A when fromlist is empty, but its submodule B when
fromlist is not empty.  The level argument is used to determine whether
to perform absolute or relative imports: 0 is absolute, while a positive
number is the number of parent directories to search relative to the
current module.
¶builtins.abs()
Return the absolute value of the argument.
¶builtins.aiter()
Return an AsyncIterator for an AsyncIterable object.
¶builtins.all()
Return True if bool(x) is True for all values x in the iterable.

If the iterable is empty, return True.
¶builtins.anext()
Return the next item from the async iterator.

If default is given and the async iterator is exhausted,
it is returned instead of raising StopAsyncIteration.
¶builtins.any()
Return True if bool(x) is True for any x in the iterable.

If the iterable is empty, return False.
¶builtins.ascii()
Return an ASCII-only representation of an object.

As repr(), return a string containing a printable representation of an
object, but escape the non-ASCII characters in the string returned by
repr() using \\\\x, \\\\u or \\\\U escapes. This generates a string similar
to that returned by repr() in Python 2.
¶builtins.bin()
Return the binary representation of an integer.

   >>> bin(2796202)
   '0b1010101010101010101010'
¶builtins.breakpoint()
Call sys.breakpointhook(*args, **kws).  sys.breakpointhook() must accept
whatever arguments are passed.

By default, this drops you into the pdb debugger.
¶builtins.callable()
Return whether the object is callable (i.e., some kind of function).

Note that classes are callable, as are instances of classes with a
__call__() method.
¶builtins.chr()
Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.
¶builtins.compile()
Compile source into a code object that can be executed by exec() or eval().

The source code may represent a Python module, statement or
expression.
The filename will be used for run-time error messages.
The mode must be 'exec' to compile a module, 'single' to compile a
single (interactive) statement, or 'eval' to compile an expression.
The flags argument, if present, controls which future statements
influence the compilation of the code.
The dont_inherit argument, if true, stops the compilation inheriting
the effects of any future statements in effect in the code calling
compile; if absent or false these statements do influence the
compilation, in addition to any features explicitly specified.
¶builtins.delattr()
Deletes the named attribute from the given object.

delattr(x, 'y') is equivalent to \`\`del x.y\`\`
¶builtins.dir()
dir([object]) -> list of strings

If called without an argument, return the names in the current scope.
Else, return an alphabetized list of names comprising (some of) the
attributes of the given object, and of attributes reachable from it.
If the object supplies a method named __dir__, it will be used;
otherwise the default dir() logic is used and returns:
  for a module object: the module's attributes.
  for a class object:  its attributes, and recursively the attributes
    of its bases.
  for any other object: its attributes, its class's attributes, and
    recursively the attributes of its class's base classes.
¶builtins.divmod()
Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.
¶builtins.eval()
Evaluate the given source in the context of globals and locals.

The source may be a string representing a Python expression
or a code object as returned by compile().
The globals must be a dictionary and locals can be any mapping,
defaulting to the current globals and locals.
If only globals is given, locals defaults to it.
¶builtins.exec()
Execute the given source in the context of globals and locals.

The source may be a string representing one or more Python statements
or a code object as returned by compile().
The globals must be a dictionary and locals can be any mapping,
defaulting to the current globals and locals.
If only globals is given, locals defaults to it.
The closure must be a tuple of cellvars, and can only be used
when source is a code object requiring exactly that many cellvars.
¶builtins.format()
Return type(value).__format__(value, format_spec)

Many built-in types implement format_spec according to the
Format Specification Mini-language. See help('FORMATTING').

If type(value) does not supply a method named __format__
and format_spec is empty, then str(value) is returned.
See also help('SPECIALMETHODS').
¶builtins.getattr()
getattr(object, name[, default]) -> value

Get a named attribute from an object.

getattr(x, 'y') is equivalent to x.y.
When a default argument is given, it is returned when the attribute
doesn't exist; without it, an exception is raised in that case.
¶builtins.globals()
Return the dictionary containing the current scope's global variables.

NOTE: Updates to this dictionary *will* affect name lookups in the
current global scope and vice-versa.
¶builtins.hasattr()
Return whether the object has an attribute with the given name.

This is done by calling getattr(obj, name) and catching AttributeError.
¶builtins.hash()
Return the integer hash value for the given object.

Two objects that compare equal must also have the same hash value, but
the reverse is not necessarily true.  Hash values may differ between
Python processes.  Not all objects are hashable; calling hash() on an
unhashable object raises TypeError.
¶builtins.hex()
Return the hexadecimal representation of an integer.

   >>> hex(12648430)
   '0xc0ffee'
¶builtins.id()
Return the identity of an object.

This is guaranteed to be unique among simultaneously existing objects.
(CPython uses the object's memory address.)
¶builtins.input()
Read a string from standard input.  The trailing newline is stripped.

The prompt string, if given, is printed to standard output without a
trailing newline before reading input.

If the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise
EOFError.
On *nix systems, readline is used if available.
¶builtins.isinstance()
Return whether an object is an instance of a class or of a subclass thereof.

A tuple, as in \`\`isinstance(x, (A, B, ...))\`\`, may be given as the
target to check against.  This is equivalent to \`\`isinstance(x, A) or
isinstance(x, B) or ...\`\` etc.
¶builtins.issubclass()
Return whether 'cls' is derived from another class or is the same class.

A tuple, as in \`\`issubclass(x, (A, B, ...))\`\`, may be given as the
target to check against.  This is equivalent to \`\`issubclass(x, A) or
issubclass(x, B) or ...\`\`.
¶builtins.iter()
iter(iterable) -> iterator
iter(callable, sentinel) -> iterator

Get an iterator from an object.  In the first form, the argument must
supply its own iterator, or be a sequence.
In the second form, the callable is called until it returns the
sentinel.
¶builtins.len()
Return the number of items in a container.
¶builtins.locals()
Return a dictionary containing the current scope's local variables.

NOTE: Whether or not updates to this dictionary will affect name
lookups in the local scope and vice-versa is *implementation
dependent* and not covered by any backwards compatibility
guarantees.
¶builtins.max()
max(iterable, *[, default=obj, key=func]) -> value
max(arg1, arg2, *args, *[, key=func]) -> value

With a single iterable argument, return its biggest item. The
default keyword-only argument specifies an object to return if
the provided iterable is empty.
With two or more positional arguments, return the largest argument.
¶builtins.min()
min(iterable, *[, default=obj, key=func]) -> value
min(arg1, arg2, *args, *[, key=func]) -> value

With a single iterable argument, return its smallest item. The
default keyword-only argument specifies an object to return if
the provided iterable is empty.
With two or more positional arguments, return the smallest argument.
¶builtins.next()
next(iterator[, default])

Return the next item from the iterator.  If default is given and the
iterator is exhausted, it is returned instead of raising StopIteration.
¶builtins.oct()
Return the octal representation of an integer.

   >>> oct(342391)
   '0o1234567'
¶builtins.ord()
Return the ordinal value of a character.

If the argument is a one-character string, return the Unicode code
point of that character.

If the argument is a bytes or bytearray object of length 1, return its
single byte value.
¶builtins.pow()
Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments

Some types, such as ints, are able to use a more efficient algorithm
when invoked using the three argument form.
¶builtins.print()
Prints the values to a stream, or to sys.stdout by default.

  sep
    string inserted between values, default a space.
  end
    string appended after the last value, default a newline.
  file
    a file-like object (stream); defaults to the current sys.stdout.
  flush
    whether to forcibly flush the stream.
¶builtins.repr()
Return the canonical string representation of the object.

For many object types, including most builtins, eval(repr(obj)) == obj.
¶builtins.round()
Round a number to a given precision in decimal digits.

The return value is an integer if ndigits is omitted or None.
Otherwise the return value has the same type as the number.  ndigits
may be negative.
¶builtins.setattr()
Sets the named attribute on the given object to the specified value.

setattr(x, 'y', v) is equivalent to \`\`x.y = v\`\`
¶builtins.sorted()
Return a new list containing all items from the iterable in ascending order.

A custom key function can be supplied to customize the sort order, and the
reverse flag can be set to request the result in descending order.
¶builtins.sum()
Return the sum of a 'start' value (default: 0) plus an iterable of numbers

When the iterable is empty, return the start value.
This function is intended specifically for use with numeric values and
may reject non-numeric types.
¶builtins.vars()
vars([object]) -> dictionary

Without arguments, equivalent to locals().
With an argument, equivalent to object.__dict__.
¶cmath.acos()
Return the arc cosine of z.
¶cmath.acosh()
Return the inverse hyperbolic cosine of z.
¶cmath.asin()
Return the arc sine of z.
¶cmath.asinh()
Return the inverse hyperbolic sine of z.
¶cmath.atan()
Return the arc tangent of z.
¶cmath.atanh()
Return the inverse hyperbolic tangent of z.
¶cmath.cos()
Return the cosine of z.
¶cmath.cosh()
Return the hyperbolic cosine of z.
¶cmath.exp()
Return the exponential value e**z.
¶cmath.isclose()
Determine whether two complex numbers are close in value.

  rel_tol
    maximum difference for being considered "close", relative to the
    magnitude of the input values
  abs_tol
    maximum difference for being considered "close", regardless of the
    magnitude of the input values

Return True if a is close in value to b, and False otherwise.

For the values to be considered close, the difference between them must
be smaller than at least one of the tolerances.

-inf, inf and NaN behave similarly to the IEEE 754 Standard.  That is,
NaN is not close to anything, even itself. inf and -inf are only close
to themselves.
¶cmath.isfinite()
Return True if both the real and imaginary parts of z are finite, else False.
¶cmath.isinf()
Checks if the real or imaginary part of z is infinite.
¶cmath.isnan()
Checks if the real or imaginary part of z not a number (NaN).
¶cmath.log()
log(z[, base]) -> the logarithm of z to the given base.

If the base is not specified, returns the natural logarithm (base e)
of z.
¶cmath.log10()
Return the base-10 logarithm of z.
¶cmath.phase()
Return argument, also known as the phase angle, of a complex.
¶cmath.polar()
Convert a complex from rectangular coordinates to polar coordinates.

r is the distance from 0 and phi the phase angle.
¶cmath.rect()
Convert from polar coordinates to rectangular coordinates.
¶cmath.sin()
Return the sine of z.
¶cmath.sinh()
Return the hyperbolic sine of z.
¶cmath.sqrt()
Return the square root of z.
¶cmath.tan()
Return the tangent of z.
¶cmath.tanh()
Return the hyperbolic tangent of z.
¶fcntl.fcntl()
Perform the operation cmd on file descriptor fd.

The values used for cmd are operating system dependent, and are
available as constants in the fcntl module, using the same names as used
in the relevant C header files.  The argument arg is optional, and
defaults to 0; it may be an integer, a bytes-like object or a string.
If arg is given as a string, it will be encoded to binary using the
UTF-8 encoding.

If the arg given is an integer or if none is specified, the result value
is an integer corresponding to the return value of the fcntl() call in
the C code.

If arg is given as a bytes-like object, the return value of fcntl() is a
bytes object of that length, containing the resulting value put in the
arg buffer by the operating system.  The length of the arg buffer is not
allowed to exceed 1024 bytes.
¶fcntl.flock()
Perform the lock operation on file descriptor fd.

See the Unix manual page for flock(2) for details (On some systems, this
function is emulated using fcntl()).
¶fcntl.ioctl()
Perform the operation request on file descriptor fd.

The values used for request are operating system dependent, and are
available as constants in the fcntl or termios library modules, using
the same names as used in the relevant C header files.

The argument arg is optional, and defaults to 0; it may be an integer, a
bytes-like object or a string.  If arg is given as a string, it will be
encoded to binary using the UTF-8 encoding.

If the arg given is an integer or if none is specified, the result value
is an integer corresponding to the return value of the ioctl() call in
the C code.

If the argument is a mutable buffer (such as a bytearray) and the
mutate_flag argument is true (default) then the buffer is (in effect)
passed to the operating system and changes made by the OS will be
reflected in the contents of the buffer after the call has returned.
The return value is the integer returned by the ioctl() system call.

If the argument is a mutable buffer and the mutable_flag argument is
false, the behavior is as if an immutable buffer had been passed.

If the argument is an immutable buffer then a copy of the buffer is
passed to the operating system and the return value is a bytes object of
the same length containing whatever the operating system put in the
buffer.  The length of the arg buffer in this case is not allowed to
exceed 1024 bytes.
¶fcntl.lockf()
A wrapper around the fcntl() locking calls.

fd is the file descriptor of the file to lock or unlock, and operation
is one of the following values:

    LOCK_UN - unlock
    LOCK_SH - acquire a shared lock
    LOCK_EX - acquire an exclusive lock

When operation is LOCK_SH or LOCK_EX, it can also be bitwise ORed with
LOCK_NB to avoid blocking on lock acquisition.  If LOCK_NB is used and
the lock cannot be acquired, an OSError will be raised and the exception
will have an errno attribute set to EACCES or EAGAIN (depending on the
operating system -- for portability, check for either value).

len is the number of bytes to lock, with the default meaning to lock to
EOF.  start is the byte offset, relative to whence, to that the lock
starts.  whence is as with fileobj.seek(), specifically:

    0 - relative to the start of the file (SEEK_SET)
    1 - relative to the current buffer position (SEEK_CUR)
    2 - relative to the end of the file (SEEK_END)
¶gc.collect()
Run the garbage collector.

With no arguments, run a full collection.  The optional argument
may be an integer specifying which generation to collect.  A ValueError
is raised if the generation number is invalid.

The number of unreachable objects is returned.
¶gc.disable()
Disable automatic garbage collection.
¶gc.enable()
Enable automatic garbage collection.
¶gc.freeze()
Freeze all current tracked objects and ignore them for future collections.

This can be used before a POSIX fork() call to make the gc copy-on-write
friendly.
Note: collection before a POSIX fork() call may free pages for future
allocation which can cause copy-on-write.
¶gc.get_count()
Return a three-tuple of the current collection counts.
¶gc.get_debug()
Get the garbage collection debugging flags.
¶gc.get_freeze_count()
Return the number of objects in the permanent generation.
¶gc.get_objects()
Return a list of objects tracked by the collector (excluding the list returned).

  generation
    Generation to extract the objects from.

If generation is not None, return only the objects tracked by the
collector that are in that generation.
¶gc.get_referents()
Return the list of objects that are directly referred to by 'objs'.
¶gc.get_referrers()
Return the list of objects that directly refer to any of 'objs'.
¶gc.get_stats()
Return a list of dictionaries containing per-generation statistics.
¶gc.get_threshold()
Return the current collection thresholds.
¶gc.is_finalized()
Returns true if the object has been already finalized by the GC.
¶gc.is_tracked()
Returns true if the object is tracked by the garbage collector.

Simple atomic objects will return false.
¶gc.isenabled()
Returns true if automatic garbage collection is enabled.
¶gc.set_debug()
Set the garbage collection debugging flags.

  flags
    An integer that can have the following bits turned on:
      DEBUG_STATS - Print statistics during collection.
      DEBUG_COLLECTABLE - Print collectable objects found.
      DEBUG_UNCOLLECTABLE - Print unreachable but uncollectable objects
        found.
      DEBUG_SAVEALL - Save objects to gc.garbage rather than freeing them.
      DEBUG_LEAK - Debug leaking programs (everything but STATS).

Debugging information is written to sys.stderr.
¶gc.set_threshold()
set_threshold(threshold0, [threshold1, [threshold2]])
Set the collection thresholds (the collection frequency).

Setting 'threshold0' to zero disables collection.
¶gc.unfreeze()
Unfreeze all objects in the permanent generation.

Put all objects in the permanent generation back into oldest generation.
¶grp.getgrall()
Return a list of all available group entries, in arbitrary order.

An entry whose name starts with '+' or '-' represents an instruction
to use YP/NIS and may not be accessible via getgrnam or getgrgid.
¶grp.getgrgid()
Return the group database entry for the given numeric group ID.

If id is not valid, raise KeyError.
¶grp.getgrnam()
Return the group database entry for the given group name.

If name is not valid, raise KeyError.
¶itertools.tee()
Returns a tuple of n independent iterators.
¶marshal.dump()
Write the value on the open file.

  value
    Must be a supported type.
  file
    Must be a writeable binary file.
  version
    Indicates the data format that dump should use.
  allow_code
    Allow to write code objects.

If the value has (or contains an object that has) an unsupported type, a
ValueError exception is raised - but garbage data will also be written
to the file. The object will not be properly read back by load().
¶marshal.dumps()
Return the bytes object that would be written to a file by dump(value, file).

  value
    Must be a supported type.
  version
    Indicates the data format that dumps should use.
  allow_code
    Allow to write code objects.

Raise a ValueError exception if value has (or contains an object that
has) an unsupported type.
¶marshal.load()
Read one value from the open file and return it.

  file
    Must be readable binary file.
  allow_code
    Allow to load code objects.

If no valid value is read (e.g. because the data has a different Python
version's incompatible marshal format), raise EOFError, ValueError or
TypeError.

Note: If an object containing an unsupported type was marshalled with
dump(), load() will substitute None for the unmarshallable type.
¶marshal.loads()
Convert the bytes-like object to a value.

  allow_code
    Allow to load code objects.

If no valid value is found, raise EOFError, ValueError or TypeError.
Extra bytes in the input are ignored.
¶math.acos()
Return the arc cosine (measured in radians) of x.

The result is between 0 and pi.
¶math.acosh()
Return the inverse hyperbolic cosine of x.
¶math.asin()
Return the arc sine (measured in radians) of x.

The result is between -pi/2 and pi/2.
¶math.asinh()
Return the inverse hyperbolic sine of x.
¶math.atan()
Return the arc tangent (measured in radians) of x.

The result is between -pi/2 and pi/2.
¶math.atan2()
Return the arc tangent (measured in radians) of y/x.

Unlike atan(y/x), the signs of both x and y are considered.
¶math.atanh()
Return the inverse hyperbolic tangent of x.
¶math.cbrt()
Return the cube root of x.
¶math.ceil()
Return the ceiling of x as an Integral.

This is the smallest integer >= x.
¶math.comb()
Number of ways to choose k items from n items without repetition and without order.

Evaluates to n! / (k! * (n - k)!) when k <= n and evaluates
to zero when k > n.

Also called the binomial coefficient because it is equivalent
to the coefficient of k-th term in polynomial expansion of the
expression (1 + x)**n.

Raises TypeError if either of the arguments are not integers.
Raises ValueError if either of the arguments are negative.
¶math.copysign()
Return a float with the magnitude (absolute value) of x but the sign of y.

On platforms that support signed zeros, copysign(1.0, -0.0)
returns -1.0.

¶math.cos()
Return the cosine of x (measured in radians).
¶math.cosh()
Return the hyperbolic cosine of x.
¶math.degrees()
Convert angle x from radians to degrees.
¶math.dist()
Return the Euclidean distance between two points p and q.

The points should be specified as sequences (or iterables) of
coordinates.  Both inputs must have the same dimension.

Roughly equivalent to:
    sqrt(sum((px - qx) ** 2.0 for px, qx in zip(p, q)))
¶math.erf()
Error function at x.
¶math.erfc()
Complementary error function at x.
¶math.exp()
Return e raised to the power of x.
¶math.exp2()
Return 2 raised to the power of x.
¶math.expm1()
Return exp(x)-1.

This function avoids the loss of precision involved in the direct evaluation of exp(x)-1 for small x.
¶math.fabs()
Return the absolute value of the float x.
¶math.factorial()
Find n!.
¶math.floor()
Return the floor of x as an Integral.

This is the largest integer <= x.
¶math.fma()
Fused multiply-add operation.

Compute (x * y) + z with a single round.
¶math.fmod()
Return fmod(x, y), according to platform C.

x % y may differ.
¶math.frexp()
Return the mantissa and exponent of x, as pair (m, e).

If x is a finite nonzero number, then m is a float with
0.5 <= abs(m) < 1.0 and an integer e is such that
x == m * 2**e exactly.  Else, return (x, 0).
¶math.fsum()
Return an accurate floating-point sum of values in the iterable seq.

Assumes IEEE-754 floating-point arithmetic.
¶math.gamma()
Gamma function at x.
¶math.gcd()
Greatest Common Divisor.
¶math.hypot()
Multidimensional Euclidean distance from the origin to a point.

Roughly equivalent to:
    sqrt(sum(x**2 for x in coordinates))

For a two dimensional point (x, y), gives the hypotenuse
using the Pythagorean theorem:  sqrt(x*x + y*y).

For example, the hypotenuse of a 3/4/5 right triangle is:

    >>> hypot(3.0, 4.0)
    5.0
¶math.isclose()
Determine whether two floating-point numbers are close in value.

  rel_tol
    maximum difference for being considered "close", relative to the
    magnitude of the input values
  abs_tol
    maximum difference for being considered "close", regardless of the
    magnitude of the input values

Return True if a is close in value to b, and False otherwise.

For the values to be considered close, the difference between them
must be smaller than at least one of the tolerances.

-inf, inf and NaN behave similarly to the IEEE 754 Standard.  That
is, NaN is not close to anything, even itself.  inf and -inf are
only close to themselves.
¶math.isfinite()
Return True if x is neither an infinity nor a NaN, and False otherwise.
¶math.isinf()
Return True if x is a positive or negative infinity, and False otherwise.
¶math.isnan()
Return True if x is a NaN (not a number), and False otherwise.
¶math.isqrt()
Return the integer part of the square root of the input.
¶math.lcm()
Least Common Multiple.
¶math.ldexp()
Return x * (2**i).

This is essentially the inverse of frexp().
¶math.lgamma()
Natural logarithm of absolute value of Gamma function at x.
¶math.log()
log(x, [base=math.e])
Return the logarithm of x to the given base.

If the base is not specified, returns the natural logarithm (base e) of x.
¶math.log10()
Return the base 10 logarithm of x.
¶math.log1p()
Return the natural logarithm of 1+x (base e).

The result is computed in a way which is accurate for x near zero.
¶math.log2()
Return the base 2 logarithm of x.
¶math.modf()
Return the fractional and integer parts of x.

Both results carry the sign of x and are floats.
¶math.nextafter()
Return the floating-point value the given number of steps after x towards y.

If steps is not specified or is None, it defaults to 1.

Raises a TypeError, if x or y is not a double, or if steps is not
an integer.  Raises ValueError if steps is negative.
¶math.perm()
Number of ways to choose k items from n items without repetition and with order.

Evaluates to n! / (n - k)! when k <= n and evaluates
to zero when k > n.

If k is not specified or is None, then k defaults to n
and the function returns n!.

Raises TypeError if either of the arguments are not integers.
Raises ValueError if either of the arguments are negative.
¶math.pow()
Return x**y (x to the power of y).
¶math.prod()
Calculate the product of all the elements in the input iterable.

The default start value for the product is 1.

When the iterable is empty, return the start value.  This function is
intended specifically for use with numeric values and may reject
non-numeric types.
¶math.radians()
Convert angle x from degrees to radians.
¶math.remainder()
Difference between x and the closest integer multiple of y.

Return x - n*y where n*y is the closest integer multiple of y.
In the case where x is exactly halfway between two multiples of
y, the nearest even value of n is used. The result is always exact.
¶math.sin()
Return the sine of x (measured in radians).
¶math.sinh()
Return the hyperbolic sine of x.
¶math.sqrt()
Return the square root of x.
¶math.sumprod()
Return the sum of products of values from two iterables p and q.

Roughly equivalent to:

    sum(map(operator.mul, p, q, strict=True))

For float and mixed int/float inputs, the intermediate products
and sums are computed with extended precision.
¶math.tan()
Return the tangent of x (measured in radians).
¶math.tanh()
Return the hyperbolic tangent of x.
¶math.trunc()
Truncates the Real x to the nearest Integral toward 0.

Uses the __trunc__ magic method.
¶math.ulp()
Return the value of the least significant bit of the float x.
¶posix.WCOREDUMP()
Return True if the process returning status was dumped to a core file.
¶posix.WEXITSTATUS()
Return the process return code from status.
¶posix.WIFCONTINUED()
Return True if a particular process was continued from a job control stop.

Return True if the process returning status was continued from a
job control stop.
¶posix.WIFEXITED()
Return True if the process returning status exited via the exit() system call.
¶posix.WIFSIGNALED()
Return True if the process returning status was terminated by a signal.
¶posix.WIFSTOPPED()
Return True if the process returning status was stopped.
¶posix.WSTOPSIG()
Return the signal that stopped the process that provided the status value.
¶posix.WTERMSIG()
Return the signal that terminated the process that provided the status value.
¶posix._create_environ()
Create the environment dictionary.
¶posix._exit()
Exit to the system with specified status, without normal exit processing.
¶posix._inputhook()
Calls PyOS_CallInputHook droppong the GIL first
¶posix._is_inputhook_installed()
Checks if PyOS_CallInputHook is set
¶posix._path_normpath()
Normalize path, eliminating double slashes, etc.
¶posix._path_splitroot_ex()
Split a pathname into drive, root and tail.

The tail contains anything after the root.
¶posix.abort()
Abort the interpreter immediately.

This function 'dumps core' or otherwise fails in the hardest way
possible on the hosting operating system.  This function never returns.
¶posix.access()
Use the real uid/gid to test for access to a path.

  path
    Path to be tested; can be string, bytes, or a path-like object.
  mode
    Operating-system mode bitfield.  Can be F_OK to test existence,
    or the inclusive-OR of R_OK, W_OK, and X_OK.
  dir_fd
    If not None, it should be a file descriptor open to a directory,
    and path should be relative; path will then be relative to that
    directory.
  effective_ids
    If True, access will use the effective uid/gid instead of
    the real uid/gid.
  follow_symlinks
    If False, and the last element of the path is a symbolic link,
    access will examine the symbolic link itself instead of the file
    the link points to.

dir_fd, effective_ids, and follow_symlinks may not be implemented
  on your platform.  If they are unavailable, using them will raise a
  NotImplementedError.

Note that most operations will use the effective uid/gid, therefore this
  routine can be used in a suid/sgid environment to test if the invoking user
  has the specified access to the path.
¶posix.chdir()
Change the current working directory to the specified path.

path may always be specified as a string.  On some platforms, path may
also be specified as an open file descriptor.  If this functionality is
unavailable, using it raises an exception.
¶posix.chmod()
Change the access permissions of a file.

  path
    Path to be modified.  May always be specified as a str, bytes, or
    a path-like object.  On some platforms, path may also be specified
    as an open file descriptor.  If this functionality is unavailable,
    using it raises an exception.
  mode
    Operating-system mode bitfield.
    Be careful when using number literals for *mode*. The conventional
    UNIX notation for numeric modes uses an octal base, which needs to
    be indicated with a \`\`0o\`\` prefix in Python.
  dir_fd
    If not None, it should be a file descriptor open to a directory,
    and path should be relative; path will then be relative to that
    directory.
  follow_symlinks
    If False, and the last element of the path is a symbolic link,
    chmod will modify the symbolic link itself instead of the file
    the link points to.

It is an error to use dir_fd or follow_symlinks when specifying path as
  an open file descriptor.
dir_fd and follow_symlinks may not be implemented on your platform.
  If they are unavailable, using them will raise a NotImplementedError.
¶posix.chown()
Change the owner and group id of path to the numeric uid and gid.

  path
    Path to be examined; can be string, bytes, a path-like object, or
    open-file-descriptor int.
  dir_fd
    If not None, it should be a file descriptor open to a directory,
    and path should be relative; path will then be relative to that
    directory.
  follow_symlinks
    If False, and the last element of the path is a symbolic link,
    stat will examine the symbolic link itself instead of the file
    the link points to.

path may always be specified as a string.  On some platforms, path may
also be specified as an open file descriptor.  If this functionality is
unavailable, using it raises an exception.
If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative to
that directory.
If follow_symlinks is False, and the last element of the path is
a symbolic link, chown will modify the symbolic link itself instead of
the file the link points to.
It is an error to use dir_fd or follow_symlinks when specifying path as
an open file descriptor.
dir_fd and follow_symlinks may not be implemented on your platform.  If
they are unavailable, using them will raise a NotImplementedError.
¶posix.chroot()
Change root directory to path.
¶posix.close()
Close a file descriptor.
¶posix.closerange()
Closes all file descriptors in [fd_low, fd_high), ignoring errors.
¶posix.confstr()
Return a string-valued system configuration variable.
¶posix.copy_file_range()
Copy count bytes from one file descriptor to another.

  src
    Source file descriptor.
  dst
    Destination file descriptor.
  count
    Number of bytes to copy.
  offset_src
    Starting offset in src.
  offset_dst
    Starting offset in dst.

If offset_src is None, then src is read from the current position;
respectively for offset_dst.
¶posix.cpu_count()
Return the number of logical CPUs in the system.

Return None if indeterminable.
¶posix.ctermid()
Return the name of the controlling terminal for this process.
¶posix.device_encoding()
Return a string describing the encoding of a terminal's file descriptor.

The file descriptor must be attached to a terminal.
If the device is not a terminal, return None.
¶posix.dup()
Return a duplicate of a file descriptor.
¶posix.dup2()
Duplicate file descriptor.
¶posix.eventfd()
Creates and returns an event notification file descriptor.
¶posix.eventfd_read()
Read eventfd value
¶posix.eventfd_write()
Write eventfd value.
¶posix.execv()
Execute an executable path with arguments, replacing current process.

  path
    Path of executable file.
  argv
    Tuple or list of strings.
¶posix.execve()
Execute an executable path with arguments, replacing current process.

  path
    Path of executable file.
  argv
    Tuple or list of strings.
  env
    Dictionary of strings mapping to strings.
¶posix.fchdir()
Change to the directory of the given file descriptor.

fd must be opened on a directory, not a file.
Equivalent to os.chdir(fd).
¶posix.fchmod()
Change the access permissions of the file given by file descriptor fd.

  fd
    The file descriptor of the file to be modified.
  mode
    Operating-system mode bitfield.
    Be careful when using number literals for *mode*.  The conventional
    UNIX notation for numeric modes uses an octal base, which needs to
    be indicated with a \`\`0o\`\` prefix in Python.

Equivalent to os.chmod(fd, mode).
¶posix.fchown()
Change the owner and group id of the file specified by file descriptor.

Equivalent to os.chown(fd, uid, gid).
¶posix.fdatasync()
Force write of fd to disk without forcing update of metadata.
¶posix.fork()
Fork a child process.

Return 0 to child process and PID of child to parent process.
¶posix.forkpty()
Fork a new process with a new pseudo-terminal as controlling tty.

Returns a tuple of (pid, master_fd).
Like fork(), return pid of 0 to the child process,
and pid of child to the parent process.
To both, return fd of newly opened pseudo-terminal.
¶posix.fpathconf()
Return the configuration limit name for the file descriptor fd.

If there is no limit, return -1.
¶posix.fspath()
Return the file system path representation of the object.

If the object is str or bytes, then allow it to pass through as-is.  If
the object defines __fspath__(), then return the result of that method.
All other types raise a TypeError.
¶posix.fstat()
Perform a stat system call on the given file descriptor.

Like stat(), but for an open file descriptor.
Equivalent to os.stat(fd).
¶posix.fstatvfs()
Perform an fstatvfs system call on the given fd.

Equivalent to statvfs(fd).
¶posix.fsync()
Force write of fd to disk.
¶posix.ftruncate()
Truncate a file, specified by file descriptor, to a specific length.
¶posix.get_blocking()
Get the blocking mode of the file descriptor.

Return False if the O_NONBLOCK flag is set, True if the flag is cleared.
¶posix.get_inheritable()
Get the close-on-exe flag of the specified file descriptor.
¶posix.get_terminal_size()
Return the size of the terminal window as (columns, lines).

The optional argument fd (default standard output) specifies
which file descriptor should be queried.

If the file descriptor is not connected to a terminal, an OSError
is thrown.

This function will only be defined if an implementation is
available for this system.

shutil.get_terminal_size is the high-level function which should
normally be used, os.get_terminal_size is the low-level implementation.
¶posix.getcwd()
Return a unicode string representing the current working directory.
¶posix.getcwdb()
Return a bytes string representing the current working directory.
¶posix.getegid()
Return the current process's effective group id.
¶posix.geteuid()
Return the current process's effective user id.
¶posix.getgid()
Return the current process's group id.
¶posix.getgrouplist()
Returns a list of groups to which a user belongs.

  user
    username to lookup
  group
    base group id of the user
¶posix.getgroups()
Return list of supplemental group IDs for the process.
¶posix.getloadavg()
Return average recent system load information.

Return the number of processes in the system run queue averaged over
the last 1, 5, and 15 minutes as a tuple of three floats.
Raises OSError if the load average was unobtainable.
¶posix.getlogin()
Return the actual login name.
¶posix.getpgid()
Call the system call getpgid(), and return the result.
¶posix.getpgrp()
Return the current process group id.
¶posix.getpid()
Return the current process id.
¶posix.getppid()
Return the parent's process id.

If the parent process has already exited, Windows machines will still
return its id; others systems will return the id of the 'init' proces
(1).
¶posix.getpriority()
Return program scheduling priority.
¶posix.getrandom()
Obtain a series of random bytes.
¶posix.getresgid()
Return a tuple of the current process's real, effective, and saved group ids.
¶posix.getresuid()
Return a tuple of the current process's real, effective, and saved user ids.
¶posix.getsid()
Call the system call getsid(pid) and return the result.
¶posix.getuid()
Return the current process's user id.
¶posix.getxattr()
Return the value of extended attribute attribute on path.

path may be either a string, a path-like object, or an open file
descriptor.
If follow_symlinks is False, and the last element of the path is
a symbolic link, getxattr will examine the symbolic link itself
instead of the file the link points to.
¶posix.grantpt()
Grant access to the slave pseudo-terminal device.

  fd
    File descriptor of a master pseudo-terminal device.

Performs a grantpt() C function call.
¶posix.initgroups()
Initialize the group access list.

Call the system initgroups() to initialize the group access list with
all of the groups of which the specified username is a member, plus the
specified group id.
¶posix.isatty()
Return True if the fd is connected to a terminal.

Return True if the file descriptor is an open file descriptor
connected to the slave end of a terminal.
¶posix.kill()
Kill a process with a signal.
¶posix.killpg()
Kill a process group with a signal.
¶posix.lchown()
Change the owner and group id of path to the numeric uid and gid.

This function will not follow symbolic links.
Equivalent to os.chown(path, uid, gid, follow_symlinks=False).
¶posix.link()
Create a hard link to a file.

If either src_dir_fd or dst_dir_fd is not None, it should be a file
descriptor open to a directory, and the respective path string (src or
dst) should be relative; the path will then be relative to that
directory.
If follow_symlinks is False, and the last element of src is a symbolic
link, link will create a link to the symbolic link itself instead of the
file the link points to.
src_dir_fd, dst_dir_fd, and follow_symlinks may not be implemented on
your platform.  If they are unavailable, using them will raise
a NotImplementedError.
¶posix.listdir()
Return a list containing the names of the files in the directory.

path can be specified as either str, bytes, or a path-like object.  If
path is bytes, the filenames returned will also be bytes; in all other
circumstances the filenames returned will be str.
If path is None, uses the path='.'.
On some platforms, path may also be specified as an open file
descriptor; the file descriptor must refer to a directory.  If this
functionality is unavailable, using it raises NotImplementedError.

The list is in arbitrary order.  It does not include the special
entries '.' and '..' even if they are present in the directory.
¶posix.listxattr()
Return a list of extended attributes on path.

path may be either None, a string, a path-like object, or an open file
descriptor.  If path is None, listxattr will examine the current
directory.
If follow_symlinks is False, and the last element of the path is
a symbolic link, listxattr will examine the symbolic link itself instead
of the file the link points to.
¶posix.lockf()
Apply, test or remove a POSIX lock on an open file descriptor.

  fd
    An open file descriptor.
  command
    One of F_LOCK, F_TLOCK, F_ULOCK or F_TEST.
  length
    The number of bytes to lock, starting at the current position.
¶posix.login_tty()
Prepare the tty of which fd is a file descriptor for a new login session.

Make the calling process a session leader; make the tty the
controlling tty, the stdin, the stdout, and the stderr of the
calling process; close fd.
¶posix.lseek()
Set the position of a file descriptor.  Return the new position.

  fd
    An open file descriptor, as returned by os.open().
  position
    Position, interpreted relative to 'whence'.
  whence
    The relative position to seek from. Valid values are:
    - SEEK_SET: seek from the start of the file.
    - SEEK_CUR: seek from the current file position.
    - SEEK_END: seek from the end of the file.

The return value is the number of bytes relative to the beginning of
the file.
¶posix.lstat()
Perform a stat system call on the given path, without following symbolic links.

Like stat(), but do not follow symbolic links.
Equivalent to stat(path, follow_symlinks=False).
¶posix.major()
Extracts a device major number from a raw device number.
¶posix.makedev()
Composes a raw device number from the major and minor device numbers.
¶posix.minor()
Extracts a device minor number from a raw device number.
¶posix.mkdir()
Create a directory.

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative to
that directory.
dir_fd may not be implemented on your platform.  If it is unavailable,
using it will raise a NotImplementedError.

The mode argument is ignored on Windows.  Where it is used, the current
umask value is first masked out.
¶posix.mkfifo()
Create a "fifo" (a POSIX named pipe).

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative to
that directory.
dir_fd may not be implemented on your platform.  If it is unavailable,
using it will raise a NotImplementedError.
¶posix.mknod()
Create a node in the file system.

Create a node in the file system (file, device special file or named
pipe) at path.  mode specifies both the permissions to use and the
type of node to be created, being combined (bitwise OR) with one of
S_IFREG, S_IFCHR, S_IFBLK, and S_IFIFO.  If S_IFCHR or S_IFBLK is set
on mode, device defines the newly created device special file (probably
using os.makedev()).  Otherwise device is ignored.

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative
to that directory.
dir_fd may not be implemented on your platform.  If it is unavailable,
using it will raise a NotImplementedError.
¶posix.nice()
Add increment to the priority of process and return the new priority.
¶posix.open()
Open a file for low level IO.  Returns a file descriptor (integer).

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative to
that directory.
dir_fd may not be implemented on your platform.  If it is unavailable,
using it will raise a NotImplementedError.
¶posix.openpty()
Open a pseudo-terminal.

Return a tuple of (master_fd, slave_fd) containing open file descriptors
for both the master and slave ends.
¶posix.pathconf()
Return the configuration limit name for the file or directory path.

If there is no limit, return -1.
On some platforms, path may also be specified as an open file
descriptor.  If this functionality is unavailable, using it raises
an exception.
¶posix.pidfd_open()
Return a file descriptor referring to the process *pid*.

The descriptor can be used to perform process management without races
and signals.
¶posix.pipe()
Create a pipe.

Returns a tuple of two file descriptors:
  (read_fd, write_fd)
¶posix.pipe2()
Create a pipe with flags set atomically.

Returns a tuple of two file descriptors:
  (read_fd, write_fd)

flags can be constructed by ORing together one or more of these values:
O_NONBLOCK, O_CLOEXEC.
¶posix.posix_fadvise()
Announce an intention to access data in a specific pattern.

Announce an intention to access data in a specific pattern, thus
allowing the kernel to make optimizations.
The advice applies to the region of the file specified by fd starting at
offset and continuing for length bytes.
advice is one of POSIX_FADV_NORMAL, POSIX_FADV_SEQUENTIAL,
POSIX_FADV_RANDOM, POSIX_FADV_NOREUSE, POSIX_FADV_WILLNEED, or
POSIX_FADV_DONTNEED.
¶posix.posix_fallocate()
Ensure a file has allocated at least a particular number of bytes on disk.

Ensure that the file specified by fd encompasses a range of bytes
starting at offset bytes from the beginning and continuing for length
bytes.
¶posix.posix_openpt()
Open and return a file descriptor for a master pseudo-terminal device.

Performs a posix_openpt() C function call. The oflag argument is used to
set file status flags and file access modes as specified in the manual
page of posix_openpt() of your system.
¶posix.posix_spawn()
Execute the program specified by path in a new process.

  path
    Path of executable file.
  argv
    Tuple or list of strings.
  env
    Dictionary of strings mapping to strings.
  file_actions
    A sequence of file action tuples.
  setpgroup
    The pgroup to use with the POSIX_SPAWN_SETPGROUP flag.
  resetids
    If the value is \`true\` the POSIX_SPAWN_RESETIDS will be activated.
  setsid
    If the value is \`true\` the POSIX_SPAWN_SETSID or POSIX_SPAWN_SETSID_NP
    will be activated.
  setsigmask
    The sigmask to use with the POSIX_SPAWN_SETSIGMASK flag.
  setsigdef
    The sigmask to use with the POSIX_SPAWN_SETSIGDEF flag.
  scheduler
    A tuple with the scheduler policy (optional) and parameters.
¶posix.posix_spawnp()
Execute the program specified by path in a new process.

  path
    Path of executable file.
  argv
    Tuple or list of strings.
  env
    Dictionary of strings mapping to strings.
  file_actions
    A sequence of file action tuples.
  setpgroup
    The pgroup to use with the POSIX_SPAWN_SETPGROUP flag.
  resetids
    If the value is \`True\` the POSIX_SPAWN_RESETIDS will be activated.
  setsid
    If the value is \`True\` the POSIX_SPAWN_SETSID or POSIX_SPAWN_SETSID_NP
    will be activated.
  setsigmask
    The sigmask to use with the POSIX_SPAWN_SETSIGMASK flag.
  setsigdef
    The sigmask to use with the POSIX_SPAWN_SETSIGDEF flag.
  scheduler
    A tuple with the scheduler policy (optional) and parameters.
¶posix.pread()
Read a number of bytes from a file descriptor starting at a particular offset.

Read length bytes from file descriptor fd, starting at offset bytes from
the beginning of the file.  The file offset remains unchanged.
¶posix.preadv()
Reads from a file descriptor into a number of mutable bytes-like objects.

Combines the functionality of readv() and pread().  As readv(), it will
transfer data into each buffer until it is full and then move on to the
next buffer in the sequence to hold the rest of the data.  Its fourth
argument, specifies the file offset at which the input operation is to
be performed.  It will return the total number of bytes read (which can
be less than the total capacity of all the objects).

The flags argument contains a bitwise OR of zero or more of the
following flags:

- RWF_HIPRI
- RWF_NOWAIT

Using non-zero flags requires Linux 4.6 or newer.
¶posix.ptsname()
Return the name of the slave pseudo-terminal device.

  fd
    File descriptor of a master pseudo-terminal device.

If the ptsname_r() C function is available, it is called;
otherwise, performs a ptsname() C function call.
¶posix.putenv()
Change or add an environment variable.
¶posix.pwrite()
Write bytes to a file descriptor starting at a particular offset.

Write buffer to fd, starting at offset bytes from the beginning of
the file.  Returns the number of bytes written.  Does not change the
current file offset.
¶posix.pwritev()
Writes the contents of bytes-like objects to a file descriptor at a given offset.

Combines the functionality of writev() and pwrite(). All buffers must be
a sequence of bytes-like objects.  Buffers are processed in array order.
Entire contents of first buffer is written before proceeding to second,
and so on. The operating system may set a limit (sysconf() value
SC_IOV_MAX) on the number of buffers that can be used.
This function writes the contents of each object to the file descriptor
and returns the total number of bytes written.

The flags argument contains a bitwise OR of zero or more of the
following flags:

- RWF_DSYNC
- RWF_SYNC
- RWF_APPEND

Using non-zero flags requires Linux 4.7 or newer.
¶posix.read()
Read from a file descriptor.  Returns a bytes object.
¶posix.readinto()
Read into a buffer object from a file descriptor.

The buffer should be mutable and bytes-like.  On success, returns the
number of bytes read.  Less bytes may be read than the size of the
buffer.  The underlying system call will be retried when interrupted by
a signal, unless the signal handler raises an exception.  Other errors
will not be retried and an error will be raised.

Returns 0 if *fd* is at end of file or if the provided *buffer* has
length 0 (which can be used to check for errors without reading data).
Never returns negative.
¶posix.readlink()
Return a string representing the path to which the symbolic link points.

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative to
that directory.

dir_fd may not be implemented on your platform.  If it is unavailable,
using it will raise a NotImplementedError.
¶posix.readv()
Read from a file descriptor fd into an iterable of buffers.

The buffers should be mutable buffers accepting bytes.
readv will transfer data into each buffer until it is full
and then move on to the next buffer in the sequence to hold
the rest of the data.

readv returns the total number of bytes read,
which may be less than the total capacity of all the buffers.
¶posix.register_at_fork()
Register callables to be called when forking a new process.

  before
    A callable to be called in the parent before the fork() syscall.
  after_in_child
    A callable to be called in the child after fork().
  after_in_parent
    A callable to be called in the parent after fork().

'before' callbacks are called in reverse order.
'after_in_child' and 'after_in_parent' callbacks are called in order.
¶posix.remove()
Remove a file (same as unlink()).

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative
to that directory.
dir_fd may not be implemented on your platform.
If it is unavailable, using it will raise a NotImplementedError.
¶posix.removexattr()
Remove extended attribute attribute on path.

path may be either a string, a path-like object, or an open file
descriptor.
If follow_symlinks is False, and the last element of the path is
a symbolic link, removexattr will modify the symbolic link itself
instead of the file the link points to.
¶posix.rename()
Rename a file or directory.

If either src_dir_fd or dst_dir_fd is not None, it should be a file
descriptor open to a directory, and the respective path string (src or
dst) should be relative; the path will then be relative to that
directory.
src_dir_fd and dst_dir_fd, may not be implemented on your platform.
If they are unavailable, using them will raise a NotImplementedError.
¶posix.replace()
Rename a file or directory, overwriting the destination.

If either src_dir_fd or dst_dir_fd is not None, it should be a file
descriptor open to a directory, and the respective path string (src or
dst) should be relative; the path will then be relative to that
directory.
src_dir_fd and dst_dir_fd, may not be implemented on your platform.
If they are unavailable, using them will raise a NotImplementedError.
¶posix.rmdir()
Remove a directory.

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative
to that directory.
dir_fd may not be implemented on your platform.
If it is unavailable, using it will raise a NotImplementedError.
¶posix.scandir()
Return an iterator of DirEntry objects for given path.

path can be specified as either str, bytes, or a path-like object.  If
path is bytes, the names of yielded DirEntry objects will also be bytes;
in all other circumstances they will be str.

If path is None, uses the path='.'.
¶posix.sched_get_priority_max()
Get the maximum scheduling priority for policy.
¶posix.sched_get_priority_min()
Get the minimum scheduling priority for policy.
¶posix.sched_getaffinity()
Return the affinity of the process identified by pid (or the current process if zero).

The affinity is returned as a set of CPU identifiers.
¶posix.sched_getparam()
Returns scheduling parameters for the process identified by pid.

If pid is 0, returns parameters for the calling process.
Return value is an instance of sched_param.
¶posix.sched_getscheduler()
Get the scheduling policy for the process identified by pid.

Passing 0 for pid returns the scheduling policy for the calling process.
¶posix.sched_rr_get_interval()
Return the round-robin quantum for the process identified by pid, in seconds.

Value returned is a float.
¶posix.sched_setaffinity()
Set the CPU affinity of the process identified by pid to mask.

mask should be an iterable of integers identifying CPUs.
¶posix.sched_setparam()
Set scheduling parameters for the process identified by pid.

If pid is 0, sets parameters for the calling process.
param should be an instance of sched_param.
¶posix.sched_setscheduler()
Set the scheduling policy for the process identified by pid.

If pid is 0, the calling process is changed.
param is an instance of sched_param.
¶posix.sched_yield()
Voluntarily relinquish the CPU.
¶posix.sendfile()
Copy count bytes from file descriptor in_fd to file descriptor out_fd.
¶posix.set_blocking()
Set the blocking mode of the specified file descriptor.

Set the O_NONBLOCK flag if blocking is False,
clear the O_NONBLOCK flag otherwise.
¶posix.set_inheritable()
Set the inheritable flag of the specified file descriptor.
¶posix.setegid()
Set the current process's effective group id.
¶posix.seteuid()
Set the current process's effective user id.
¶posix.setgid()
Set the current process's group id.
¶posix.setgroups()
Set the groups of the current process to list.
¶posix.setns()
Move the calling thread into different namespaces.

  fd
    A file descriptor to a namespace.
  nstype
    Type of namespace.
¶posix.setpgid()
Call the system call setpgid(pid, pgrp).
¶posix.setpgrp()
Make the current process the leader of its process group.
¶posix.setpriority()
Set program scheduling priority.
¶posix.setregid()
Set the current process's real and effective group ids.
¶posix.setresgid()
Set the current process's real, effective, and saved group ids.
¶posix.setresuid()
Set the current process's real, effective, and saved user ids.
¶posix.setreuid()
Set the current process's real and effective user ids.
¶posix.setsid()
Call the system call setsid().
¶posix.setuid()
Set the current process's user id.
¶posix.setxattr()
Set extended attribute attribute on path to value.

path may be either a string, a path-like object,  or an open file
descriptor.
If follow_symlinks is False, and the last element of the path is
a symbolic link, setxattr will modify the symbolic link itself instead
of the file the link points to.
¶posix.splice()
Transfer count bytes from one pipe to a descriptor or vice versa.

  src
    Source file descriptor.
  dst
    Destination file descriptor.
  count
    Number of bytes to copy.
  offset_src
    Starting offset in src.
  offset_dst
    Starting offset in dst.
  flags
    Flags to modify the semantics of the call.

If offset_src is None, then src is read from the current position;
respectively for offset_dst. The offset associated to the file
descriptor that refers to a pipe must be None.
¶posix.stat()
Perform a stat system call on the given path.

  path
    Path to be examined; can be string, bytes, a path-like object or
    open-file-descriptor int.
  dir_fd
    If not None, it should be a file descriptor open to a directory,
    and path should be a relative string; path will then be relative to
    that directory.
  follow_symlinks
    If False, and the last element of the path is a symbolic link,
    stat will examine the symbolic link itself instead of the file
    the link points to.

dir_fd and follow_symlinks may not be implemented
  on your platform.  If they are unavailable, using them will raise a
  NotImplementedError.

It's an error to use dir_fd or follow_symlinks when specifying path as
  an open file descriptor.
¶posix.statvfs()
Perform a statvfs system call on the given path.

path may always be specified as a string.
On some platforms, path may also be specified as an open file
descriptor.  If this functionality is unavailable, using it raises
an exception.
¶posix.strerror()
Translate an error code to a message string.
¶posix.symlink()
Create a symbolic link pointing to src named dst.

target_is_directory is required on Windows if the target is to be
interpreted as a directory.  (On Windows, symlink requires Windows 6.0
or greater, and raises a NotImplementedError otherwise.)
target_is_directory is ignored on non-Windows platforms.

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative
to that directory.
dir_fd may not be implemented on your platform.  If it is unavailable,
using it will raise a NotImplementedError.
¶posix.sync()
Force write of everything to disk.
¶posix.sysconf()
Return an integer-valued system configuration variable.
¶posix.system()
Execute the command in a subshell.
¶posix.tcgetpgrp()
Return the process group associated with the terminal specified by fd.
¶posix.tcsetpgrp()
Set the process group associated with the terminal specified by fd.
¶posix.timerfd_create()
Create and return a timer file descriptor.

  clockid
    A valid clock ID constant as timer file descriptor.

    time.CLOCK_REALTIME
    time.CLOCK_MONOTONIC
    time.CLOCK_BOOTTIME
  flags
    0 or a bit mask of os.TFD_NONBLOCK or os.TFD_CLOEXEC.

    os.TFD_NONBLOCK
        If *TFD_NONBLOCK* is set as a flag, read doesn't blocks.
        If *TFD_NONBLOCK* is not set as a flag, read block until the timer fires.

    os.TFD_CLOEXEC
        If *TFD_CLOEXEC* is set as a flag, enable the close-on-exec flag
¶posix.timerfd_gettime()
Return a tuple of a timer file descriptor's (next expiration, interval) in float seconds.

  fd
    A timer file descriptor.
¶posix.timerfd_gettime_ns()
Return a tuple of a timer file descriptor's (next expiration, interval) in nanoseconds.

  fd
    A timer file descriptor.
¶posix.timerfd_settime()
Alter a timer file descriptor's internal timer in seconds.

  fd
    A timer file descriptor.
  flags
    0 or a bit mask of TFD_TIMER_ABSTIME or TFD_TIMER_CANCEL_ON_SET.
  initial
    The initial expiration time, in seconds.
  interval
    The timer's interval, in seconds.
¶posix.timerfd_settime_ns()
Alter a timer file descriptor's internal timer in nanoseconds.

  fd
    A timer file descriptor.
  flags
    0 or a bit mask of TFD_TIMER_ABSTIME or TFD_TIMER_CANCEL_ON_SET.
  initial
    initial expiration timing in nanoseconds.
  interval
    interval for the timer in nanoseconds.
¶posix.times()
Return a collection containing process timing information.

The object returned behaves like a named tuple with these fields:
  (utime, stime, cutime, cstime, elapsed_time)
All fields are floating-point numbers.
¶posix.truncate()
Truncate a file, specified by path, to a specific length.

On some platforms, path may also be specified as an open file
descriptor.  If this functionality is unavailable, using it raises
an exception.
¶posix.ttyname()
Return the name of the terminal device connected to 'fd'.

  fd
    Integer file descriptor handle.
¶posix.umask()
Set the current numeric umask and return the previous umask.
¶posix.uname()
Return an object identifying the current operating system.

The object behaves like a named tuple with the following fields:
  (sysname, nodename, release, version, machine)
¶posix.unlink()
Remove a file (same as remove()).

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative to
that directory.
dir_fd may not be implemented on your platform.
If it is unavailable, using it will raise a NotImplementedError.
¶posix.unlockpt()
Unlock a pseudo-terminal master/slave pair.

  fd
    File descriptor of a master pseudo-terminal device.

Performs an unlockpt() C function call.
¶posix.unsetenv()
Delete an environment variable.
¶posix.unshare()
Disassociate parts of a process (or thread) execution context.

  flags
    Namespaces to be unshared.
¶posix.urandom()
Return a bytes object containing random bytes suitable for cryptographic use.
¶posix.utime()
Set the access and modified time of path.

path may always be specified as a string.  On some platforms, path may
also be specified as an open file descriptor.  If this functionality is
unavailable, using it raises an exception.

If times is not None, it must be a tuple (atime, mtime);
atime and mtime should be expressed as float seconds since the epoch.
If ns is specified, it must be a tuple (atime_ns, mtime_ns);
atime_ns and mtime_ns should be expressed as integer nanoseconds
since the epoch.
If times is None and ns is unspecified, utime uses the current time.
Specifying tuples for both times and ns is an error.

If dir_fd is not None, it should be a file descriptor open to
a directory, and path should be relative; path will then be relative to
that directory.
If follow_symlinks is False, and the last element of the path is
a symbolic link, utime will modify the symbolic link itself instead of
the file the link points to.
It is an error to use dir_fd or follow_symlinks when specifying path as
an open file descriptor.
dir_fd and follow_symlinks may not be available on your platform.
If they are unavailable, using them will raise a NotImplementedError.
¶posix.wait()
Wait for completion of a child process.

Returns a tuple of information about the child process:
    (pid, status)
¶posix.wait3()
Wait for completion of a child process.

Returns a tuple of information about the child process:
  (pid, status, rusage)
¶posix.wait4()
Wait for completion of a specific child process.

Returns a tuple of information about the child process:
  (pid, status, rusage)
¶posix.waitid()
Returns the result of waiting for a process or processes.

  idtype
    Must be one of be P_PID, P_PGID or P_ALL.
  id
    The id to wait on.
  options
    Constructed from the ORing of one or more of WEXITED, WSTOPPED
    or WCONTINUED and additionally may be ORed with WNOHANG or WNOWAIT.

Returns either waitid_result or None if WNOHANG is specified and there
are no children in a waitable state.
¶posix.waitpid()
Wait for completion of a given child process.

Returns a tuple of information regarding the child process:
    (pid, status)

The options argument is ignored on Windows.
¶posix.waitstatus_to_exitcode()
Convert a wait status to an exit code.

On Unix:

* If WIFEXITED(status) is true, return WEXITSTATUS(status).
* If WIFSIGNALED(status) is true, return -WTERMSIG(status).
* Otherwise, raise a ValueError.

On Windows, return status shifted right by 8 bits.

On Unix, if the process is being traced or if waitpid() was called with
WUNTRACED option, the caller must first check if WIFSTOPPED(status) is
true.  This function must not be called if WIFSTOPPED(status) is true.
¶posix.write()
Write a bytes object to a file descriptor.
¶posix.writev()
Iterate over buffers, and write the contents of each to a file descriptor.

Returns the total number of bytes written.
buffers must be a sequence of bytes-like objects.
¶pwd.getpwall()
Return a list of all available password database entries, in arbitrary order.

See help(pwd) for more on password database entries.
¶pwd.getpwnam()
Return the password database entry for the given user name.

See \`help(pwd)\` for more on password database entries.
¶pwd.getpwuid()
Return the password database entry for the given numeric user ID.

See \`help(pwd)\` for more on password database entries.
¶pyexpat.ErrorString()
Returns string error for given number.
¶pyexpat.ParserCreate()
Return a new XML parser object.
¶select.poll()
Returns a polling object.

This object supports registering and unregistering file descriptors, and
then polling them for I/O events.
¶select.select()
Wait until one or more file descriptors are ready for some kind of I/O.

The first three arguments are iterables of file descriptors to be waited
for:
rlist -- wait until ready for reading
wlist -- wait until ready for writing
xlist -- wait for an "exceptional condition"
If only one kind of condition is required, pass [] for the other lists.

A file descriptor is either a socket or file object, or a small integer
gotten from a fileno() method call on one of those.

The optional 4th argument specifies a timeout in seconds; it may be
a floating-point number to specify fractions of seconds.  If it is absent
or None, the call will never time out.

The return value is a tuple of three lists corresponding to the first
three arguments; each contains the subset of the corresponding file
descriptors that are ready.

*** IMPORTANT NOTICE ***
On Windows, only sockets are supported; on Unix, all file
descriptors can be used.
¶sys.__breakpointhook__() sys.breakpointhook()
This hook function is called by built-in breakpoint().

¶sys.__displayhook__() sys.displayhook()
Print an object to sys.stdout and also save it in builtins._
¶sys.__excepthook__() sys.excepthook()
Handle an exception by displaying it with a traceback on sys.stderr.
¶sys.__unraisablehook__() sys.unraisablehook()
Handle an unraisable exception.

The unraisable argument has the following attributes:

* exc_type: Exception type.
* exc_value: Exception value, can be None.
* exc_traceback: Exception traceback, can be None.
* err_msg: Error message, can be None.
* object: Object causing the exception, can be None.
¶sys._baserepl()
Private function for getting the base REPL
¶sys._clear_internal_caches()
Clear all internal performance-related caches.
¶sys._clear_type_cache()
Clear the internal type lookup cache.
¶sys._clear_type_descriptors()
Private function for clearing certain descriptors from a type's dictionary.

See gh-135228 for context.
¶sys._current_exceptions()
Return a dict mapping each thread's identifier to its current raised exception.

This function should be used for specialized purposes only.
¶sys._current_frames()
Return a dict mapping each thread's thread id to its current stack frame.

This function should be used for specialized purposes only.
¶sys._debugmallocstats()
Print summary info to stderr about the state of pymalloc's structures.

In Py_DEBUG mode, also perform some expensive internal consistency
checks.
¶sys._dump_tracelets()
Dump the graph of tracelets in graphviz format
¶sys._get_cpu_count_config()
Private function for getting PyConfig.cpu_count
¶sys._getframe()
Return a frame object from the call stack.

If optional integer depth is given, return the frame object that many
calls below the top of the stack.  If that is deeper than the call
stack, ValueError is raised.  The default for depth is zero, returning
the frame at the top of the call stack.

This function should be used for internal and specialized purposes
only.
¶sys._getframemodulename()
Return the name of the module for a calling frame.

The default depth returns the module containing the call to this API.
A more typical use in a library will pass a depth of 1 to get the user's
module rather than the library module.

If no frame, module, or name can be found, returns None.
¶sys._is_gil_enabled()
Return True if the GIL is currently enabled and False otherwise.
¶sys._is_immortal()
Return True if the given object is "immortal" per PEP 683.

This function should be used for specialized purposes only.
¶sys._is_interned()
Return True if the given string is "interned".
¶sys._setprofileallthreads()
Set the profiling function in all running threads belonging to the current interpreter.

It will be called on each function call and return.  See the profiler
chapter in the library manual.
¶sys._settraceallthreads()
Set the global debug tracing function in all running threads belonging to the current interpreter.

It will be called on each function call. See the debugger chapter
in the library manual.
¶sys.activate_stack_trampoline()
Activate stack profiler trampoline *backend*.
¶sys.addaudithook()
Adds a new audit hook callback.
¶sys.audit()
Passes the event to any audit hooks that are attached.
¶sys.call_tracing()
Call func(*args), while tracing is enabled.

The tracing state is saved, and restored afterwards.  This is intended
to be called from a debugger from a checkpoint, to recursively debug
some other code.
¶sys.deactivate_stack_trampoline()
Deactivate the current stack profiler trampoline backend.

If no stack profiler is activated, this function has no effect.
¶sys.exc_info()
Return current exception information: (type, value, traceback).

Return information about the most recent exception caught by an except
clause in the current stack frame or in an older stack frame.
¶sys.exception()
Return the current exception.

Return the most recent exception caught by an except clause
in the current stack frame or in an older stack frame, or None
if no such exception exists.
¶sys.exit()
Exit the interpreter by raising SystemExit(status).

If the status is omitted or None, it defaults to zero (i.e., success).
If the status is an integer, it will be used as the system exit status.
If it is another kind of object, it will be printed and the system
exit status will be one (i.e., failure).
¶sys.get_asyncgen_hooks()
Return the installed asynchronous generators hooks.

This returns a namedtuple of the form (firstiter, finalizer).
¶sys.get_coroutine_origin_tracking_depth()
Check status of origin tracking for coroutine objects in this thread.
¶sys.get_int_max_str_digits()
Return the maximum string digits limit for non-binary int<->str conversions.
¶sys.getallocatedblocks()
Return the number of memory blocks currently allocated.
¶sys.getdefaultencoding()
Return the current default encoding used by the Unicode implementation.
¶sys.getdlopenflags()
Return the current value of the flags that are used for dlopen calls.

The flag constants are defined in the os module.
¶sys.getfilesystemencodeerrors()
Return the error mode used Unicode to OS filename conversion.
¶sys.getfilesystemencoding()
Return the encoding used to convert Unicode filenames to OS filenames.
¶sys.getprofile()
Return the profiling function set with sys.setprofile.

See the profiler chapter in the library manual.
¶sys.getrecursionlimit()
Return the current value of the recursion limit.

The recursion limit is the maximum depth of the Python interpreter
stack.  This limit prevents infinite recursion from causing an overflow
of the C stack and crashing Python.
¶sys.getrefcount()
Return the reference count of object.

The count returned is generally one higher than you might expect,
because it includes the (temporary) reference as an argument to
getrefcount().
¶sys.getsizeof()
getsizeof(object [, default]) -> int

Return the size of object in bytes.
¶sys.getswitchinterval()
Return the current thread switch interval; see sys.setswitchinterval().
¶sys.gettrace()
Return the global debug tracing function set with sys.settrace.

See the debugger chapter in the library manual.
¶sys.getunicodeinternedsize()
Return the number of elements of the unicode interned dictionary
¶sys.intern()
\`\`Intern'' the given string.

This enters the string in the (global) table of interned strings whose
purpose is to speed up dictionary lookups. Return the string itself or
the previously interned string object with the same value.
¶sys.is_finalizing()
Return True if Python is exiting.
¶sys.is_remote_debug_enabled()
Return True if remote debugging is enabled, False otherwise.
¶sys.is_stack_trampoline_active()
Return *True* if a stack profiler trampoline is active.
¶sys.remote_exec()
Executes a file containing Python code in a given remote Python process.

This function returns immediately, and the code will be executed by the
target process's main thread at the next available opportunity,
similarly to how signals are handled.  There is no interface to
determine when the code has been executed.  The caller is responsible
for making sure that the file still exists whenever the remote process
tries to read it and that it hasn't been overwritten.

The remote process must be running a CPython interpreter of the same
major and minor version as the local process.  If either the local or
remote interpreter is pre-release (alpha, beta, or release candidate)
then the local and remote interpreters must be the same exact version.

Args:
     pid (int): The process ID of the target Python process.
     script (str|bytes): The path to a file containing
         the Python code to be executed.
¶sys.set_asyncgen_hooks()
set_asyncgen_hooks([firstiter] [, finalizer])

Set a finalizer for async generators objects.
¶sys.set_coroutine_origin_tracking_depth()
Enable or disable origin tracking for coroutine objects in this thread.

Coroutine objects will track 'depth' frames of traceback information
about where they came from, available in their cr_origin attribute.

Set a depth of 0 to disable.
¶sys.set_int_max_str_digits()
Set the maximum string digits limit for non-binary int<->str conversions.
¶sys.setdlopenflags()
Set the flags used by the interpreter for dlopen calls.

This is used, for example, when the interpreter loads extension
modules. Among other things, this will enable a lazy resolving of
symbols when importing a module, if called as sys.setdlopenflags(0).
To share symbols across extension modules, call as
sys.setdlopenflags(os.RTLD_GLOBAL).  Symbolic names for the flag
modules can be found in the os module (RTLD_xxx constants, e.g.
os.RTLD_LAZY).
¶sys.setprofile()
Set the profiling function.

It will be called on each function call and return.  See the profiler
chapter in the library manual.
¶sys.setrecursionlimit()
Set the maximum depth of the Python interpreter stack to n.

This limit prevents infinite recursion from causing an overflow of the C
stack and crashing Python.  The highest possible limit is platform-
dependent.
¶sys.setswitchinterval()
Set the ideal thread switching delay inside the Python interpreter.

The actual frequency of switching threads can be lower if the
interpreter executes long sequences of uninterruptible code
(this is implementation-specific and workload-dependent).

The parameter must represent the desired switching delay in seconds
A typical value is 0.005 (5 milliseconds).
¶sys.settrace()
Set the global debug tracing function.

It will be called on each function call.  See the debugger chapter
in the library manual.
¶time.asctime()
asctime([time_tuple]) -> string

Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.
When the time tuple is not present, current time as returned by localtime()
is used.
¶time.clock_getres()
clock_getres(clk_id) -> floating-point number

Return the resolution (precision) of the specified clock clk_id.
¶time.clock_gettime()
Return the time of the specified clock clk_id as a float.
¶time.clock_gettime_ns()
Return the time of the specified clock clk_id as nanoseconds (int).
¶time.clock_settime()
clock_settime(clk_id, time)

Set the time of the specified clock clk_id.
¶time.clock_settime_ns()
clock_settime_ns(clk_id, time)

Set the time of the specified clock clk_id with nanoseconds.
¶time.ctime()
ctime([seconds]) -> string

Convert a time in seconds since the Epoch to a string in local time.
This is equivalent to asctime(localtime(seconds)). When 'seconds' is not
passed in, convert the current time instead.
¶time.get_clock_info()
get_clock_info(name: str) -> dict

Get information of the specified clock.
¶time.gmtime()
gmtime([seconds]) -> (tm_year, tm_mon, tm_mday, tm_hour, tm_min,
                       tm_sec, tm_wday, tm_yday, tm_isdst)

Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a.
GMT).  When 'seconds' is not passed in, convert the current time instead.

If the platform supports the tm_gmtoff and tm_zone, they are available as
attributes only.
¶time.localtime()
localtime([seconds]) -> (tm_year,tm_mon,tm_mday,tm_hour,tm_min,
                          tm_sec,tm_wday,tm_yday,tm_isdst)

Convert seconds since the Epoch to a time tuple expressing local time.
When 'seconds' is not passed in, convert the current time instead.
¶time.mktime()
mktime(time_tuple) -> floating-point number

Convert a time tuple in local time to seconds since the Epoch.
Note that mktime(gmtime(0)) will not generally return zero for most
time zones; instead the returned value will either be equal to that
of the timezone or altzone attributes on the time module.
¶time.monotonic()
monotonic() -> float

Monotonic clock, cannot go backward.
¶time.monotonic_ns()
monotonic_ns() -> int

Monotonic clock, cannot go backward, as nanoseconds.
¶time.perf_counter()
perf_counter() -> float

Performance counter for benchmarking.
¶time.perf_counter_ns()
perf_counter_ns() -> int

Performance counter for benchmarking as nanoseconds.
¶time.process_time()
process_time() -> float

Process time for profiling: sum of the kernel and user-space CPU time.
¶time.process_time_ns()
process_time() -> int

Process time for profiling as nanoseconds:
sum of the kernel and user-space CPU time.
¶time.pthread_getcpuclockid()
pthread_getcpuclockid(thread_id) -> int

Return the clk_id of a thread's CPU time clock.
¶time.sleep()
sleep(seconds)

Delay execution for a given number of seconds.  The argument may be
a floating-point number for subsecond precision.
¶time.strftime()
strftime(format[, time_tuple]) -> string

Convert a time tuple to a string according to a format specification.
See the library reference manual for formatting codes. When the time tuple
is not present, current time as returned by localtime() is used.

Commonly used format codes:

%Y  Year with century as a decimal number.
%m  Month as a decimal number [01,12].
%d  Day of the month as a decimal number [01,31].
%H  Hour (24-hour clock) as a decimal number [00,23].
%M  Minute as a decimal number [00,59].
%S  Second as a decimal number [00,61].
%z  Time zone offset from UTC.
%a  Locale's abbreviated weekday name.
%A  Locale's full weekday name.
%b  Locale's abbreviated month name.
%B  Locale's full month name.
%c  Locale's appropriate date and time representation.
%I  Hour (12-hour clock) as a decimal number [01,12].
%p  Locale's equivalent of either AM or PM.

Other codes may be available on your platform.  See documentation for
the C library strftime function.

¶time.strptime()
strptime(string[, format]) -> struct_time

Parse a string to a time tuple according to a format specification.
See the library reference manual for formatting codes (same as
strftime()).

Commonly used format codes:

%Y  Year with century as a decimal number.
%m  Month as a decimal number [01,12].
%d  Day of the month as a decimal number [01,31].
%H  Hour (24-hour clock) as a decimal number [00,23].
%M  Minute as a decimal number [00,59].
%S  Second as a decimal number [00,61].
%z  Time zone offset from UTC.
%a  Locale's abbreviated weekday name.
%A  Locale's full weekday name.
%b  Locale's abbreviated month name.
%B  Locale's full month name.
%c  Locale's appropriate date and time representation.
%I  Hour (12-hour clock) as a decimal number [01,12].
%p  Locale's equivalent of either AM or PM.

Other codes may be available on your platform.  See documentation for
the C library strftime function.

¶time.thread_time()
thread_time() -> float

Thread time for profiling: sum of the kernel and user-space CPU time.
¶time.thread_time_ns()
thread_time() -> int

Thread time for profiling as nanoseconds:
sum of the kernel and user-space CPU time.
¶time.time()
time() -> floating-point number

Return the current time in seconds since the Epoch.
Fractions of a second may be present if the system clock provides them.
¶time.time_ns()
time_ns() -> int

Return the current time in nanoseconds since the Epoch.
¶time.tzset()
tzset()

Initialize, or reinitialize, the local timezone to the value stored in
os.environ['TZ']. The TZ environment variable should be specified in
standard Unix timezone format as documented in the tzset man page
(eg. 'US/Eastern', 'Europe/Amsterdam'). Unknown timezones will silently
fall back to UTC. If the TZ environment variable is not set, the local
timezone is set to the systems best guess of wallclock time.
Changing the TZ environment variable without calling tzset *may* change
the local timezone used by methods such as localtime, but this behaviour
should not be relied on.
¶unicodedata.bidirectional() unicodedata.UCD.bidirectional
Returns the bidirectional class assigned to the character chr as string.

If no such value is defined, an empty string is returned.
¶unicodedata.category() unicodedata.UCD.category
Returns the general category assigned to the character chr as string.
¶unicodedata.combining() unicodedata.UCD.combining
Returns the canonical combining class assigned to the character chr as integer.

Returns 0 if no combining class is defined.
¶unicodedata.decimal() unicodedata.UCD.decimal
Converts a Unicode character into its equivalent decimal value.

Returns the decimal value assigned to the character chr as integer.
If no such value is defined, default is returned, or, if not given,
ValueError is raised.
¶unicodedata.decomposition() unicodedata.UCD.decomposition
Returns the character decomposition mapping assigned to the character chr as string.

An empty string is returned in case no such mapping is defined.
¶unicodedata.digit() unicodedata.UCD.digit
Converts a Unicode character into its equivalent digit value.

Returns the digit value assigned to the character chr as integer.
If no such value is defined, default is returned, or, if not given,
ValueError is raised.
¶unicodedata.east_asian_width() unicodedata.UCD.east_asian_width
Returns the east asian width assigned to the character chr as string.
¶unicodedata.is_normalized() unicodedata.UCD.is_normalized
Return whether the Unicode string unistr is in the normal form 'form'.

Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
¶unicodedata.lookup() unicodedata.UCD.lookup
Look up character by name.

If a character with the given name is found, return the
corresponding character.  If not found, KeyError is raised.
¶unicodedata.mirrored() unicodedata.UCD.mirrored
Returns the mirrored property assigned to the character chr as integer.

Returns 1 if the character has been identified as a "mirrored"
character in bidirectional text, 0 otherwise.
¶unicodedata.name() unicodedata.UCD.name
Returns the name assigned to the character chr as a string.

If no name is defined, default is returned, or, if not given,
ValueError is raised.
¶unicodedata.normalize() unicodedata.UCD.normalize
Return the normal form 'form' for the Unicode string unistr.

Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
¶unicodedata.numeric() unicodedata.UCD.numeric
Converts a Unicode character into its equivalent numeric value.

Returns the numeric value assigned to the character chr as float.
If no such value is defined, default is returned, or, if not given,
ValueError is raised.
¶zlib.adler32()
Compute an Adler-32 checksum of data.

  value
    Starting value of the checksum.

The returned checksum is an integer.
¶zlib.compress()
Returns a bytes object containing compressed data.

  data
    Binary data to be compressed.
  level
    Compression level, in 0-9 or -1.
  wbits
    The window buffer size and container format.
¶zlib.compressobj()
Return a compressor object.

  level
    The compression level (an integer in the range 0-9 or -1; default is
    currently equivalent to 6).  Higher compression levels are slower,
    but produce smaller results.
  method
    The compression algorithm.  If given, this must be DEFLATED.
  wbits
    +9 to +15: The base-two logarithm of the window size.  Include a zlib
        container.
    -9 to -15: Generate a raw stream.
    +25 to +31: Include a gzip container.
  memLevel
    Controls the amount of memory used for internal compression state.
    Valid values range from 1 to 9.  Higher values result in higher memory
    usage, faster compression, and smaller output.
  strategy
    Used to tune the compression algorithm.  Possible values are
    Z_DEFAULT_STRATEGY, Z_FILTERED, and Z_HUFFMAN_ONLY.
  zdict
    The predefined compression dictionary - a sequence of bytes
    containing subsequences that are likely to occur in the input data.
¶zlib.crc32()
Compute a CRC-32 checksum of data.

  value
    Starting value of the checksum.

The returned checksum is an integer.
¶zlib.decompress()
Returns a bytes object containing the uncompressed data.

  data
    Compressed data.
  wbits
    The window buffer size and container format.
  bufsize
    The initial output buffer size.
¶zlib.decompressobj()
Return a decompressor object.

  wbits
    The window buffer size and container format.
  zdict
    The predefined compression dictionary.  This must be the same
    dictionary as used by the compressor that produced the input data.
¶_abc._abc_data.__new__ _asyncio.Future.__new__ _asyncio.Task.__new__ _blake2.blake2b.__new__ _blake2.blake2s.__new__ _contextvars.Context.__new__ _contextvars.ContextVar.__new__ _contextvars.Token.__new__ _csv.Dialect.__new__ _io.BytesIO.__new__ _io.FileIO.__new__ _io.StringIO.__new__ _json.Encoder.__new__ _json.Scanner.__new__ _pickle.Pickler.__new__ _pickle.Unpickler.__new__ _queue.SimpleQueue.__new__ _random.Random.__new__ _sha3.sha3_224.__new__ _sha3.sha3_256.__new__ _sha3.sha3_384.__new__ _sha3.sha3_512.__new__ _sha3.shake_128.__new__ _sha3.shake_256.__new__ _socket.socket.__new__ _ssl.MemoryBIO.__new__ _ssl._SSLContext.__new__ _struct.Struct.__new__ _thread.RLock.__new__ _thread._ExceptHookArgs.__new__ _thread._ThreadHandle.__new__ _thread._local.__new__ _thread.lock.__new__ _tokenize.TokenizerIter.__new__ array.array.__new__ ast.AST.__new__ builtins.ArithmeticError.__new__ builtins.AssertionError.__new__ builtins.BaseException.__new__ builtins.BaseExceptionGroup.__new__ builtins.BufferError.__new__ builtins.BytesWarning.__new__ builtins.DeprecationWarning.__new__ builtins.EOFError.__new__ builtins.EncodingWarning.__new__ builtins.Exception.__new__ builtins.FloatingPointError.__new__ builtins.FrameLocalsProxy.__new__ builtins.FutureWarning.__new__ builtins.GeneratorExit.__new__ builtins.ImportWarning.__new__ builtins.IndexError.__new__ builtins.InstructionSequence.__new__ builtins.KeyboardInterrupt.__new__ builtins.LookupError.__new__ builtins.MemoryError.__new__ builtins.NoDefaultType.__new__ builtins.NoneType.__new__ builtins.NotImplementedError.__new__ builtins.NotImplementedType.__new__ builtins.OSError.__new__ builtins.OverflowError.__new__ builtins.PendingDeprecationWarning.__new__ builtins.PythonFinalizationError.__new__ builtins.RecursionError.__new__ builtins.ReferenceError.__new__ builtins.ResourceWarning.__new__ builtins.RuntimeError.__new__ builtins.RuntimeWarning.__new__ builtins.StopAsyncIteration.__new__ builtins.SyntaxWarning.__new__ builtins.SystemError.__new__ builtins.TypeError.__new__ builtins.UnicodeDecodeError.__new__ builtins.UnicodeEncodeError.__new__ builtins.UnicodeError.__new__ builtins.UnicodeTranslateError.__new__ builtins.UnicodeWarning.__new__ builtins.UnraisableHookArgs.__new__ builtins.UserWarning.__new__ builtins.ValueError.__new__ builtins.Warning.__new__ builtins.ZeroDivisionError.__new__ builtins.asyncgen_hooks.__new__ builtins.bool.__new__ builtins.bytearray.__new__ builtins.bytes.__new__ builtins.cell.__new__ builtins.classmethod.__new__ builtins.code.__new__ builtins.complex.__new__ builtins.dict.__new__ builtins.ellipsis.__new__ builtins.enumerate.__new__ builtins.filter.__new__ builtins.float.__new__ builtins.frozenset.__new__ builtins.function.__new__ builtins.hamt.__new__ builtins.instancemethod.__new__ builtins.int.__new__ builtins.list.__new__ builtins.map.__new__ builtins.mappingproxy.__new__ builtins.memoryview.__new__ builtins.method.__new__ builtins.module.__new__ builtins.object.__new__ builtins.property.__new__ builtins.range.__new__ builtins.reversed.__new__ builtins.set.__new__ builtins.slice.__new__ builtins.staticmethod.__new__ builtins.str.__new__ builtins.super.__new__ builtins.traceback.__new__ builtins.tuple.__new__ builtins.type.__new__ builtins.zip.__new__ collections._deque_iterator.__new__ collections._deque_reverse_iterator.__new__ collections._tuplegetter.__new__ collections.deque.__new__ datetime.IsoCalendarDate.__new__ datetime.date.__new__ datetime.datetime.__new__ datetime.time.__new__ datetime.timedelta.__new__ datetime.timezone.__new__ datetime.tzinfo.__new__ decimal.Context.__new__ decimal.Decimal.__new__ functools._PlaceholderType.__new__ functools._lru_cache_wrapper.__new__ functools.partial.__new__ grp.struct_group.__new__ itertools._grouper.__new__ itertools._tee.__new__ itertools._tee_dataobject.__new__ itertools.accumulate.__new__ itertools.batched.__new__ itertools.chain.__new__ itertools.combinations.__new__ itertools.combinations_with_replacement.__new__ itertools.compress.__new__ itertools.count.__new__ itertools.cycle.__new__ itertools.dropwhile.__new__ itertools.filterfalse.__new__ itertools.groupby.__new__ itertools.islice.__new__ itertools.pairwise.__new__ itertools.permutations.__new__ itertools.product.__new__ itertools.repeat.__new__ itertools.starmap.__new__ itertools.takewhile.__new__ itertools.zip_longest.__new__ operator.attrgetter.__new__ operator.itemgetter.__new__ operator.methodcaller.__new__ os.stat_result.__new__ os.statvfs_result.__new__ os.terminal_size.__new__ pickle.PickleBuffer.__new__ posix.sched_param.__new__ posix.times_result.__new__ posix.uname_result.__new__ posix.waitid_result.__new__ pwd.struct_passwd.__new__ resource.struct_rusage.__new__ select.epoll.__new__ signal.Handlers._new_member_ signal.Sigmasks._new_member_ signal.Signals._new_member_ signal.struct_siginfo.__new__ socket.AddressFamily._new_member_ socket.AddressInfo._new_member_ socket.MsgFlag._new_member_ socket.SocketKind._new_member_ sqlite3.Row.__new__ ssl.AlertDescription._new_member_ ssl.Options._new_member_ ssl.SSLErrorNumber._new_member_ ssl.VerifyFlags._new_member_ ssl.VerifyMode._new_member_ ssl._SSLMethod._new_member_ string.templatelib.Interpolation.__new__ string.templatelib.Template.__new__ sys.float_info.__new__ sys.hash_info.__new__ sys.int_info.__new__ sys.thread_info.__new__ time.struct_time.__new__ types.GenericAlias.__new__ types.SimpleNamespace.__new__ typing.ParamSpec.__new__ typing.ParamSpecArgs.__new__ typing.ParamSpecKwargs.__new__ typing.TypeAliasType.__new__ typing.TypeVar.__new__ typing.TypeVarTuple.__new__ weakref.ReferenceType.__new__ zlib._ZlibDecompressor.__new__ zoneinfo.ZoneInfo.__new__
Create and return a new object.  See help(type) for accurate signature.
¶_asyncio.Future.__class_getitem__
Futures are generic over the type of their results
¶_asyncio.Future._make_cancelled_error
Create the CancelledError to raise if the Future is cancelled.

This should only be called once when handling a cancellation since
it erases the context exception value.
¶_asyncio.Future.add_done_callback _asyncio.Task.add_done_callback
Add a callback to be run when the future becomes done.

The callback is called with a single argument - the future object.
If the future is already done when this is called, the callback is
scheduled with call_soon.
¶_asyncio.Future.cancel
Cancel the future and schedule callbacks.

If the future is already done or cancelled, return False.
Otherwise, change the future's state to cancelled, schedule the
callbacks and return True.
¶_asyncio.Future.cancelled _asyncio.Task.cancelled
Return True if the future was cancelled.
¶_asyncio.Future.done _asyncio.Task.done
Return True if the future is done.

Done means either that a result / exception are available, or that
the future was cancelled.
¶_asyncio.Future.exception _asyncio.Task.exception
Return the exception that was set on this future.

The exception (or None if no exception was set) is returned only if
the future is done.  If the future has been cancelled, raises
CancelledError.  If the future isn't done yet, raises
InvalidStateError.
¶_asyncio.Future.get_loop
Return the event loop the Future is bound to.
¶_asyncio.Future.remove_done_callback _asyncio.Task.remove_done_callback
Remove all instances of a callback from the "call when done" list.

Returns the number of callbacks removed.
¶_asyncio.Future.result _asyncio.Task.result
Return the result this future represents.

If the future has been cancelled, raises CancelledError.  If the
future's result isn't yet available, raises InvalidStateError.  If
the future is done and has an exception set, this exception is
raised.
¶_asyncio.Future.set_exception
Mark the future done and set an exception.

If the future is already done when this method is called, raises
InvalidStateError.
¶_asyncio.Future.set_result
Mark the future done and set its result.

If the future is already done when this method is called, raises
InvalidStateError.
¶_asyncio.Task.__class_getitem__
Tasks are generic over the return type of their wrapped coroutines
¶_asyncio.Task._make_cancelled_error
Create the CancelledError to raise if the Task is cancelled.

This should only be called once when handling a cancellation since
it erases the context exception value.
¶_asyncio.Task.cancel
Request that this task cancel itself.

This arranges for a CancelledError to be thrown into the
wrapped coroutine on the next cycle through the event loop.
The coroutine then has a chance to clean up or even deny
the request using try/except/finally.

Unlike Future.cancel, this does not guarantee that the
task will be cancelled: the exception might be caught and
acted upon, delaying cancellation of the task or preventing
cancellation completely.  The task may also return a value or
raise a different exception.

Immediately after this method is called, Task.cancelled() will
not return True (unless the task was already cancelled).  A
task will be marked as cancelled when the wrapped coroutine
terminates with a CancelledError exception (even if cancel()
was not called).

This also increases the task's count of cancellation requests.
¶_asyncio.Task.cancelling
Return the count of the task's cancellation requests.

This count is incremented when .cancel() is called
and may be decremented using .uncancel().
¶_asyncio.Task.get_stack
Return the list of stack frames for this task's coroutine.

If the coroutine is not done, this returns the stack where it is
suspended.  If the coroutine has completed successfully or was
cancelled, this returns an empty list.  If the coroutine was
terminated by an exception, this returns the list of traceback
frames.

The frames are always ordered from oldest to newest.

The optional limit gives the maximum number of frames to
return; by default all available frames are returned.  Its
meaning differs depending on whether a stack or a traceback is
returned: the newest frames of a stack are returned, but the
oldest frames of a traceback are returned.  (This matches the
behavior of the traceback module.)

For reasons beyond our control, only one stack frame is
returned for a suspended coroutine.
¶_asyncio.Task.print_stack
Print the stack or traceback for this task's coroutine.

This produces output similar to that of the traceback module,
for the frames retrieved by get_stack().  The limit argument
is passed to get_stack().  The file argument is an I/O stream
to which the output is written; by default output is written
to sys.stderr.
¶_asyncio.Task.uncancel
Decrement the task's count of cancellation requests.

This should be used by tasks that catch CancelledError
and wish to continue indefinitely until they are cancelled again.

Returns the remaining number of cancellation requests.
¶_blake2.blake2b.copy _blake2.blake2s.copy _hashlib.HASH.copy _md5.md5.copy _sha1.sha1.copy _sha2.SHA224Type.copy _sha2.SHA256Type.copy _sha2.SHA384Type.copy _sha2.SHA512Type.copy _sha3.sha3_224.copy _sha3.sha3_256.copy _sha3.sha3_384.copy _sha3.sha3_512.copy _sha3.shake_128.copy _sha3.shake_256.copy
Return a copy of the hash object.
¶_blake2.blake2b.digest _blake2.blake2s.digest _hashlib.HASH.digest _hashlib.HASHXOF.digest _md5.md5.digest _sha1.sha1.digest _sha2.SHA224Type.digest _sha2.SHA256Type.digest _sha2.SHA384Type.digest _sha2.SHA512Type.digest _sha3.sha3_224.digest _sha3.sha3_256.digest _sha3.sha3_384.digest _sha3.sha3_512.digest _sha3.shake_128.digest _sha3.shake_256.digest
Return the digest value as a bytes object.
¶_blake2.blake2b.hexdigest _blake2.blake2s.hexdigest _hashlib.HASH.hexdigest _hashlib.HASHXOF.hexdigest _md5.md5.hexdigest _sha1.sha1.hexdigest _sha2.SHA224Type.hexdigest _sha2.SHA256Type.hexdigest _sha2.SHA384Type.hexdigest _sha2.SHA512Type.hexdigest _sha3.sha3_224.hexdigest _sha3.sha3_256.hexdigest _sha3.sha3_384.hexdigest _sha3.sha3_512.hexdigest _sha3.shake_128.hexdigest _sha3.shake_256.hexdigest
Return the digest value as a string of hexadecimal digits.
¶_blake2.blake2b.update _blake2.blake2s.update _sha3.sha3_224.update _sha3.sha3_256.update _sha3.sha3_384.update _sha3.sha3_512.update _sha3.shake_128.update _sha3.shake_256.update
Update this hash object's state with the provided bytes-like object.
¶_contextvars.Context.copy
Return a shallow copy of the context object.
¶_contextvars.Context.get
Return the value for \`key\` if \`key\` has the value in the context object.

If \`key\` does not exist, return \`default\`.  If \`default\` is not
given, return None.
¶_contextvars.Context.items
Return all variables and their values in the context object.

The result is returned as a list of 2-tuples (variable, value).
¶_contextvars.Context.keys
Return a list of all variables in the context object.
¶_contextvars.Context.values
Return a list of all variables' values in the context object.
¶_contextvars.ContextVar.__class_getitem__
ContextVars are generic over the type of their contained values
¶_contextvars.ContextVar.get
Return a value for the context variable for the current context.

If there is no value for the variable in the current context, the
method will:
 * return the value of the default argument of the method, if
   provided; or
 * return the default value for the context variable, if it was
   created with one; or
 * raise a LookupError.
¶_contextvars.ContextVar.reset
Reset the context variable.

The variable is reset to the value it had before the
\`ContextVar.set()\` that created the token was used.
¶_contextvars.ContextVar.set
Call to set a new value for the context variable in the current context.

The required value argument is the new value for the context
variable.

Returns a Token object that can be used to restore the variable to
its previous value via the \`ContextVar.reset()\` method.
¶_contextvars.Token.__class_getitem__
Tokens are generic over the same type as the ContextVar which created them.
¶_contextvars.Token.__enter__
Enter into Token context manager.
¶_contextvars.Token.__exit__
Exit from Token context manager, restore the linked ContextVar.
¶_csv.Dialect.__reduce__ _csv.Dialect.__reduce_ex__
raises an exception to avoid pickling
¶_csv.writer.writerow
Construct and write a CSV record from an iterable of fields.

Non-string elements will be converted to string.
¶_csv.writer.writerows
Construct and write a series of iterables to a csv file.

Non-string elements will be converted to string.
¶_hashlib.HASH.update _md5.md5.update _sha1.sha1.update _sha2.SHA224Type.update _sha2.SHA256Type.update _sha2.SHA384Type.update _sha2.SHA512Type.update
Update this hash object's state with the provided string.
¶_hashlib.HMAC.copy
Return a copy ("clone") of the HMAC object.
¶_hashlib.HMAC.digest
Return the digest of the bytes passed to the update() method so far.
¶_hashlib.HMAC.hexdigest
Return hexadecimal digest of the bytes passed to the update() method so far.

This may be used to exchange the value safely in email or other
non-binary environments.
¶_hashlib.HMAC.update
Update the HMAC object with msg.
¶_interpreters.CrossInterpreterBufferView.__buffer__ _io._BytesIOBuffer.__buffer__ array.array.__buffer__ builtins.bytearray.__buffer__ builtins.bytes.__buffer__ builtins.memoryview.__buffer__ pickle.PickleBuffer.__buffer__
Return a buffer object that exposes the underlying memory of the object.
¶_io.BytesIO.close
Disable all I/O operations.
¶_io.BytesIO.closed
True if the file is closed.
¶_io.BytesIO.flush
Does nothing.
¶_io.BytesIO.getbuffer
Get a read-write view over the contents of the BytesIO object.
¶_io.BytesIO.getvalue
Retrieve the entire contents of the BytesIO object.
¶_io.BytesIO.isatty
Always returns False.

BytesIO objects are not connected to a TTY-like device.
¶_io.BytesIO.read
Read at most size bytes, returned as a bytes object.

If the size argument is negative, read until EOF is reached.
Return an empty bytes object at EOF.
¶_io.BytesIO.read1
Read at most size bytes, returned as a bytes object.

If the size argument is negative or omitted, read until EOF is
reached.  Return an empty bytes object at EOF.
¶_io.BytesIO.readable _io.StringIO.readable
Returns True if the IO object can be read.
¶_io.BytesIO.readinto
Read bytes into buffer.

Returns number of bytes read (0 for EOF), or None if the object
is set not to block and has no data to read.
¶_io.BytesIO.readline
Next line from the file, as a bytes object.

Retain newline.  A non-negative size argument limits the maximum
number of bytes to return (an incomplete line may be returned then).
Return an empty bytes object at EOF.
¶_io.BytesIO.readlines
List of bytes objects, each a line from the file.

Call readline() repeatedly and return a list of the lines so read.
The optional size argument, if given, is an approximate bound on the
total number of bytes in the lines returned.
¶_io.BytesIO.seek
Change stream position.

Seek to byte offset pos relative to position indicated by whence:
     0  Start of stream (the default).  pos should be >= 0;
     1  Current position - pos may be negative;
     2  End of stream - pos usually negative.
Returns the new absolute position.
¶_io.BytesIO.seekable _io.StringIO.seekable
Returns True if the IO object can be seeked.
¶_io.BytesIO.tell
Current file position, an integer.
¶_io.BytesIO.truncate
Truncate the file to at most size bytes.

Size defaults to the current file position, as returned by tell().
The current file position is unchanged.  Returns the new size.
¶_io.BytesIO.writable _io.StringIO.writable
Returns True if the IO object can be written.
¶_io.BytesIO.write
Write bytes to file.

Return the number of bytes written.
¶_io.BytesIO.writelines
Write lines to the file.

Note that newlines are not added.  lines can be any iterable object
producing bytes-like objects.  This is equivalent to calling write()
for each element.
¶_io.FileIO._blksize
Stat st_blksize if available
¶_io.FileIO.close
Close the file.

A closed file cannot be used for further I/O operations.  close()
may be called more than once without error.
¶_io.FileIO.closed builtins.stderrprinter.closed
True if the file is closed
¶_io.FileIO.closefd
True if the file descriptor will be closed by close().
¶_io.FileIO.fileno
Return the underlying file descriptor (an integer).
¶_io.FileIO.isatty
True if the file is connected to a TTY device.
¶_io.FileIO.mode builtins.stderrprinter.mode
String giving the file mode
¶_io.FileIO.read
Read at most size bytes, returned as bytes.

If size is less than 0, read all bytes in the file making multiple
read calls.  See \`\`FileIO.readall\`\`.

Attempts to make only one system call, retrying only per PEP 475
(EINTR).  This means less data may be returned than requested.

In non-blocking mode, returns None if no data is available.  Return
an empty bytes object at EOF.
¶_io.FileIO.readable
True if file was opened in a read mode.
¶_io.FileIO.readall
Read all data from the file, returned as bytes.

Reads until either there is an error or read() returns size 0
(indicates EOF).  If the file is already at EOF, returns an empty
bytes object.

In non-blocking mode, returns as much data as could be read before
EAGAIN.  If no data is available (EAGAIN is returned before bytes
are read) returns None.
¶_io.FileIO.readinto
Same as RawIOBase.readinto().
¶_io.FileIO.seek
Move to new file position and return the file position.

Argument offset is a byte count.  Optional argument whence defaults
to SEEK_SET or 0 (offset from start of file, offset should be >= 0);
other values are SEEK_CUR or 1 (move relative to current position,
positive or negative), and SEEK_END or 2 (move relative to end of
file, usually negative, although many platforms allow seeking beyond
the end of a file).

Note that not all file objects are seekable.
¶_io.FileIO.seekable
True if file supports random-access.
¶_io.FileIO.tell
Current file position.

Can raise OSError for non seekable files.
¶_io.FileIO.truncate
Truncate the file to at most size bytes and return the truncated size.

Size defaults to the current file position, as returned by tell().
The current file position is changed to the value of size.
¶_io.FileIO.writable
True if file was opened in a write mode.
¶_io.FileIO.write
Write buffer b to file, return number of bytes written.

Only makes one system call, so not all of the data may be written.
The number of bytes actually written is returned.  In non-blocking
mode, returns None if the write would block.
¶_io.StringIO.close
Close the IO object.

Attempting any further operation after the object is closed
will raise a ValueError.

This method has no effect if the file is already closed.
¶_io.StringIO.getvalue
Retrieve the entire contents of the object.
¶_io.StringIO.read
Read at most size characters, returned as a string.

If the argument is negative or omitted, read until EOF
is reached. Return an empty string at EOF.
¶_io.StringIO.readline
Read until newline or EOF.

Returns an empty string if EOF is hit immediately.
¶_io.StringIO.seek
Change stream position.

Seek to character offset pos relative to position indicated by
whence:
    0  Start of stream (the default).  pos should be >= 0;
    1  Current position - pos must be 0;
    2  End of stream - pos must be 0.
Returns the new absolute position.
¶_io.StringIO.tell
Tell the current file position.
¶_io.StringIO.truncate
Truncate size to pos.

The pos argument defaults to the current file position, as
returned by tell().  The current file position is unchanged.
Returns the new absolute position.
¶_io.StringIO.write
Write string to file.

Returns the number of characters written, which is always equal to
the length of the string.
¶_io.TextIOWrapper.reconfigure
Reconfigure the text stream with new parameters.

This also does an implicit stream flush.
¶_io.TextIOWrapper.seek
Set the stream position, and return the new stream position.

  cookie
    Zero or an opaque number returned by tell().
  whence
    The relative position to seek from.

Four operations are supported, given by the following argument
combinations:

- seek(0, SEEK_SET): Rewind to the start of the stream.
- seek(cookie, SEEK_SET): Restore a previous position;
  'cookie' must be a number returned by tell().
- seek(0, SEEK_END): Fast-forward to the end of the stream.
- seek(0, SEEK_CUR): Leave the current stream position unchanged.

Any other argument combinations are invalid,
and may raise exceptions.
¶_io.TextIOWrapper.tell
Return the stream position as an opaque number.

The return value of tell() can be given as input to seek(), to
restore a previous stream position.
¶_io._BufferedIOBase.detach
Disconnect this buffer from its underlying raw stream and return it.

After the raw stream has been detached, the buffer is in an unusable
state.
¶_io._BufferedIOBase.read
Read and return up to n bytes.

If the size argument is omitted, None, or negative, read and
return all data until EOF.

If the size argument is positive, and the underlying raw stream is
not 'interactive', multiple raw reads may be issued to satisfy
the byte count (unless EOF is reached first).
However, for interactive raw streams (as well as sockets and pipes),
at most one raw read will be issued, and a short result does not
imply that EOF is imminent.

Return an empty bytes object on EOF.

Return None if the underlying raw stream was open in non-blocking
mode and no data is available at the moment.
¶_io._BufferedIOBase.read1
Read and return up to size bytes, with at most one read() call to the underlying raw stream.

Return an empty bytes object on EOF.
A short result does not imply that EOF is imminent.
¶_io._BufferedIOBase.write
Write buffer b to the IO stream.

Return the number of bytes written, which is always
the length of b in bytes.

Raise BlockingIOError if the buffer is full and the
underlying raw stream cannot accept more data at the moment.
¶_io._BytesIOBuffer.__release_buffer__ array.array.__release_buffer__ builtins._buffer_wrapper.__release_buffer__ builtins.bytearray.__release_buffer__ builtins.memoryview.__release_buffer__ pickle.PickleBuffer.__release_buffer__
Release the buffer object that exposes the underlying memory of the object.
¶_io._IOBase.close
Flush and close the IO object.

This method has no effect if the file is already closed.
¶_io._IOBase.fileno
Return underlying file descriptor if one exists.

Raise OSError if the IO object does not use a file descriptor.
¶_io._IOBase.flush
Flush write buffers, if applicable.

This is not implemented for read-only and non-blocking streams.
¶_io._IOBase.isatty
Return whether this is an 'interactive' stream.

Return False if it can't be determined.
¶_io._IOBase.readable
Return whether object was opened for reading.

If False, read() will raise OSError.
¶_io._IOBase.readline
Read and return a line from the stream.

If size is specified, at most size bytes will be read.

The line terminator is always b'\\n' for binary files; for text
files, the newlines argument to open can be used to select the line
terminator(s) recognized.
¶_io._IOBase.readlines
Return a list of lines from the stream.

hint can be specified to control the number of lines read: no more
lines will be read if the total size (in bytes/characters) of all
lines so far exceeds hint.
¶_io._IOBase.seek
Change the stream position to the given byte offset.

  offset
    The stream position, relative to 'whence'.
  whence
    The relative position to seek from.

The offset is interpreted relative to the position indicated by
whence.  Values for whence are:

* os.SEEK_SET or 0 -- start of stream (the default); offset should
  be zero or positive
* os.SEEK_CUR or 1 -- current stream position; offset may be
  negative
* os.SEEK_END or 2 -- end of stream; offset is usually negative

Return the new absolute position.
¶_io._IOBase.seekable
Return whether object supports random access.

If False, seek(), tell() and truncate() will raise OSError.
This method may need to do a test seek().
¶_io._IOBase.tell
Return current stream position.
¶_io._IOBase.truncate
Truncate file to size bytes.

File pointer is left unchanged.  Size defaults to the current IO
position as reported by tell().  Return the new size.
¶_io._IOBase.writable
Return whether object was opened for writing.

If False, write() will raise OSError.
¶_io._IOBase.writelines
Write a list of lines to stream.

Line separators are not added, so it is usual for each of the
lines provided to have a line separator at the end.
¶_io._RawIOBase.readall
Read until EOF, using multiple read() call.
¶_io._TextIOBase.detach
Separate the underlying buffer from the TextIOBase and return it.

After the underlying buffer has been detached, the TextIO is in
an unusable state.
¶_io._TextIOBase.encoding
Encoding of the text stream.

Subclasses should override.
¶_io._TextIOBase.errors
The error setting of the decoder or encoder.

Subclasses should override.
¶_io._TextIOBase.newlines
Line endings translated so far.

Only line endings translated during reading are considered.

Subclasses should override.
¶_io._TextIOBase.read
Read at most size characters from stream.

Read from underlying buffer until we have size characters or we hit
EOF.  If size is negative or omitted, read until EOF.
¶_io._TextIOBase.readline
Read until newline or EOF.

Return an empty string if EOF is hit immediately.
If size is specified, at most size characters will be read.
¶_io._TextIOBase.write
Write string s to stream.

Return the number of characters written
(which is always equal to the length of the string).
¶_json.Encoder.default
default
¶_json.Encoder.encoder
encoder
¶_json.Encoder.indent
indent
¶_json.Encoder.item_separator
item_separator
¶_json.Encoder.key_separator
key_separator
¶_json.Encoder.markers
markers
¶_json.Encoder.skipkeys
skipkeys
¶_json.Encoder.sort_keys
sort_keys
¶_json.Scanner.object_hook
object_hook
¶_json.Scanner.parse_constant
parse_constant
¶_json.Scanner.parse_float
parse_float
¶_json.Scanner.parse_int
parse_int
¶_json.Scanner.strict
strict
¶_pickle.Pickler.__sizeof__ _pickle.Unpickler.__sizeof__ builtins.int.__sizeof__ itertools.combinations.__sizeof__ itertools.combinations_with_replacement.__sizeof__ itertools.permutations.__sizeof__ itertools.product.__sizeof__
Returns size in memory, in bytes.
¶_pickle.Pickler.clear_memo
Clears the pickler's "memo".

The memo is the data structure that remembers which objects the
pickler has already seen, so that shared or recursive objects are
pickled by reference and not by value.  This method is useful when
re-using picklers.
¶_pickle.Pickler.dump
Write a pickled representation of the given object to the open file.
¶_pickle.PicklerMemoProxy.__reduce__
Implement pickle support.
¶_pickle.PicklerMemoProxy.clear _pickle.UnpicklerMemoProxy.clear
Remove all items from memo.
¶_pickle.PicklerMemoProxy.copy _pickle.UnpicklerMemoProxy.copy
Copy the memo to a new object.
¶_pickle.Unpickler.find_class
Return an object from a specified module.

If necessary, the module will be imported. Subclasses may override
this method (e.g. to restrict unpickling of arbitrary classes and
functions).

This method is called whenever a class or a function object is
needed.  Both arguments passed are str objects.
¶_pickle.Unpickler.load
Load a pickle.

Read a pickled object representation from the open file object given
in the constructor, and return the reconstituted object hierarchy
specified therein.
¶_pickle.UnpicklerMemoProxy.__reduce__
Implement pickling support.
¶_queue.SimpleQueue.__class_getitem__
SimpleQueues are generic over the type of their contents
¶_queue.SimpleQueue.empty
Return True if the queue is empty, False otherwise (not reliable!).
¶_queue.SimpleQueue.get
Remove and return an item from the queue.

If optional args 'block' is true and 'timeout' is None (the
default), block if necessary until an item is available.  If
'timeout' is a non-negative number, it blocks at most 'timeout'
seconds and raises the Empty exception if no item was available
within that time.
Otherwise ('block' is false), return an item if one is immediately
available, else raise the Empty exception ('timeout' is ignored
in that case).
¶_queue.SimpleQueue.get_nowait
Remove and return an item from the queue without blocking.

Only get an item if one is immediately available. Otherwise
raise the Empty exception.
¶_queue.SimpleQueue.put
Put the item on the queue.

The optional 'block' and 'timeout' arguments are ignored, as this
method never blocks.  They are provided for compatibility with the
Queue class.
¶_queue.SimpleQueue.put_nowait
Put an item into the queue without blocking.

This is exactly equivalent to \`put(item)\` and is only provided
for compatibility with the Queue class.
¶_queue.SimpleQueue.qsize
Return the approximate size of the queue (not reliable!).
¶_random.Random.getrandbits
getrandbits(k) -> x.  Generates an int with k random bits.
¶_random.Random.getstate
getstate() -> tuple containing the current state.
¶_random.Random.random
random() -> x in the interval [0, 1).
¶_random.Random.seed
seed([n]) -> None.

Defaults to use urandom and falls back to a combination
of the current time and the process identifier.
¶_random.Random.setstate
setstate(state) -> None.  Restores generator state.
¶_socket.socket._accept
_accept() -> (integer, address info)

Wait for an incoming connection.  Return a new socket file descriptor
representing the connection, and the address of the client.
For IP sockets, the address info is a pair (hostaddr, port).
¶_socket.socket.bind
bind(address)

Bind the socket to a local address.  For IP sockets, the address is a
pair (host, port); the host must refer to the local host. For raw packet
sockets the address is a tuple (ifname, proto [,pkttype [,hatype [,addr]]])
¶_socket.socket.close
close()

Close the socket.  It cannot be used after this call.
¶_socket.socket.connect
connect(address)

Connect the socket to a remote address.  For IP sockets, the address
is a pair (host, port).
¶_socket.socket.connect_ex
connect_ex(address) -> errno

This is like connect(address), but returns an error code (the errno value)
instead of raising an exception when an error occurs.
¶_socket.socket.detach
detach()

Close the socket object without closing the underlying file descriptor.
The object cannot be used after this call, but the file descriptor
can be reused for other purposes.  The file descriptor is returned.
¶_socket.socket.family
the socket family
¶_socket.socket.fileno
fileno() -> integer

Return the integer file descriptor of the socket.
¶_socket.socket.getblocking
getblocking()

Returns True if socket is in blocking mode, or False if it
is in non-blocking mode.
¶_socket.socket.getpeername
getpeername() -> address info

Return the address of the remote endpoint.  For IP sockets, the address
info is a pair (hostaddr, port).
¶_socket.socket.getsockname
getsockname() -> address info

Return the address of the local endpoint. The format depends on the
address family. For IPv4 sockets, the address info is a pair
(hostaddr, port). For IPv6 sockets, the address info is a 4-tuple
(hostaddr, port, flowinfo, scope_id).
¶_socket.socket.getsockopt
getsockopt(level, option[, buffersize]) -> value

Get a socket option.  See the Unix manual for level and option.
If a nonzero buffersize argument is given, the return value is a
string of that length; otherwise it is an integer.
¶_socket.socket.gettimeout
gettimeout() -> timeout

Returns the timeout in seconds (float) associated with socket
operations. A timeout of None indicates that timeouts on socket
operations are disabled.
¶_socket.socket.listen
listen([backlog])

Enable a server to accept connections.  If backlog is specified, it must be
at least 0 (if it is lower, it is set to 0); it specifies the number of
unaccepted connections that the system will allow before refusing new
connections. If not specified, a default reasonable value is chosen.
¶_socket.socket.proto
the socket protocol
¶_socket.socket.recv
recv(buffersize[, flags]) -> data

Receive up to buffersize bytes from the socket.  For the optional flags
argument, see the Unix manual.  When no data is available, block until
at least one byte is available or until the remote end is closed.  When
the remote end is closed and all data is read, return the empty string.
¶_socket.socket.recv_into
recv_into(buffer, [nbytes[, flags]]) -> nbytes_read

A version of recv() that stores its data into a buffer rather than creating
a new string.  Receive up to buffersize bytes from the socket.  If buffersize
is not specified (or 0), receive up to the size available in the given buffer.

See recv() for documentation about the flags.
¶_socket.socket.recvfrom
recvfrom(buffersize[, flags]) -> (data, address info)

Like recv(buffersize, flags) but also return the sender's address info.
¶_socket.socket.recvfrom_into
recvfrom_into(buffer[, nbytes[, flags]]) -> (nbytes, address info)

Like recv_into(buffer[, nbytes[, flags]]) but also return the sender's address info.
¶_socket.socket.recvmsg
recvmsg(bufsize[, ancbufsize[, flags]]) -> (data, ancdata, msg_flags, address)

Receive normal data (up to bufsize bytes) and ancillary data from the
socket.  The ancbufsize argument sets the size in bytes of the
internal buffer used to receive the ancillary data; it defaults to 0,
meaning that no ancillary data will be received.  Appropriate buffer
sizes for ancillary data can be calculated using CMSG_SPACE() or
CMSG_LEN(), and items which do not fit into the buffer might be
truncated or discarded.  The flags argument defaults to 0 and has the
same meaning as for recv().

The return value is a 4-tuple: (data, ancdata, msg_flags, address).
The data item is a bytes object holding the non-ancillary data
received.  The ancdata item is a list of zero or more tuples
(cmsg_level, cmsg_type, cmsg_data) representing the ancillary data
(control messages) received: cmsg_level and cmsg_type are integers
specifying the protocol level and protocol-specific type respectively,
and cmsg_data is a bytes object holding the associated data.  The
msg_flags item is the bitwise OR of various flags indicating
conditions on the received message; see your system documentation for
details.  If the receiving socket is unconnected, address is the
address of the sending socket, if available; otherwise, its value is
unspecified.

If recvmsg() raises an exception after the system call returns, it
will first attempt to close any file descriptors received via the
SCM_RIGHTS mechanism.
¶_socket.socket.recvmsg_into
recvmsg_into(buffers[, ancbufsize[, flags]]) -> (nbytes, ancdata, msg_flags, address)

Receive normal data and ancillary data from the socket, scattering the
non-ancillary data into a series of buffers.  The buffers argument
must be an iterable of objects that export writable buffers
(e.g. bytearray objects); these will be filled with successive chunks
of the non-ancillary data until it has all been written or there are
no more buffers.  The ancbufsize argument sets the size in bytes of
the internal buffer used to receive the ancillary data; it defaults to
0, meaning that no ancillary data will be received.  Appropriate
buffer sizes for ancillary data can be calculated using CMSG_SPACE()
or CMSG_LEN(), and items which do not fit into the buffer might be
truncated or discarded.  The flags argument defaults to 0 and has the
same meaning as for recv().

The return value is a 4-tuple: (nbytes, ancdata, msg_flags, address).
The nbytes item is the total number of bytes of non-ancillary data
written into the buffers.  The ancdata item is a list of zero or more
tuples (cmsg_level, cmsg_type, cmsg_data) representing the ancillary
data (control messages) received: cmsg_level and cmsg_type are
integers specifying the protocol level and protocol-specific type
respectively, and cmsg_data is a bytes object holding the associated
data.  The msg_flags item is the bitwise OR of various flags
indicating conditions on the received message; see your system
documentation for details.  If the receiving socket is unconnected,
address is the address of the sending socket, if available; otherwise,
its value is unspecified.

If recvmsg_into() raises an exception after the system call returns,
it will first attempt to close any file descriptors received via the
SCM_RIGHTS mechanism.
¶_socket.socket.send
send(data[, flags]) -> count

Send a data string to the socket.  For the optional flags
argument, see the Unix manual.  Return the number of bytes
sent; this may be less than len(data) if the network is busy.
¶_socket.socket.sendall
sendall(data[, flags])

Send a data string to the socket.  For the optional flags
argument, see the Unix manual.  This calls send() repeatedly
until all data is sent.  If an error occurs, it's impossible
to tell how much data has been sent.
¶_socket.socket.sendmsg
sendmsg(buffers[, ancdata[, flags[, address]]]) -> count

Send normal and ancillary data to the socket, gathering the
non-ancillary data from a series of buffers and concatenating it into
a single message.  The buffers argument specifies the non-ancillary
data as an iterable of bytes-like objects (e.g. bytes objects).
The ancdata argument specifies the ancillary data (control messages)
as an iterable of zero or more tuples (cmsg_level, cmsg_type,
cmsg_data), where cmsg_level and cmsg_type are integers specifying the
protocol level and protocol-specific type respectively, and cmsg_data
is a bytes-like object holding the associated data.  The flags
argument defaults to 0 and has the same meaning as for send().  If
address is supplied and not None, it sets a destination address for
the message.  The return value is the number of bytes of non-ancillary
data sent.
¶_socket.socket.sendmsg_afalg
sendmsg_afalg([msg], *, op[, iv[, assoclen[, flags=MSG_MORE]]])

Set operation mode, IV and length of associated data for an AF_ALG
operation socket.
¶_socket.socket.sendto
sendto(data[, flags], address) -> count

Like send(data, flags) but allows specifying the destination address.
For IP sockets, the address is a pair (hostaddr, port).
¶_socket.socket.setblocking
setblocking(flag)

Set the socket to blocking (flag is true) or non-blocking (false).
setblocking(True) is equivalent to settimeout(None);
setblocking(False) is equivalent to settimeout(0.0).
¶_socket.socket.setsockopt
setsockopt(level, option, value: int)
setsockopt(level, option, value: buffer)
setsockopt(level, option, None, optlen: int)

Set a socket option.  See the Unix manual for level and option.
The value argument can either be an integer, a string buffer, or
None, optlen.
¶_socket.socket.settimeout
settimeout(timeout)

Set a timeout on socket operations.  'timeout' can be a float,
giving in seconds, or None.  Setting a timeout of None disables
the timeout feature and is equivalent to setblocking(1).
Setting a timeout of zero is the same as setblocking(0).
¶_socket.socket.shutdown
shutdown(flag)

Shut down the reading side of the socket (flag == SHUT_RD), the writing side
of the socket (flag == SHUT_WR), or both ends (flag == SHUT_RDWR).
¶_socket.socket.timeout
the socket timeout
¶_socket.socket.type
the socket type
¶_ssl.MemoryBIO.eof
Whether the memory BIO is at EOF.
¶_ssl.MemoryBIO.pending
The number of bytes pending in the memory BIO.
¶_ssl.MemoryBIO.read
Read up to size bytes from the memory BIO.

If size is not specified, read the entire buffer.
If the return value is an empty bytes instance, this means either
EOF or that no data is available. Use the "eof" property to
distinguish between the two.
¶_ssl.MemoryBIO.write
Writes the bytes b into the memory BIO.

Returns the number of bytes written.
¶_ssl.MemoryBIO.write_eof
Write an EOF marker to the memory BIO.

When all data has been read, the "eof" property will be True.
¶_ssl.SSLSession.has_ticket
Does the session contain a ticket?
¶_ssl.SSLSession.id
Session ID.
¶_ssl.SSLSession.ticket_lifetime_hint
Ticket life time hint.
¶_ssl.SSLSession.time
Session creation time (seconds since epoch).
¶_ssl.SSLSession.timeout
Session timeout (delta in seconds).
¶_ssl._SSLContext.cert_store_stats
Returns quantities of loaded X.509 certificates.

X.509 certificates with a CA extension and certificate revocation
lists inside the context's cert store.

NOTE: Certificates in a capath directory aren't loaded unless they
have been used at least once.
¶_ssl._SSLContext.get_ca_certs
Returns a list of dicts with information of loaded CA certs.

If the optional argument is True, returns a DER-encoded copy of the
CA certificate.

NOTE: Certificates in a capath directory aren't loaded unless they
have been used at least once.
¶_ssl._SSLContext.num_tickets
Control the number of TLSv1.3 session tickets.
¶_ssl._SSLContext.security_level
The current security level.
¶_ssl._SSLContext.sni_callback
Set a callback that will be called when a server name is provided by the SSL/TLS client in the SNI extension.

If the argument is None then the callback is disabled.  The method
is called with the SSLSocket, the server name as a string, and the
SSLContext object.

See RFC 6066 for details of the SNI extension.
¶_ssl._SSLSocket.context
This changes the context associated with the SSLSocket.

This is typically used from within a callback function set by the
sni_callback on the SSLContext to change the certificate information
associated with the SSLSocket before the cryptographic exchange
handshake messages.
¶_ssl._SSLSocket.get_channel_binding
Get channel binding data for current connection.

Raise ValueError if the requested \`cb_type\` is not supported.
Return bytes of the data or None if the data is not available (e.g.
before the handshake).
Only 'tls-unique' channel binding data from RFC 5929 is supported.
¶_ssl._SSLSocket.getpeercert
Returns the certificate for the peer.

If no certificate was provided, returns None.  If a certificate was
provided, but not validated, returns an empty dictionary.  Otherwise
returns a dict containing information about the peer certificate.

If the optional argument is True, returns a DER-encoded copy of the
peer certificate, or None if no certificate was provided.  This will
return the certificate even if it wasn't validated.
¶_ssl._SSLSocket.owner
The Python-level owner of this object.

Passed as "self" in servername callback.
¶_ssl._SSLSocket.pending
Returns the number of already decrypted bytes available for read, pending on the connection.
¶_ssl._SSLSocket.read
read(size, [buffer])
Read up to size bytes from the SSL socket.
¶_ssl._SSLSocket.server_hostname
The currently set server hostname (for SNI).
¶_ssl._SSLSocket.server_side
Whether this is a server-side socket.
¶_ssl._SSLSocket.session
The underlying SSLSession object.
¶_ssl._SSLSocket.session_reused
Was the client session reused during handshake?
¶_ssl._SSLSocket.shutdown
Does the SSL shutdown handshake with the remote end.
¶_ssl._SSLSocket.verify_client_post_handshake
Initiate TLS 1.3 post-handshake authentication
¶_ssl._SSLSocket.write
Writes the bytes-like object b into the SSL object.

Returns the number of bytes written.
¶_struct.Struct.__sizeof__
S.__sizeof__() -> size of S in memory, in bytes
¶_struct.Struct.format
struct format string
¶_struct.Struct.iter_unpack
Return an iterator yielding tuples.

Tuples are unpacked from the given bytes source, like a repeated
invocation of unpack_from().

Requires that the bytes length be a multiple of the struct size.
¶_struct.Struct.pack
S.pack(v1, v2, ...) -> bytes

Return a bytes object containing values v1, v2, ... packed according
to the format string S.format.  See help(struct) for more on format
strings.
¶_struct.Struct.pack_into
S.pack_into(buffer, offset, v1, v2, ...)

Pack the values v1, v2, ... according to the format string S.format
and write the packed bytes into the writable buffer buf starting at
offset.  Note that the offset is a required argument.  A negative
offset counts from the end of the buffer.  See help(struct) for more
on format strings.
¶_struct.Struct.size
struct size in bytes
¶_struct.Struct.unpack
Return a tuple containing unpacked values.

Unpack according to the format string Struct.format. The buffer's size
in bytes must be Struct.size.

See help(struct) for more on format strings.
¶_struct.Struct.unpack_from
Return a tuple containing unpacked values.

Values are unpacked according to the format string Struct.format.

The buffer's size in bytes, starting at position offset, must be
at least Struct.size.  A negative offset counts from the end of the
buffer.

See help(struct) for more on format strings.
¶_thread.RLock.__enter__ _thread.lock.__enter__
Lock the lock.
¶_thread.RLock.__exit__ _thread.lock.__exit__
Release the lock.
¶_thread.RLock._acquire_restore _thread.RLock._is_owned _thread.RLock._release_save
For internal use by \`threading.Condition\`.
¶_thread.RLock._recursion_count
For internal use by reentrancy checks.
¶_thread.RLock.acquire
Lock the lock.  \`blocking\` indicates whether we should wait
for the lock to be available or not.  If \`blocking\` is False
and another thread holds the lock, the method will return False
immediately.  If \`blocking\` is True and another thread holds
the lock, the method will wait for the lock to be released,
take it and then return True.
(note: the blocking operation is interruptible.)

In all other cases, the method will return True immediately.
Precisely, if the current thread already holds the lock, its
internal counter is simply incremented. If nobody holds the lock,
the lock is taken and its internal counter initialized to 1.
¶_thread.RLock.locked
locked()

Return a boolean indicating whether this object is locked right now.
¶_thread.RLock.release
Release the lock, allowing another thread that is blocked waiting for
the lock to acquire the lock.  The lock must be in the locked state,
and must be locked by the same thread that unlocks it; otherwise a
\`RuntimeError\` is raised.

Do note that if the lock was acquire()d several times in a row by the
current thread, release() needs to be called as many times for the lock
to be available for other threads.
¶_thread._ExceptHookArgs.__replace__ builtins.UnraisableHookArgs.__replace__ builtins.asyncgen_hooks.__replace__ grp.struct_group.__replace__ os.stat_result.__replace__ os.statvfs_result.__replace__ os.terminal_size.__replace__ posix.sched_param.__replace__ posix.times_result.__replace__ posix.uname_result.__replace__ posix.waitid_result.__replace__ pwd.struct_passwd.__replace__ resource.struct_rusage.__replace__ signal.struct_siginfo.__replace__ sys.flags.__replace__ sys.float_info.__replace__ sys.hash_info.__replace__ sys.int_info.__replace__ sys.thread_info.__replace__ sys.version_info.__replace__ time.struct_time.__replace__
Return a copy of the structure with new values for the specified fields.
¶_thread._ExceptHookArgs.exc_traceback builtins.UnraisableHookArgs.exc_traceback
Exception traceback
¶_thread._ExceptHookArgs.exc_type builtins.UnraisableHookArgs.exc_type
Exception type
¶_thread._ExceptHookArgs.exc_value builtins.UnraisableHookArgs.exc_value
Exception value
¶_thread._ExceptHookArgs.thread
Thread
¶_thread.lock.acquire
Lock the lock.  Without argument, this blocks if the lock is already
locked (even by the same thread), waiting for another thread to release
the lock, and return True once the lock is acquired.
With an argument, this will only block if the argument is true,
and the return value reflects whether the lock is acquired.
The blocking operation is interruptible.
¶_thread.lock.acquire_lock
An obsolete synonym of acquire().
¶_thread.lock.locked
Return whether the lock is in the locked state.
¶_thread.lock.locked_lock
An obsolete synonym of locked().
¶_thread.lock.release
Release the lock, allowing another thread that is blocked waiting for
the lock to acquire the lock.  The lock must be in the locked state,
but it needn't be locked by the same thread that unlocks it.
¶_thread.lock.release_lock
An obsolete synonym of release().
¶array.array.__class_getitem__
Arrays are generic over the type of their elements
¶array.array.__copy__ array.array.__deepcopy__
Return a copy of the array.
¶array.array.__reduce_ex__ array.arrayiterator.__reduce__ builtins.bytearray.__reduce__ builtins.bytearray.__reduce_ex__ builtins.bytearray_iterator.__reduce__ builtins.bytes_iterator.__reduce__ builtins.callable_iterator.__reduce__ builtins.dict_itemiterator.__reduce__ builtins.dict_keyiterator.__reduce__ builtins.dict_reverseitemiterator.__reduce__ builtins.dict_reversekeyiterator.__reduce__ builtins.dict_reversevalueiterator.__reduce__ builtins.dict_valueiterator.__reduce__ builtins.enumerate.__reduce__ builtins.filter.__reduce__ builtins.frozenset.__reduce__ builtins.iterator.__reduce__ builtins.list_iterator.__reduce__ builtins.list_reverseiterator.__reduce__ builtins.longrange_iterator.__reduce__ builtins.map.__reduce__ builtins.range_iterator.__reduce__ builtins.reversed.__reduce__ builtins.set.__reduce__ builtins.set_iterator.__reduce__ builtins.slice.__reduce__ builtins.str_ascii_iterator.__reduce__ builtins.str_iterator.__reduce__ builtins.tuple_iterator.__reduce__ builtins.zip.__reduce__ collections._deque_iterator.__reduce__ collections._deque_reverse_iterator.__reduce__ collections.defaultdict.__reduce__ collections.deque.__reduce__
Return state information for pickling.
¶array.array.__sizeof__
Size of the array in memory, in bytes.
¶array.array.append
Append new value v to the end of the array.
¶array.array.buffer_info
Return a tuple (address, length) giving the current memory address and the length in items of the buffer used to hold array's contents.

The length should be multiplied by the itemsize attribute to
calculate the buffer length in bytes.
¶array.array.byteswap
Byteswap all items of the array.

If the items in the array are not 1, 2, 4, or 8 bytes in size,
RuntimeError is raised.
¶array.array.clear
Remove all items from the array.
¶array.array.count
Return number of occurrences of v in the array.
¶array.array.extend
Append items to the end of the array.
¶array.array.frombytes
Appends items from the string, interpreting it as an array of machine values, as if it had been read from a file using the fromfile() method.
¶array.array.fromfile
Read n objects from the file object f and append them to the end of the array.
¶array.array.fromlist
Append items to array from list.
¶array.array.fromunicode
Extends this array with data from the unicode string ustr.

The array must be a unicode type array; otherwise a ValueError is
raised.  Use array.frombytes(ustr.encode(...)) to append Unicode
data to an array of some other type.
¶array.array.index
Return index of first occurrence of v in the array.

Raise ValueError if the value is not present.
¶array.array.insert
Insert a new item v into the array before position i.
¶array.array.itemsize
the size, in bytes, of one array item
¶array.array.pop
Return the i-th element and delete it from the array.

i defaults to -1.
¶array.array.remove
Remove the first occurrence of v in the array.
¶array.array.reverse
Reverse the order of the items in the array.
¶array.array.tobytes
Convert the array to an array of machine values and return the bytes representation.
¶array.array.tofile
Write all items (as machine values) to the file object f.
¶array.array.tolist
Convert array to an ordinary list with the same items.
¶array.array.tounicode
Extends this array with data from the unicode string ustr.

Convert the array to a unicode string.  The array must be a unicode
type array; otherwise a ValueError is raised.  Use
array.tobytes().decode() to obtain a unicode string from an array of
some other type.
¶array.array.typecode
the typecode character used to create the array
¶array.arrayiterator.__setstate__ builtins.bytearray_iterator.__setstate__ builtins.bytes_iterator.__setstate__ builtins.iterator.__setstate__ builtins.list_iterator.__setstate__ builtins.list_reverseiterator.__setstate__ builtins.longrange_iterator.__setstate__ builtins.map.__setstate__ builtins.range_iterator.__setstate__ builtins.reversed.__setstate__ builtins.str_ascii_iterator.__setstate__ builtins.str_iterator.__setstate__ builtins.tuple_iterator.__setstate__ builtins.zip.__setstate__
Set state information for unpickling.
¶ast.AST.__replace__
Return a copy of the AST node with new values for the specified fields.
¶builtins.AttributeError.name
attribute name
¶builtins.AttributeError.obj
object
¶builtins.BaseException.add_note
Add a note to the exception
¶builtins.BaseException.with_traceback
Set self.__traceback__ to tb and return self.
¶builtins.BaseExceptionGroup.__class_getitem__
Exception groups are generic over the type of their contained exceptions
¶builtins.BaseExceptionGroup.exceptions
nested exceptions
¶builtins.BaseExceptionGroup.message builtins.ImportError.msg
exception message
¶builtins.EncodingMap.size
Return the size (in bytes) of this object.
¶builtins.ImportError.name
module name
¶builtins.ImportError.name_from
name imported from module
¶builtins.ImportError.path
module path
¶builtins.InstructionSequence.add_nested builtins.InstructionSequence.get_nested
Add a nested sequence.
¶builtins.InstructionSequence.addop
Append an instruction.
¶builtins.InstructionSequence.get_instructions
Return the instructions as a list of tuples or labels.
¶builtins.InstructionSequence.new_label
Return a new label.
¶builtins.InstructionSequence.use_label
Place label at current location.
¶builtins.NameError.name
name
¶builtins.OSError.errno
POSIX exception code
¶builtins.OSError.filename builtins.SyntaxError.filename
exception filename
¶builtins.OSError.filename2
second exception filename
¶builtins.OSError.strerror
exception strerror
¶builtins.StopIteration.value
generator return value
¶builtins.SyntaxError._metadata
exception private metadata
¶builtins.SyntaxError.end_lineno
exception end lineno
¶builtins.SyntaxError.end_offset
exception end offset
¶builtins.SyntaxError.lineno
exception lineno
¶builtins.SyntaxError.msg
exception msg
¶builtins.SyntaxError.offset
exception offset
¶builtins.SyntaxError.print_file_and_line
exception print_file_and_line
¶builtins.SyntaxError.text
exception text
¶builtins.SystemExit.code
exception code
¶builtins.UnicodeDecodeError.encoding builtins.UnicodeEncodeError.encoding builtins.UnicodeTranslateError.encoding
exception encoding
¶builtins.UnicodeDecodeError.end builtins.UnicodeEncodeError.end builtins.UnicodeTranslateError.end
exception end
¶builtins.UnicodeDecodeError.object builtins.UnicodeEncodeError.object builtins.UnicodeTranslateError.object
exception object
¶builtins.UnicodeDecodeError.reason builtins.UnicodeEncodeError.reason builtins.UnicodeTranslateError.reason
exception reason
¶builtins.UnicodeDecodeError.start builtins.UnicodeEncodeError.start builtins.UnicodeTranslateError.start
exception start
¶builtins.UnraisableHookArgs.err_msg
Error message
¶builtins.UnraisableHookArgs.object
Object causing the exception
¶builtins.anext_awaitable.close builtins.async_generator_asend.close builtins.async_generator_athrow.close builtins.generator.close
close() -> raise GeneratorExit inside generator.
¶builtins.anext_awaitable.send
send(arg) -> send 'arg' into the wrapped iterator,
return next yielded value or raise StopIteration.
¶builtins.anext_awaitable.throw
throw(value)
throw(typ[,val[,tb]])

raise exception in the wrapped iterator, return next yielded value
or raise StopIteration.
the (type, val, tb) signature is deprecated, 
and may be removed in a future version of Python.
¶builtins.async_generator.__class_getitem__
async generators are generic over the types of their yield and send values
¶builtins.async_generator.__name__
name of the async generator
¶builtins.async_generator.__qualname__
qualified name of the async generator
¶builtins.async_generator.__sizeof__ builtins.coroutine.__sizeof__ builtins.generator.__sizeof__
gen.__sizeof__() -> size of gen in memory, in bytes
¶builtins.async_generator.aclose
aclose() -> raise GeneratorExit inside generator.
¶builtins.async_generator.ag_await builtins.coroutine.cr_await
object being awaited on, or None
¶builtins.async_generator.asend
asend(v) -> send 'v' in generator.
¶builtins.async_generator.athrow
athrow(value)
athrow(type[,value[,tb]])

raise exception in generator.
the (type, val, tb) signature is deprecated, 
and may be removed in a future version of Python.
¶builtins.async_generator_asend.send builtins.async_generator_athrow.send builtins.generator.send
send(value) -> send 'value' into generator,
return next yielded value or raise StopIteration.
¶builtins.async_generator_asend.throw builtins.async_generator_athrow.throw builtins.generator.throw
throw(value)
throw(type[,value[,tb]])

Raise exception in generator, return next yielded value or raise
StopIteration.
the (type, val, tb) signature is deprecated, 
and may be removed in a future version of Python.
¶builtins.asyncgen_hooks.finalizer
Hook to intercept finalization
¶builtins.asyncgen_hooks.firstiter
Hook to intercept first iteration
¶builtins.bytearray.__alloc__
B.__alloc__() -> int

Return the number of bytes actually allocated.
¶builtins.bytearray.__sizeof__
Returns the size of the bytearray object in memory, in bytes.
¶builtins.bytearray.append
Append a single item to the end of the bytearray.

  item
    The item to be appended.
¶builtins.bytearray.capitalize builtins.bytes.capitalize
B.capitalize() -> copy of B

Return a copy of B with only its first character capitalized (ASCII)
and the rest lower-cased.
¶builtins.bytearray.center builtins.bytes.center
Return a centered string of length width.

Padding is done using the specified fill character.
¶builtins.bytearray.clear
Remove all items from the bytearray.
¶builtins.bytearray.copy
Return a copy of B.
¶builtins.bytearray.count builtins.bytes.count
Return the number of non-overlapping occurrences of subsection 'sub' in bytes B[start:end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.
¶builtins.bytearray.decode
Decode the bytearray using the codec registered for encoding.

  encoding
    The encoding with which to decode the bytearray.
  errors
    The error handling scheme to use for the handling of decoding
    errors.  The default is 'strict' meaning that decoding errors
    raise a UnicodeDecodeError.  Other possible values are 'ignore'
    and 'replace' as well as any other name registered with
    codecs.register_error that can handle UnicodeDecodeErrors.
¶builtins.bytearray.endswith
Return True if the bytearray ends with the specified suffix, False otherwise.

  suffix
    A bytes or a tuple of bytes to try.
  start
    Optional start position. Default: start of the bytearray.
  end
    Optional stop position. Default: end of the bytearray.
¶builtins.bytearray.expandtabs builtins.bytes.expandtabs builtins.str.expandtabs
Return a copy where all tab characters are expanded using spaces.

If tabsize is not given, a tab size of 8 characters is assumed.
¶builtins.bytearray.extend
Append all the items from the iterator or sequence to the end of the bytearray.

  iterable_of_ints
    The iterable of items to append.
¶builtins.bytearray.find
Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start:end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.

Return -1 on failure.
¶builtins.bytearray.fromhex
Create a bytearray object from a string of hexadecimal numbers.

Spaces between two numbers are accepted.
Example:
    bytearray.fromhex('B9 01EF') -> bytearray(b'\\\\xb9\\\\x01\\\\xef')
¶builtins.bytearray.hex
Create a string of hexadecimal numbers from a bytearray object.

  sep
    An optional single character or byte to separate hex bytes.
  bytes_per_sep
    How many bytes between separators.  Positive values count from
    the right, negative values count from the left.

Example:
>>> value = bytearray([0xb9, 0x01, 0xef])
>>> value.hex()
'b901ef'
>>> value.hex(':')
'b9:01:ef'
>>> value.hex(':', 2)
'b9:01ef'
>>> value.hex(':', -2)
'b901:ef'
¶builtins.bytearray.index
Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start:end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.

Raise ValueError if the subsection is not found.
¶builtins.bytearray.insert
Insert a single item into the bytearray before the given index.

  index
    The index where the value is to be inserted.
  item
    The item to be inserted.
¶builtins.bytearray.isalnum builtins.bytes.isalnum
B.isalnum() -> bool

Return True if all characters in B are alphanumeric
and there is at least one character in B, False otherwise.
¶builtins.bytearray.isalpha builtins.bytes.isalpha
B.isalpha() -> bool

Return True if all characters in B are alphabetic
and there is at least one character in B, False otherwise.
¶builtins.bytearray.isascii builtins.bytes.isascii
B.isascii() -> bool

Return True if B is empty or all characters in B are ASCII,
False otherwise.
¶builtins.bytearray.isdigit builtins.bytes.isdigit
B.isdigit() -> bool

Return True if all characters in B are digits
and there is at least one character in B, False otherwise.
¶builtins.bytearray.islower builtins.bytes.islower
B.islower() -> bool

Return True if all cased characters in B are lowercase and there is
at least one cased character in B, False otherwise.
¶builtins.bytearray.isspace builtins.bytes.isspace
B.isspace() -> bool

Return True if all characters in B are whitespace
and there is at least one character in B, False otherwise.
¶builtins.bytearray.istitle builtins.bytes.istitle
B.istitle() -> bool

Return True if B is a titlecased string and there is at least one
character in B, i.e. uppercase characters may only follow uncased
characters and lowercase characters only cased ones. Return False
otherwise.
¶builtins.bytearray.isupper builtins.bytes.isupper
B.isupper() -> bool

Return True if all cased characters in B are uppercase and there is
at least one cased character in B, False otherwise.
¶builtins.bytearray.join
Concatenate any number of bytes/bytearray objects.

The bytearray whose method is called is inserted in between each
pair.

The result is returned as a new bytearray object.
¶builtins.bytearray.ljust builtins.bytes.ljust
Return a left-justified string of length width.

Padding is done using the specified fill character.
¶builtins.bytearray.lower builtins.bytes.lower
B.lower() -> copy of B

Return a copy of B with all ASCII characters converted to lowercase.
¶builtins.bytearray.lstrip
Strip leading bytes contained in the argument.

If the argument is omitted or None, strip leading ASCII whitespace.
¶builtins.bytearray.maketrans builtins.bytes.maketrans builtins.str.maketrans concurrent.futures._base.DoneAndNotDoneFutures.__new__ decimal.DecimalTuple.__new__ dis.Positions.__new__ dis._ExceptionTableEntryBase.__new__ dis._Instruction.__new__ functools.CacheInfo.__new__ inspect.ArgInfo.__new__ inspect.Arguments.__new__ inspect.Attribute.__new__ inspect.ClosureVars.__new__ inspect.FullArgSpec.__new__ inspect._FrameInfo.__new__ inspect._Traceback.__new__ selectors.SelectorKey.__new__ ssl.DefaultVerifyPaths.__new__ ssl._ASN1Object.__new__ tokenize.TokenInfo.__new__ traceback._Anchors.__new__
Convert a function to be a static method.

A static method does not receive an implicit first argument.
To declare a static method, use this idiom:

     class C:
         @staticmethod
         def f(arg1, arg2, argN):
             ...

It can be called either on the class (e.g. C.f()) or on an instance
(e.g. C().f()). Both the class and the instance are ignored, and
neither is passed implicitly as the first argument to the method.

Static methods in Python are similar to those found in Java or C++.
For a more advanced concept, see the classmethod builtin.
¶builtins.bytearray.partition
Partition the bytearray into three parts using the given separator.

This will search for the separator sep in the bytearray.  If the
separator is found, returns a 3-tuple containing the part before the
separator, the separator itself, and the part after it as new
bytearray objects.

If the separator is not found, returns a 3-tuple containing the copy
of the original bytearray object and two empty bytearray objects.
¶builtins.bytearray.pop
Remove and return a single item from B.

  index
    The index from where to remove the item.
    -1 (the default value) means remove the last item.

If no index argument is given, will pop the last item.
¶builtins.bytearray.remove
Remove the first occurrence of a value in the bytearray.

  value
    The value to remove.
¶builtins.bytearray.removeprefix
Return a bytearray with the given prefix string removed if present.

If the bytearray starts with the prefix string, return
bytearray[len(prefix):].  Otherwise, return a copy of the original
bytearray.
¶builtins.bytearray.removesuffix
Return a bytearray with the given suffix string removed if present.

If the bytearray ends with the suffix string and that suffix is not
empty, return bytearray[:-len(suffix)].  Otherwise, return a copy of
the original bytearray.
¶builtins.bytearray.replace builtins.bytes.replace builtins.str.replace
Return a copy with all occurrences of substring old replaced by new.

  count
    Maximum number of occurrences to replace.
    -1 (the default value) means replace all occurrences.

If the optional argument count is given, only the first count occurrences are
replaced.
¶builtins.bytearray.resize
Resize the internal buffer of bytearray to len.

  size
    New size to resize to.
¶builtins.bytearray.reverse
Reverse the order of the values in B in place.
¶builtins.bytearray.rfind
Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start:end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.

Return -1 on failure.
¶builtins.bytearray.rindex
Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start:end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.

Raise ValueError if the subsection is not found.
¶builtins.bytearray.rjust builtins.bytes.rjust
Return a right-justified string of length width.

Padding is done using the specified fill character.
¶builtins.bytearray.rpartition
Partition the bytearray into three parts using the given separator.

This will search for the separator sep in the bytearray, starting at
the end.  If the separator is found, returns a 3-tuple containing
the part before the separator, the separator itself, and the part
after it as new bytearray objects.

If the separator is not found, returns a 3-tuple containing two
empty bytearray objects and the copy of the original bytearray
object.
¶builtins.bytearray.rsplit
Return a list of the sections in the bytearray, using sep as the delimiter.

  sep
    The delimiter according which to split the bytearray.
    None (the default value) means split on ASCII whitespace
    characters (space, tab, return, newline, formfeed, vertical tab).
  maxsplit
    Maximum number of splits to do.
    -1 (the default value) means no limit.

Splitting is done starting at the end of the bytearray and working
to the front.
¶builtins.bytearray.rstrip builtins.bytes.rstrip
Strip trailing bytes contained in the argument.

If the argument is omitted or None, strip trailing ASCII whitespace.
¶builtins.bytearray.split
Return a list of the sections in the bytearray, using sep as the delimiter.

  sep
    The delimiter according which to split the bytearray.
    None (the default value) means split on ASCII whitespace
    characters (space, tab, return, newline, formfeed, vertical tab).
  maxsplit
    Maximum number of splits to do.
    -1 (the default value) means no limit.
¶builtins.bytearray.splitlines
Return a list of the lines in the bytearray, breaking at line boundaries.

Line breaks are not included in the resulting list unless keepends
is given and true.
¶builtins.bytearray.startswith
Return True if the bytearray starts with the specified prefix, False otherwise.

  prefix
    A bytes or a tuple of bytes to try.
  start
    Optional start position. Default: start of the bytearray.
  end
    Optional stop position. Default: end of the bytearray.
¶builtins.bytearray.strip builtins.bytes.strip
Strip leading and trailing bytes contained in the argument.

If the argument is omitted or None, strip leading and trailing ASCII
whitespace.
¶builtins.bytearray.swapcase builtins.bytes.swapcase
B.swapcase() -> copy of B

Return a copy of B with uppercase ASCII characters converted
to lowercase ASCII and vice versa.
¶builtins.bytearray.title builtins.bytes.title
B.title() -> copy of B

Return a titlecased version of B, i.e. ASCII words start with
uppercase characters, all remaining cased characters have lowercase.
¶builtins.bytearray.translate builtins.bytes.translate
Return a copy with each character mapped by the given translation table.

  table
    Translation table, which must be a bytes object of length 256.

All characters occurring in the optional argument delete are
removed.  The remaining characters are mapped through the given
translation table.
¶builtins.bytearray.upper builtins.bytes.upper
B.upper() -> copy of B

Return a copy of B with all ASCII characters converted to uppercase.
¶builtins.bytearray.zfill builtins.bytes.zfill
Pad a numeric string with zeros on the left, to fill a field of the given width.

The original string is never truncated.
¶builtins.bytearray_iterator.__length_hint__ builtins.bytes_iterator.__length_hint__ builtins.dict_itemiterator.__length_hint__ builtins.dict_keyiterator.__length_hint__ builtins.dict_reverseitemiterator.__length_hint__ builtins.dict_reversekeyiterator.__length_hint__ builtins.dict_reversevalueiterator.__length_hint__ builtins.dict_valueiterator.__length_hint__ builtins.iterator.__length_hint__ builtins.list_iterator.__length_hint__ builtins.list_reverseiterator.__length_hint__ builtins.longrange_iterator.__length_hint__ builtins.range_iterator.__length_hint__ builtins.reversed.__length_hint__ builtins.set_iterator.__length_hint__ builtins.str_ascii_iterator.__length_hint__ builtins.str_iterator.__length_hint__ builtins.tuple_iterator.__length_hint__ collections._deque_iterator.__length_hint__ collections._deque_reverse_iterator.__length_hint__ itertools.repeat.__length_hint__
Private method returning an estimate of len(list(it)).
¶builtins.bytes.__bytes__
Convert this value to exact type bytes.
¶builtins.bytes.decode
Decode the bytes using the codec registered for encoding.

  encoding
    The encoding with which to decode the bytes.
  errors
    The error handling scheme to use for the handling of decoding
    errors.  The default is 'strict' meaning that decoding errors
    raise a UnicodeDecodeError.  Other possible values are 'ignore'
    and 'replace' as well as any other name registered with
    codecs.register_error that can handle UnicodeDecodeErrors.
¶builtins.bytes.endswith
Return True if the bytes ends with the specified suffix, False otherwise.

  suffix
    A bytes or a tuple of bytes to try.
  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.
¶builtins.bytes.find
Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.

Return -1 on failure.
¶builtins.bytes.fromhex
Create a bytes object from a string of hexadecimal numbers.

Spaces between two numbers are accepted.
Example: bytes.fromhex('B9 01EF') -> b'\\\\xb9\\\\x01\\\\xef'.
¶builtins.bytes.hex
Create a string of hexadecimal numbers from a bytes object.

  sep
    An optional single character or byte to separate hex bytes.
  bytes_per_sep
    How many bytes between separators.  Positive values count from
    the right, negative values count from the left.

Example:
>>> value = b'\\xb9\\x01\\xef'
>>> value.hex()
'b901ef'
>>> value.hex(':')
'b9:01:ef'
>>> value.hex(':', 2)
'b9:01ef'
>>> value.hex(':', -2)
'b901:ef'
¶builtins.bytes.index
Return the lowest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.

Raise ValueError if the subsection is not found.
¶builtins.bytes.join
Concatenate any number of bytes objects.

The bytes whose method is called is inserted in between each pair.

The result is returned as a new bytes object.

Example: b'.'.join([b'ab', b'pq', b'rs']) -> b'ab.pq.rs'.
¶builtins.bytes.lstrip
Strip leading bytes contained in the argument.

If the argument is omitted or None, strip leading  ASCII whitespace.
¶builtins.bytes.partition
Partition the bytes into three parts using the given separator.

This will search for the separator sep in the bytes.  If the
separator is found, returns a 3-tuple containing the part before the
separator, the separator itself, and the part after it.

If the separator is not found, returns a 3-tuple containing the
original bytes object and two empty bytes objects.
¶builtins.bytes.removeprefix
Return a bytes object with the given prefix string removed if present.

If the bytes starts with the prefix string, return
bytes[len(prefix):].  Otherwise, return a copy of the original
bytes.
¶builtins.bytes.removesuffix
Return a bytes object with the given suffix string removed if present.

If the bytes ends with the suffix string and that suffix is not
empty, return bytes[:-len(prefix)].  Otherwise, return a copy of the
original bytes.
¶builtins.bytes.rfind
Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.

Return -1 on failure.
¶builtins.bytes.rindex
Return the highest index in B where subsection 'sub' is found, such that 'sub' is contained within B[start,end].

  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.

Raise ValueError if the subsection is not found.
¶builtins.bytes.rpartition
Partition the bytes into three parts using the given separator.

This will search for the separator sep in the bytes, starting at the
end.  If the separator is found, returns a 3-tuple containing the
part before the separator, the separator itself, and the part after
it.

If the separator is not found, returns a 3-tuple containing two
empty bytes objects and the original bytes object.
¶builtins.bytes.rsplit
Return a list of the sections in the bytes, using sep as the delimiter.

  sep
    The delimiter according which to split the bytes.
    None (the default value) means split on ASCII whitespace
    characters (space, tab, return, newline, formfeed, vertical tab).
  maxsplit
    Maximum number of splits to do.
    -1 (the default value) means no limit.

Splitting is done starting at the end of the bytes and working to
the front.
¶builtins.bytes.split
Return a list of the sections in the bytes, using sep as the delimiter.

  sep
    The delimiter according which to split the bytes.
    None (the default value) means split on ASCII whitespace
    characters (space, tab, return, newline, formfeed, vertical tab).
  maxsplit
    Maximum number of splits to do.
    -1 (the default value) means no limit.
¶builtins.bytes.splitlines
Return a list of the lines in the bytes, breaking at line boundaries.

Line breaks are not included in the resulting list unless keepends
is given and true.
¶builtins.bytes.startswith
Return True if the bytes starts with the specified prefix, False otherwise.

  prefix
    A bytes or a tuple of bytes to try.
  start
    Optional start position. Default: start of the bytes.
  end
    Optional stop position. Default: end of the bytes.
¶builtins.code.__replace__ datetime.date.__replace__ datetime.datetime.__replace__ datetime.time.__replace__
The same as replace().
¶builtins.code._varname_from_oparg
(internal-only) Return the local variable name for the given oparg.

WARNING: this method is for internal use only and may change or go
away.
¶builtins.code.replace
Return a copy of the code object with new values for the specified fields.
¶builtins.complex.__complex__
Convert this value to exact type complex.
¶builtins.complex.__format__ builtins.int.__format__ signal.Handlers.__format__ signal.Sigmasks.__format__ signal.Signals.__format__ socket.AddressFamily.__format__ socket.AddressInfo.__format__ socket.MsgFlag.__format__ socket.SocketKind.__format__ ssl.AlertDescription.__format__ ssl.Options.__format__ ssl.SSLErrorNumber.__format__ ssl.VerifyFlags.__format__ ssl.VerifyMode.__format__ ssl._SSLMethod.__format__
Convert to a string according to format_spec.
¶builtins.complex.conjugate
Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.
¶builtins.complex.from_number
Convert number to a complex floating-point number.
¶builtins.complex.imag builtins.float.imag builtins.int.imag
the imaginary part of a complex number
¶builtins.complex.real builtins.float.real builtins.int.real
the real part of a complex number
¶builtins.coroutine.__class_getitem__
coroutines are generic over the types of their yield, send, and return values
¶builtins.coroutine.__name__
name of the coroutine
¶builtins.coroutine.__qualname__
qualified name of the coroutine
¶builtins.coroutine.close builtins.coroutine_wrapper.close
close() -> raise GeneratorExit inside coroutine.
¶builtins.coroutine.send builtins.coroutine_wrapper.send
send(arg) -> send 'arg' into coroutine,
return next iterated value or raise StopIteration.
¶builtins.coroutine.throw builtins.coroutine_wrapper.throw
throw(value)
throw(type[,value[,traceback]])

Raise exception in coroutine, return next iterated value or raise
StopIteration.
the (type, val, tb) signature is deprecated, 
and may be removed in a future version of Python.
¶builtins.dict.__class_getitem__
dicts are generic over two types, signifying (respectively) the types of their keys and values
¶builtins.dict.__contains__
True if the dictionary has the specified key, else False.
¶builtins.dict.__reversed__ builtins.dict_keys.__reversed__
Return a reverse iterator over the dict keys.
¶builtins.dict.__sizeof__
Return the size of the dict in memory, in bytes.
¶builtins.dict.clear
Remove all items from the dict.
¶builtins.dict.copy
Return a shallow copy of the dict.
¶builtins.dict.fromkeys
Create a new dictionary with keys from iterable and values set to value.
¶builtins.dict.get
Return the value for key if key is in the dictionary, else default.
¶builtins.dict.items
Return a set-like object providing a view on the dict's items.
¶builtins.dict.keys
Return a set-like object providing a view on the dict's keys.
¶builtins.dict.pop
D.pop(k[,d]) -> v, remove specified key and return the corresponding value.

If the key is not found, return the default if given; otherwise,
raise a KeyError.
¶builtins.dict.popitem
Remove and return a (key, value) pair as a 2-tuple.

Pairs are returned in LIFO (last-in, first-out) order.
Raises KeyError if the dict is empty.
¶builtins.dict.setdefault collections.OrderedDict.setdefault
Insert key with a value of default if key is not in the dictionary.

Return the value for key if key is in the dictionary, else default.
¶builtins.dict.update
D.update([E, ]**F) -> None.  Update D from mapping/iterable E and F.
If E is present and has a .keys() method, then does:  for k in E.keys(): D[k] = E[k]
If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
In either case, this is followed by: for k in F:  D[k] = F[k]
¶builtins.dict.values
Return an object providing a view on the dict's values.
¶builtins.dict_items.__reversed__
Return a reverse iterator over the dict items.
¶builtins.dict_items.isdisjoint builtins.dict_keys.isdisjoint
Return True if the view and the given iterable have a null intersection.
¶builtins.dict_items.mapping builtins.dict_keys.mapping builtins.dict_values.mapping
dictionary that this view refers to
¶builtins.dict_values.__reversed__
Return a reverse iterator over the dict values.
¶builtins.enumerate.__class_getitem__
'enumerate' objects are generic over the type of their values
¶builtins.float.__ceil__
Return the ceiling as an Integral.
¶builtins.float.__floor__
Return the floor as an Integral.
¶builtins.float.__format__
Formats the float according to format_spec.
¶builtins.float.__getformat__
You probably don't want to use this function.

  typestr
    Must be 'double' or 'float'.

It exists mainly to be used in Python's test suite.

This function returns whichever of 'unknown', 'IEEE, big-endian' or
'IEEE, little-endian' best describes the format of floating-point
numbers used by the C type named by typestr.
¶builtins.float.__round__
Return the Integral closest to x, rounding half toward even.

When an argument is passed, work like built-in round(x, ndigits).
¶builtins.float.__trunc__
Return the Integral closest to x between 0 and x.
¶builtins.float.as_integer_ratio
Return a pair of integers, whose ratio is exactly equal to the original float.

The ratio is in lowest terms and has a positive denominator.  Raise
OverflowError on infinities and a ValueError on NaNs.

>>> (10.0).as_integer_ratio()
(10, 1)
>>> (0.0).as_integer_ratio()
(0, 1)
>>> (-.25).as_integer_ratio()
(-1, 4)
¶builtins.float.conjugate
Return self, the complex conjugate of any float.
¶builtins.float.from_number
Convert real number to a floating-point number.
¶builtins.float.fromhex
Create a floating-point number from a hexadecimal string.

>>> float.fromhex('0x1.ffffp10')
2047.984375
>>> float.fromhex('-0x1p-1074')
-5e-324
¶builtins.float.hex
Return a hexadecimal representation of a floating-point number.

>>> (-0.1).hex()
'-0x1.999999999999ap-4'
>>> 3.14159.hex()
'0x1.921f9f01b866ep+1'
¶builtins.float.is_integer
Return True if the float is an integer.
¶builtins.frame.__sizeof__
Return the size of the frame in memory, in bytes.
¶builtins.frame.clear
Clear all references held by the frame.
¶builtins.frame.f_builtins
Return the built-in variables in the frame.
¶builtins.frame.f_code
Return the code object being executed in this frame.
¶builtins.frame.f_generator
Return the generator or coroutine associated with this frame, or None.
¶builtins.frame.f_globals
Return the global variables in the frame.
¶builtins.frame.f_lasti
Return the index of the last attempted instruction in the frame.
¶builtins.frame.f_lineno
Return the current line number in the frame.
¶builtins.frame.f_locals
Return the mapping used by the frame to look up local variables.
¶builtins.frame.f_trace
Return the trace function for this frame, or None if no trace function is set.
¶builtins.frame.f_trace_opcodes
Return True if opcode tracing is enabled, False otherwise.
¶builtins.frozenset.__class_getitem__
frozensets are generic over the type of their elements
¶builtins.frozenset.__contains__ builtins.set.__contains__
x.__contains__(y) <==> y in x.
¶builtins.frozenset.__sizeof__ builtins.set.__sizeof__
S.__sizeof__() -> size of S in memory, in bytes.
¶builtins.frozenset.copy builtins.set.copy
Return a shallow copy of a set.
¶builtins.frozenset.difference builtins.set.difference
Return a new set with elements in the set that are not in the others.
¶builtins.frozenset.intersection builtins.set.intersection
Return a new set with elements common to the set and all others.
¶builtins.frozenset.isdisjoint builtins.set.isdisjoint
Return True if two sets have a null intersection.
¶builtins.frozenset.issubset builtins.set.issubset
Report whether another set contains this set.
¶builtins.frozenset.issuperset builtins.set.issuperset
Report whether this set contains another set.
¶builtins.frozenset.symmetric_difference builtins.set.symmetric_difference
Return a new set with elements in either the set or other but not both.
¶builtins.frozenset.union builtins.set.union
Return a new set with elements from the set and all others.
¶builtins.function.__annotate__
Get the code object for a function.
¶builtins.function.__annotations__
Dict of annotations in a function object.
¶builtins.function.__type_params__
Get the declared type parameters for a function.
¶builtins.generator.__class_getitem__
generators are generic over the types of their yield, send, and return values
¶builtins.generator.__name__
name of the generator
¶builtins.generator.__qualname__
qualified name of the generator
¶builtins.generator.gi_yieldfrom
object being iterated by yield from, or None
¶builtins.instancemethod.__func__ builtins.method.__func__
the function (or other callable) implementing a method
¶builtins.int.__ceil__
Ceiling of an Integral returns itself.
¶builtins.int.__floor__
Flooring an Integral returns itself.
¶builtins.int.__round__
Rounding an Integral returns itself.

Rounding with an ndigits argument also returns an integer.
¶builtins.int.__trunc__
Truncating an Integral returns itself.
¶builtins.int.as_integer_ratio
Return a pair of integers, whose ratio is equal to the original int.

The ratio is in lowest terms and has a positive denominator.

>>> (10).as_integer_ratio()
(10, 1)
>>> (-10).as_integer_ratio()
(-10, 1)
>>> (0).as_integer_ratio()
(0, 1)
¶builtins.int.bit_count
Number of ones in the binary representation of the absolute value of self.

Also known as the population count.

>>> bin(13)
'0b1101'
>>> (13).bit_count()
3
¶builtins.int.bit_length
Number of bits necessary to represent self in binary.

>>> bin(37)
'0b100101'
>>> (37).bit_length()
6
¶builtins.int.conjugate
Returns self, the complex conjugate of any int.
¶builtins.int.denominator
the denominator of a rational number in lowest terms
¶builtins.int.from_bytes
Return the integer represented by the given array of bytes.

  bytes
    Holds the array of bytes to convert.  The argument must either
    support the buffer protocol or be an iterable object producing
    bytes.  Bytes and bytearray are examples of built-in objects that
    support the buffer protocol.
  byteorder
    The byte order used to represent the integer.  If byteorder is
    'big', the most significant byte is at the beginning of the byte
    array.  If byteorder is 'little', the most significant byte is at
    the end of the byte array.  To request the native byte order of
    the host system, use sys.byteorder as the byte order value.
    Default is to use 'big'.
  signed
    Indicates whether two's complement is used to represent the
    integer.
¶builtins.int.is_integer
Returns True. Exists for duck type compatibility with float.is_integer.
¶builtins.int.numerator
the numerator of a rational number in lowest terms
¶builtins.int.to_bytes
Return an array of bytes representing an integer.

  length
    Length of bytes object to use.  An OverflowError is raised if
    the integer is not representable with the given number of bytes.
    Default is length 1.
  byteorder
    The byte order used to represent the integer.  If byteorder is
    'big', the most significant byte is at the beginning of the byte
    array.  If byteorder is 'little', the most significant byte is at
    the end of the byte array.  To request the native byte order of
    the host system, use sys.byteorder as the byte order value.
    Default is to use 'big'.
  signed
    Determines whether two's complement is used to represent the
    integer.  If signed is False and a negative integer is given,
    an OverflowError is raised.
¶builtins.list.__class_getitem__
lists are generic over the type of their contents
¶builtins.list.__getitem__
Return self[index].
¶builtins.list.__reversed__
Return a reverse iterator over the list.
¶builtins.list.__sizeof__
Return the size of the list in memory, in bytes.
¶builtins.list.append
Append object to the end of the list.
¶builtins.list.clear
Remove all items from list.
¶builtins.list.copy
Return a shallow copy of the list.
¶builtins.list.count builtins.tuple.count collections.deque.count
Return number of occurrences of value.
¶builtins.list.extend
Extend list by appending elements from the iterable.
¶builtins.list.index builtins.tuple.index collections.deque.index
Return first index of value.

Raises ValueError if the value is not present.
¶builtins.list.insert
Insert object before index.
¶builtins.list.pop
Remove and return item at index (default last).

Raises IndexError if list is empty or index is out of range.
¶builtins.list.remove
Remove first occurrence of value.

Raises ValueError if the value is not present.
¶builtins.list.reverse collections.deque.reverse
Reverse *IN PLACE*.
¶builtins.list.sort
Sort the list in ascending order and return None.

The sort is in-place (i.e. the list itself is modified) and stable
(i.e. the order of two equal elements is maintained).

If a key function is given, apply it once to each list item and sort
them, ascending or descending, according to their function values.

The reverse flag can be set to sort in descending order.
¶builtins.mappingproxy.__class_getitem__
mappingproxy objects are generic over two types, signifying (respectively) the types of their keys and values
¶builtins.mappingproxy.__reversed__
D.__reversed__() -> reverse iterator
¶builtins.mappingproxy.copy
D.copy() -> a shallow copy of D
¶builtins.mappingproxy.get
Return the value for key if key is in the mapping, else default.
¶builtins.mappingproxy.items
D.items() -> a set-like object providing a view on D's items
¶builtins.mappingproxy.keys
D.keys() -> a set-like object providing a view on D's keys
¶builtins.mappingproxy.values
D.values() -> an object providing a view on D's values
¶builtins.memoryview.__class_getitem__
memoryviews are generic over the type of their underlying data
¶builtins.memoryview.__exit__ builtins.memoryview.release
Release the underlying buffer exposed by the memoryview object.
¶builtins.memoryview._from_flags
Create a new memoryview object which references the given object.
¶builtins.memoryview.c_contiguous
A bool indicating whether the memory is C contiguous.
¶builtins.memoryview.cast
Cast a memoryview to a new format or shape.
¶builtins.memoryview.contiguous
A bool indicating whether the memory is contiguous.
¶builtins.memoryview.count
Count the number of occurrences of a value.
¶builtins.memoryview.f_contiguous
A bool indicating whether the memory is Fortran contiguous.
¶builtins.memoryview.format
A string containing the format (in struct module style)
 for each element in the view.
¶builtins.memoryview.hex
Return the data in the buffer as a str of hexadecimal numbers.

  sep
    An optional single character or byte to separate hex bytes.
  bytes_per_sep
    How many bytes between separators.  Positive values count from
    the right, negative values count from the left.

Example:
>>> value = memoryview(b'\\xb9\\x01\\xef')
>>> value.hex()
'b901ef'
>>> value.hex(':')
'b9:01:ef'
>>> value.hex(':', 2)
'b9:01ef'
>>> value.hex(':', -2)
'b901:ef'
¶builtins.memoryview.index
Return the index of the first occurrence of a value.

Raises ValueError if the value is not present.
¶builtins.memoryview.itemsize
The size in bytes of each element of the memoryview.
¶builtins.memoryview.nbytes
The amount of space in bytes that the array would use in
 a contiguous representation.
¶builtins.memoryview.ndim
An integer indicating how many dimensions of a multi-dimensional
 array the memory represents.
¶builtins.memoryview.obj
The underlying object of the memoryview.
¶builtins.memoryview.readonly
A bool indicating whether the memory is read only.
¶builtins.memoryview.shape
A tuple of ndim integers giving the shape of the memory
 as an N-dimensional array.
¶builtins.memoryview.strides
A tuple of ndim integers giving the size in bytes to access
 each element for each dimension of the array.
¶builtins.memoryview.suboffsets
A tuple of integers used internally for PIL-style arrays.
¶builtins.memoryview.tobytes
Return the data in the buffer as a byte string.

Order can be {'C', 'F', 'A'}.  When order is 'C' or 'F', the data of
the original array is converted to C or Fortran order.  For
contiguous views, 'A' returns an exact copy of the physical memory.
In particular, in-memory Fortran order is preserved.  For
non-contiguous views, the data is converted to C first.  order=None
is the same as order='C'.
¶builtins.memoryview.tolist
Return the data in the buffer as a list of elements.
¶builtins.memoryview.toreadonly
Return a readonly version of the memoryview.
¶builtins.method.__self__
the instance to which a method is bound
¶builtins.module.__dir__
__dir__() -> list
specialized dir() implementation
¶builtins.object.__class__
the object's class
¶builtins.object.__dir__
Default dir() implementation.
¶builtins.object.__format__
Default object formatter.

Return str(self) if format_spec is empty. Raise TypeError otherwise.
¶builtins.object.__getstate__ builtins.object.__reduce__ builtins.object.__reduce_ex__
Helper for pickle.
¶builtins.object.__init_subclass__
This method is called when a class is subclassed.

The default implementation does nothing. It may be
overridden to extend subclasses.

¶builtins.object.__sizeof__
Size of object in memory, in bytes.
¶builtins.object.__subclasshook__
Abstract classes can override this to customize issubclass().

This is invoked early on by abc.ABCMeta.__subclasscheck__().
It should return True, False or NotImplemented.  If it returns
NotImplemented, the normal algorithm is used.  Otherwise, it
overrides the normal algorithm (and the outcome is cached).

¶builtins.odict_iterator.__reduce__ collections.OrderedDict.__reduce__ operator.attrgetter.__reduce__ operator.itemgetter.__reduce__ operator.methodcaller.__reduce__ types.SimpleNamespace.__reduce__
Return state information for pickling
¶builtins.property.__set_name__
Method to set name of a property.
¶builtins.property.deleter
Descriptor to obtain a copy of the property with a different deleter.
¶builtins.property.getter
Descriptor to obtain a copy of the property with a different getter.
¶builtins.property.setter
Descriptor to obtain a copy of the property with a different setter.
¶builtins.range.__reversed__
Return a reverse iterator.
¶builtins.range.count
rangeobject.count(value) -> integer -- return number of occurrences of value
¶builtins.range.index
rangeobject.index(value) -> integer -- return index of value.
Raise ValueError if the value is not present.
¶builtins.set.__class_getitem__
sets are generic over the type of their elements
¶builtins.set.add
Add an element to a set.

This has no effect if the element is already present.
¶builtins.set.clear
Remove all elements from this set.
¶builtins.set.difference_update
Update the set, removing elements found in others.
¶builtins.set.discard
Remove an element from a set if it is a member.

Unlike set.remove(), the discard() method does not raise
an exception when an element is missing from the set.
¶builtins.set.intersection_update
Update the set, keeping only elements found in it and all others.
¶builtins.set.pop
Remove and return an arbitrary set element.

Raises KeyError if the set is empty.
¶builtins.set.remove
Remove an element from a set; it must be a member.

If the element is not a member, raise a KeyError.
¶builtins.set.symmetric_difference_update
Update the set, keeping only elements found in either set, but not in both.
¶builtins.set.update
Update the set, adding elements from all others.
¶builtins.slice.indices
S.indices(len) -> (start, stop, stride)

Assuming a sequence of length len, calculate the start and stop
indices, and the stride length of the extended slice described by
S. Out of bounds indices are clipped in a manner consistent with the
handling of normal slices.
¶builtins.stderrprinter.encoding
Encoding of the file
¶builtins.str.__format__
Return a formatted version of the string as described by format_spec.
¶builtins.str.__sizeof__
Return the size of the string in memory, in bytes.
¶builtins.str.capitalize
Return a capitalized version of the string.

More specifically, make the first character have upper case and the
rest lower case.
¶builtins.str.casefold
Return a version of the string suitable for caseless comparisons.
¶builtins.str.center
Return a centered string of length width.

Padding is done using the specified fill character (default is
a space).
¶builtins.str.count
Return the number of non-overlapping occurrences of substring sub in string S[start:end].

Optional arguments start and end are interpreted as in slice
notation.
¶builtins.str.encode
Encode the string using the codec registered for encoding.

  encoding
    The encoding in which to encode the string.
  errors
    The error handling scheme to use for encoding errors.
    The default is 'strict' meaning that encoding errors raise a
    UnicodeEncodeError.  Other possible values are 'ignore', 'replace'
    and 'xmlcharrefreplace' as well as any other name registered with
    codecs.register_error that can handle UnicodeEncodeErrors.
¶builtins.str.endswith
Return True if the string ends with the specified suffix, False otherwise.

  suffix
    A string or a tuple of strings to try.
  start
    Optional start position. Default: start of the string.
  end
    Optional stop position. Default: end of the string.
¶builtins.str.find
Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].

Optional arguments start and end are interpreted as in slice
notation.  Return -1 on failure.
¶builtins.str.format
Return a formatted version of the string, using substitutions from args and kwargs.
The substitutions are identified by braces ('{' and '}').
¶builtins.str.format_map
Return a formatted version of the string, using substitutions from mapping.
The substitutions are identified by braces ('{' and '}').
¶builtins.str.index
Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].

Optional arguments start and end are interpreted as in slice
notation.  Raises ValueError when the substring is not found.
¶builtins.str.isalnum
Return True if the string is an alpha-numeric string, False otherwise.

A string is alpha-numeric if all characters in the string are
alpha-numeric and there is at least one character in the string.
¶builtins.str.isalpha
Return True if the string is an alphabetic string, False otherwise.

A string is alphabetic if all characters in the string are
alphabetic and there is at least one character in the string.
¶builtins.str.isascii
Return True if all characters in the string are ASCII, False otherwise.

ASCII characters have code points in the range U+0000-U+007F.
Empty string is ASCII too.
¶builtins.str.isdecimal
Return True if the string is a decimal string, False otherwise.

A string is a decimal string if all characters in the string are
decimal and there is at least one character in the string.
¶builtins.str.isdigit
Return True if the string is a digit string, False otherwise.

A string is a digit string if all characters in the string are
digits and there is at least one character in the string.
¶builtins.str.isidentifier
Return True if the string is a valid Python identifier, False otherwise.

Call keyword.iskeyword(s) to test whether string s is a reserved
identifier, such as "def" or "class".
¶builtins.str.islower
Return True if the string is a lowercase string, False otherwise.

A string is lowercase if all cased characters in the string are
lowercase and there is at least one cased character in the string.
¶builtins.str.isnumeric
Return True if the string is a numeric string, False otherwise.

A string is numeric if all characters in the string are numeric and
there is at least one character in the string.
¶builtins.str.isprintable
Return True if all characters in the string are printable, False otherwise.

A character is printable if repr() may use it in its output.
¶builtins.str.isspace
Return True if the string is a whitespace string, False otherwise.

A string is whitespace if all characters in the string are
whitespace and there is at least one character in the string.
¶builtins.str.istitle
Return True if the string is a title-cased string, False otherwise.

In a title-cased string, upper- and title-case characters may only
follow uncased characters and lowercase characters only cased ones.
¶builtins.str.isupper
Return True if the string is an uppercase string, False otherwise.

A string is uppercase if all cased characters in the string are
uppercase and there is at least one cased character in the string.
¶builtins.str.join
Concatenate any number of strings.

The string whose method is called is inserted in between each given
string.  The result is returned as a new string.

Example: '.'.join(['ab', 'pq', 'rs']) -> 'ab.pq.rs'
¶builtins.str.ljust
Return a left-justified string of length width.

Padding is done using the specified fill character (default is
a space).
¶builtins.str.lower
Return a copy of the string converted to lowercase.
¶builtins.str.lstrip
Return a copy of the string with leading whitespace removed.

If chars is given and not None, remove characters in chars instead.
¶builtins.str.partition
Partition the string into three parts using the given separator.

This will search for the separator in the string.  If the separator
is found, returns a 3-tuple containing the part before the
separator, the separator itself, and the part after it.

If the separator is not found, returns a 3-tuple containing
the original string and two empty strings.
¶builtins.str.removeprefix
Return a str with the given prefix string removed if present.

If the string starts with the prefix string, return
string[len(prefix):].  Otherwise, return a copy of the original
string.
¶builtins.str.removesuffix
Return a str with the given suffix string removed if present.

If the string ends with the suffix string and that suffix is not
empty, return string[:-len(suffix)].  Otherwise, return a copy of
the original string.
¶builtins.str.rfind
Return the highest index in S where substring sub is found, such that sub is contained within S[start:end].

Optional arguments start and end are interpreted as in slice
notation.  Return -1 on failure.
¶builtins.str.rindex
Return the highest index in S where substring sub is found, such that sub is contained within S[start:end].

Optional arguments start and end are interpreted as in slice
notation.  Raises ValueError when the substring is not found.
¶builtins.str.rjust
Return a right-justified string of length width.

Padding is done using the specified fill character (default is
a space).
¶builtins.str.rpartition
Partition the string into three parts using the given separator.

This will search for the separator in the string, starting at the
end.  If the separator is found, returns a 3-tuple containing the
part before the separator, the separator itself, and the part after
it.

If the separator is not found, returns a 3-tuple containing two
empty strings and the original string.
¶builtins.str.rsplit
Return a list of the substrings in the string, using sep as the separator string.

  sep
    The separator used to split the string.

    When set to None (the default value), will split on any
    whitespace character (including \\n \\r \\t \\f and spaces) and
    will discard empty strings from the result.
  maxsplit
    Maximum number of splits.
    -1 (the default value) means no limit.

Splitting starts at the end of the string and works to the front.
¶builtins.str.rstrip
Return a copy of the string with trailing whitespace removed.

If chars is given and not None, remove characters in chars instead.
¶builtins.str.split
Return a list of the substrings in the string, using sep as the separator string.

  sep
    The separator used to split the string.

    When set to None (the default value), will split on any
    whitespace character (including \\n \\r \\t \\f and spaces) and
    will discard empty strings from the result.
  maxsplit
    Maximum number of splits.
    -1 (the default value) means no limit.

Splitting starts at the front of the string and works to the end.

Note, str.split() is mainly useful for data that has been
intentionally delimited.  With natural text that includes
punctuation, consider using the regular expression module.
¶builtins.str.splitlines
Return a list of the lines in the string, breaking at line boundaries.

Line breaks are not included in the resulting list unless keepends
is given and true.
¶builtins.str.startswith
Return True if the string starts with the specified prefix, False otherwise.

  prefix
    A string or a tuple of strings to try.
  start
    Optional start position. Default: start of the string.
  end
    Optional stop position. Default: end of the string.
¶builtins.str.strip
Return a copy of the string with leading and trailing whitespace removed.

If chars is given and not None, remove characters in chars instead.
¶builtins.str.swapcase
Convert uppercase characters to lowercase and lowercase characters to uppercase.
¶builtins.str.title
Return a version of the string where each word is titlecased.

More specifically, words start with uppercased characters and all
remaining cased characters have lower case.
¶builtins.str.translate
Replace each character in the string using the given translation table.

  table
    Translation table, which must be a mapping of Unicode ordinals
    to Unicode ordinals, strings, or None.

The table must implement lookup/indexing via __getitem__, for
instance a dictionary or list.  If this operation raises
LookupError, the character is left untouched.  Characters mapped to
None are deleted.
¶builtins.str.upper
Return a copy of the string converted to uppercase.
¶builtins.str.zfill
Pad a numeric string with zeros on the left, to fill a field of the given width.

The string is never truncated.
¶builtins.super.__self__
the instance invoking super(); may be None
¶builtins.super.__self_class__
the type of the instance invoking super(); may be None
¶builtins.super.__thisclass__
the class invoking super()
¶builtins.tuple.__class_getitem__
Tuples are generic over the types of their contents.

For example, use \`\`tuple[int, str]\`\` for a pair whose first element
is an int and second element is a string.

Tuples also support the form \`\`tuple[T, ...]\`\` to indicate
an arbitrary length tuple of elements of type T.
¶builtins.type.__dir__
Specialized __dir__ implementation for types.
¶builtins.type.__instancecheck__
Check if an object is an instance.
¶builtins.type.__prepare__
Create the namespace for the class statement
¶builtins.type.__sizeof__
Return memory consumption of the type object.
¶builtins.type.__subclasscheck__
Check if a class is a subclass.
¶builtins.type.__subclasses__
Return a list of immediate subclasses.
¶builtins.type.mro
Return a type's method resolution order.
¶collections.OrderedDict.__reversed__
od.__reversed__() <==> reversed(od)
¶collections.OrderedDict.clear
Remove all items from ordered dict.
¶collections.OrderedDict.copy
A shallow copy of ordered dict.
¶collections.OrderedDict.fromkeys
Create a new ordered dictionary with keys from iterable and values set to value.
¶collections.OrderedDict.move_to_end
Move an existing element to the end (or beginning if last is false).

Raise KeyError if the element does not exist.
¶collections.OrderedDict.pop
od.pop(key[,default]) -> v, remove specified key and return the corresponding value.

If the key is not found, return the default if given; otherwise,
raise a KeyError.
¶collections.OrderedDict.popitem
Remove and return a (key, value) pair from the dictionary.

Pairs are returned in LIFO order if last is true or FIFO order if
false.
¶collections.defaultdict.__class_getitem__
defaultdicts are generic over two types, signifying (respectively) the types of the dictionary's keys and values
¶collections.defaultdict.__copy__ collections.defaultdict.copy
D.copy() -> a shallow copy of D.
¶collections.defaultdict.__missing__
__missing__(key) # Called by __getitem__ for missing key; pseudo-code:
  if self.default_factory is None: raise KeyError((key,))
  self[key] = value = self.default_factory()
  return value

¶collections.defaultdict.default_factory
Factory for default value called by __missing__().
¶collections.deque.__class_getitem__
deques are generic over the type of their contents
¶collections.deque.__copy__ collections.deque.copy
Return a shallow copy of a deque.
¶collections.deque.__reversed__
Return a reverse iterator over the deque.
¶collections.deque.__sizeof__
Return the size of the deque in memory, in bytes.
¶collections.deque.append
Add an element to the right side of the deque.
¶collections.deque.appendleft
Add an element to the left side of the deque.
¶collections.deque.clear
Remove all elements from the deque.
¶collections.deque.extend
Extend the right side of the deque with elements from the iterable.
¶collections.deque.extendleft
Extend the left side of the deque with elements from the iterable.
¶collections.deque.insert
Insert value before index.
¶collections.deque.maxlen
maximum size of a deque or None if unbounded
¶collections.deque.pop
Remove and return the rightmost element.
¶collections.deque.popleft
Remove and return the leftmost element.
¶collections.deque.remove
Remove first occurrence of value.
¶collections.deque.rotate
Rotate the deque n steps to the right.  If n is negative, rotates left.
¶datetime.IsoCalendarDate.__reduce__ datetime.date.__reduce__ datetime.datetime.__reduce__ datetime.time.__reduce__ datetime.timedelta.__reduce__ string.templatelib.Interpolation.__reduce__
__reduce__() -> (cls, state)
¶datetime.date.__format__ datetime.time.__format__
Formats self with strftime.
¶datetime.date.ctime datetime.datetime.ctime
Return ctime() style string.
¶datetime.date.fromisocalendar
int, int, int -> Construct a date from the ISO year, week number and weekday.

This is the inverse of the date.isocalendar() function
¶datetime.date.fromisoformat
str -> Construct a date from a string in ISO 8601 format.
¶datetime.date.fromordinal
int -> date corresponding to a proleptic Gregorian ordinal.
¶datetime.date.fromtimestamp
Create a date from a POSIX timestamp.

The timestamp is a number, e.g. created via time.time(), that is
interpreted as local time.
¶datetime.date.isocalendar
Return a named tuple containing ISO year, week number, and weekday.
¶datetime.date.isoformat
Return string in ISO 8601 format, YYYY-MM-DD.
¶datetime.date.isoweekday
Return the day of the week represented by the date.
Monday == 1 ... Sunday == 7
¶datetime.date.replace
Return date with new specified fields.
¶datetime.date.strftime datetime.time.strftime
format -> strftime() style string.
¶datetime.date.strptime
string, format -> new date parsed from a string (like time.strptime()).
¶datetime.date.timetuple datetime.datetime.timetuple
Return time tuple, compatible with time.localtime().
¶datetime.date.today
Current date or datetime:  same as self.__class__.fromtimestamp(time.time()).
¶datetime.date.toordinal
Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1.
¶datetime.date.weekday
Return the day of the week represented by the date.
Monday == 0 ... Sunday == 6
¶datetime.datetime.__reduce_ex__ datetime.time.__reduce_ex__
__reduce_ex__(proto) -> (cls, state)
¶datetime.datetime.astimezone
tz -> convert to local time in new timezone tz

¶datetime.datetime.combine
date, time -> datetime with same date and time fields
¶datetime.datetime.date
Return date object with same year, month and day.
¶datetime.datetime.dst datetime.time.dst
Return self.tzinfo.dst(self).
¶datetime.datetime.fromisoformat
string -> datetime from a string in most ISO 8601 formats
¶datetime.datetime.fromtimestamp
timestamp[, tz] -> tz's local time from POSIX timestamp.
¶datetime.datetime.isoformat
[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].
sep is used to separate the year from the time, and defaults to 'T'.
The optional argument timespec specifies the number of additional terms
of the time to include. Valid options are 'auto', 'hours', 'minutes',
'seconds', 'milliseconds' and 'microseconds'.

¶datetime.datetime.now
Returns new datetime object representing current time local to tz.

  tz
    Timezone object.

If no tz is specified, uses local timezone.
¶datetime.datetime.replace
Return datetime with new specified fields.
¶datetime.datetime.strptime
string, format -> new datetime parsed from a string (like time.strptime()).
¶datetime.datetime.time
Return time object with same time but with tzinfo=None.
¶datetime.datetime.timestamp
Return POSIX timestamp as float.
¶datetime.datetime.timetz
Return time object with same time and tzinfo.
¶datetime.datetime.tzname datetime.time.tzname
Return self.tzinfo.tzname(self).
¶datetime.datetime.utcfromtimestamp
Construct a naive UTC datetime from a POSIX timestamp.
¶datetime.datetime.utcnow
Return a new datetime representing UTC day and time.
¶datetime.datetime.utcoffset datetime.time.utcoffset
Return self.tzinfo.utcoffset(self).
¶datetime.datetime.utctimetuple
Return UTC time tuple, compatible with time.localtime().
¶datetime.time.fromisoformat
string -> time from a string in ISO 8601 format
¶datetime.time.isoformat
Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].

The optional argument timespec specifies the number of additional terms
of the time to include. Valid options are 'auto', 'hours', 'minutes',
'seconds', 'milliseconds' and 'microseconds'.

¶datetime.time.replace
Return time with new specified fields.
¶datetime.time.strptime
string, format -> new time parsed from a string (like time.strptime()).
¶datetime.timedelta.days
Number of days.
¶datetime.timedelta.microseconds
Number of microseconds (>= 0 and less than 1 second).
¶datetime.timedelta.seconds
Number of seconds (>= 0 and less than 1 day).
¶datetime.timedelta.total_seconds
Total seconds in the duration.
¶datetime.timezone.__getinitargs__
pickle support
¶datetime.timezone.dst
Return None.
¶datetime.timezone.fromutc datetime.tzinfo.fromutc
datetime in UTC -> datetime in local time.
¶datetime.timezone.tzname
If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'.
¶datetime.timezone.utcoffset
Return fixed offset.
¶datetime.tzinfo.__reduce__
-> (cls, state)
¶datetime.tzinfo.dst
datetime -> DST offset as timedelta positive east of UTC.
¶datetime.tzinfo.tzname
datetime -> string name of time zone.
¶datetime.tzinfo.utcoffset
datetime -> timedelta showing offset from UTC, negative values indicating West of UTC
¶decimal.Context.Etiny
Return a value equal to Emin - prec + 1, which is the minimum exponent value
for subnormal results.  When underflow occurs, the exponent is set to Etiny.


¶decimal.Context.Etop
Return a value equal to Emax - prec + 1.  This is the maximum exponent
if the _clamp field of the context is set to 1 (IEEE clamp mode).  Etop()
must not be negative.


¶decimal.Context.abs
Return the absolute value of x.


¶decimal.Context.add
Return the sum of x and y.


¶decimal.Context.canonical
Return a new instance of x.


¶decimal.Context.clear_flags
Reset all flags to False.


¶decimal.Context.clear_traps
Set all traps to False.


¶decimal.Context.compare
Compare x and y numerically.


¶decimal.Context.compare_signal
Compare x and y numerically.  All NaNs signal.


¶decimal.Context.compare_total
Compare x and y using their abstract representation.


¶decimal.Context.compare_total_mag
Compare x and y using their abstract representation, ignoring sign.


¶decimal.Context.copy
Return a duplicate of the context.


¶decimal.Context.copy_abs
Return a copy of x with the sign set to 0.


¶decimal.Context.copy_decimal
Return a copy of Decimal x.


¶decimal.Context.copy_negate
Return a copy of x with the sign inverted.


¶decimal.Context.copy_sign
Copy the sign from y to x.


¶decimal.Context.create_decimal
Create a new Decimal instance from num, using self as the context. Unlike the
Decimal constructor, this function observes the context limits.


¶decimal.Context.create_decimal_from_float
Create a new Decimal instance from float f.  Unlike the Decimal.from_float()
class method, this function observes the context limits.


¶decimal.Context.divide
Return x divided by y.


¶decimal.Context.divide_int
Return x divided by y, truncated to an integer.


¶decimal.Context.divmod
Return quotient and remainder of the division x / y.


¶decimal.Context.exp
Return e ** x.


¶decimal.Context.fma
Return x multiplied by y, plus z.


¶decimal.Context.is_canonical
Return True if x is canonical, False otherwise.


¶decimal.Context.is_finite
Return True if x is finite, False otherwise.


¶decimal.Context.is_infinite
Return True if x is infinite, False otherwise.


¶decimal.Context.is_nan
Return True if x is a qNaN or sNaN, False otherwise.


¶decimal.Context.is_normal
Return True if x is a normal number, False otherwise.


¶decimal.Context.is_qnan
Return True if x is a quiet NaN, False otherwise.


¶decimal.Context.is_signed
Return True if x is negative, False otherwise.


¶decimal.Context.is_snan
Return True if x is a signaling NaN, False otherwise.


¶decimal.Context.is_subnormal
Return True if x is subnormal, False otherwise.


¶decimal.Context.is_zero
Return True if x is a zero, False otherwise.


¶decimal.Context.ln
Return the natural (base e) logarithm of x.


¶decimal.Context.log10
Return the base 10 logarithm of x.


¶decimal.Context.logb
Return the exponent of the magnitude of the operand's MSD.


¶decimal.Context.logical_and
Applies the logical operation 'and' between each operand's digits.

The operands must be both logical numbers.

    >>> ExtendedContext.logical_and(Decimal('0'), Decimal('0'))
    Decimal('0')
    >>> ExtendedContext.logical_and(Decimal('0'), Decimal('1'))
    Decimal('0')
    >>> ExtendedContext.logical_and(Decimal('1'), Decimal('0'))
    Decimal('0')
    >>> ExtendedContext.logical_and(Decimal('1'), Decimal('1'))
    Decimal('1')
    >>> ExtendedContext.logical_and(Decimal('1100'), Decimal('1010'))
    Decimal('1000')
    >>> ExtendedContext.logical_and(Decimal('1111'), Decimal('10'))
    Decimal('10')
    >>> ExtendedContext.logical_and(110, 1101)
    Decimal('100')
    >>> ExtendedContext.logical_and(Decimal(110), 1101)
    Decimal('100')
    >>> ExtendedContext.logical_and(110, Decimal(1101))
    Decimal('100')


¶decimal.Context.logical_invert
Invert all the digits in the operand.

The operand must be a logical number.

    >>> ExtendedContext.logical_invert(Decimal('0'))
    Decimal('111111111')
    >>> ExtendedContext.logical_invert(Decimal('1'))
    Decimal('111111110')
    >>> ExtendedContext.logical_invert(Decimal('111111111'))
    Decimal('0')
    >>> ExtendedContext.logical_invert(Decimal('101010101'))
    Decimal('10101010')
    >>> ExtendedContext.logical_invert(1101)
    Decimal('111110010')


¶decimal.Context.logical_or
Applies the logical operation 'or' between each operand's digits.

The operands must be both logical numbers.

    >>> ExtendedContext.logical_or(Decimal('0'), Decimal('0'))
    Decimal('0')
    >>> ExtendedContext.logical_or(Decimal('0'), Decimal('1'))
    Decimal('1')
    >>> ExtendedContext.logical_or(Decimal('1'), Decimal('0'))
    Decimal('1')
    >>> ExtendedContext.logical_or(Decimal('1'), Decimal('1'))
    Decimal('1')
    >>> ExtendedContext.logical_or(Decimal('1100'), Decimal('1010'))
    Decimal('1110')
    >>> ExtendedContext.logical_or(Decimal('1110'), Decimal('10'))
    Decimal('1110')
    >>> ExtendedContext.logical_or(110, 1101)
    Decimal('1111')
    >>> ExtendedContext.logical_or(Decimal(110), 1101)
    Decimal('1111')
    >>> ExtendedContext.logical_or(110, Decimal(1101))
    Decimal('1111')


¶decimal.Context.logical_xor
Applies the logical operation 'xor' between each operand's digits.

The operands must be both logical numbers.

    >>> ExtendedContext.logical_xor(Decimal('0'), Decimal('0'))
    Decimal('0')
    >>> ExtendedContext.logical_xor(Decimal('0'), Decimal('1'))
    Decimal('1')
    >>> ExtendedContext.logical_xor(Decimal('1'), Decimal('0'))
    Decimal('1')
    >>> ExtendedContext.logical_xor(Decimal('1'), Decimal('1'))
    Decimal('0')
    >>> ExtendedContext.logical_xor(Decimal('1100'), Decimal('1010'))
    Decimal('110')
    >>> ExtendedContext.logical_xor(Decimal('1111'), Decimal('10'))
    Decimal('1101')
    >>> ExtendedContext.logical_xor(110, 1101)
    Decimal('1011')
    >>> ExtendedContext.logical_xor(Decimal(110), 1101)
    Decimal('1011')
    >>> ExtendedContext.logical_xor(110, Decimal(1101))
    Decimal('1011')


¶decimal.Context.max
Compare the values numerically and return the maximum.


¶decimal.Context.max_mag decimal.Context.min_mag
Compare the values numerically with their sign ignored.


¶decimal.Context.min
Compare the values numerically and return the minimum.


¶decimal.Context.minus
Minus corresponds to the unary prefix minus operator in Python, but applies
the context to the result.


¶decimal.Context.multiply
Return the product of x and y.


¶decimal.Context.next_minus
Return the largest representable number smaller than x.


¶decimal.Context.next_plus
Return the smallest representable number larger than x.


¶decimal.Context.next_toward
Return the number closest to x, in the direction towards y.


¶decimal.Context.normalize
Reduce x to its simplest form. Alias for reduce(x).


¶decimal.Context.number_class
Return an indication of the class of x.


¶decimal.Context.plus
Plus corresponds to the unary prefix plus operator in Python, but applies
the context to the result.


¶decimal.Context.power
Compute a**b. If 'a' is negative, then 'b' must be integral. The result
will be inexact unless 'a' is integral and the result is finite and can
be expressed exactly in 'precision' digits.  In the Python version the
result is always correctly rounded, in the C version the result is almost
always correctly rounded.

If modulo is given, compute (a**b) % modulo. The following restrictions
hold:

    * all three arguments must be integral
    * 'b' must be nonnegative
    * at least one of 'a' or 'b' must be nonzero
    * modulo must be nonzero and less than 10**prec in absolute value



¶decimal.Context.quantize
Return a value equal to x (rounded), having the exponent of y.


¶decimal.Context.radix
Return 10.


¶decimal.Context.remainder
Return the remainder from integer division.  The sign of the result,
if non-zero, is the same as that of the original dividend.


¶decimal.Context.remainder_near
Return x - y * n, where n is the integer nearest the exact value of x / y
(if the result is 0 then its sign will be the sign of x).


¶decimal.Context.rotate
Return a copy of x, rotated by y places.


¶decimal.Context.same_quantum
Return True if the two operands have the same exponent.


¶decimal.Context.scaleb
Return the first operand after adding the second value to its exp.


¶decimal.Context.shift
Return a copy of x, shifted by y places.


¶decimal.Context.sqrt
Square root of a non-negative number to context precision.


¶decimal.Context.subtract
Return the difference between x and y.


¶decimal.Context.to_eng_string
Convert a number to a string, using engineering notation.


¶decimal.Context.to_integral
Identical to to_integral_value(x).


¶decimal.Context.to_integral_exact
Round to an integer. Signal if the result is rounded or inexact.


¶decimal.Context.to_integral_value
Round to an integer.


¶decimal.Context.to_sci_string
Convert a number to a string using scientific notation.


¶decimal.Decimal.adjusted
Return the adjusted exponent of the number.  Defined as exp + digits - 1.


¶decimal.Decimal.as_integer_ratio
Decimal.as_integer_ratio() -> (int, int)

Return a pair of integers, whose ratio is exactly equal to the original
Decimal and with a positive denominator. The ratio is in lowest terms.
Raise OverflowError on infinities and a ValueError on NaNs.


¶decimal.Decimal.as_tuple
Return a tuple representation of the number.


¶decimal.Decimal.canonical
Return the canonical encoding of the argument.  Currently, the encoding
of a Decimal instance is always canonical, so this operation returns its
argument unchanged.


¶decimal.Decimal.compare
Compare self to other.  Return a decimal value:

    a or b is a NaN ==> Decimal('NaN')
    a < b           ==> Decimal('-1')
    a == b          ==> Decimal('0')
    a > b           ==> Decimal('1')


¶decimal.Decimal.compare_signal
Identical to compare, except that all NaNs signal.


¶decimal.Decimal.compare_total
Compare two operands using their abstract representation rather than
their numerical value.  Similar to the compare() method, but the result
gives a total ordering on Decimal instances.  Two Decimal instances with
the same numeric value but different representations compare unequal
in this ordering:

    >>> Decimal('12.0').compare_total(Decimal('12'))
    Decimal('-1')

Quiet and signaling NaNs are also included in the total ordering. The result
of this function is Decimal('0') if both operands have the same representation,
Decimal('-1') if the first operand is lower in the total order than the second,
and Decimal('1') if the first operand is higher in the total order than the
second operand. See the specification for details of the total order.

This operation is unaffected by context and is quiet: no flags are changed
and no rounding is performed. As an exception, the C version may raise
InvalidOperation if the second operand cannot be converted exactly.


¶decimal.Decimal.compare_total_mag
Compare two operands using their abstract representation rather than their
value as in compare_total(), but ignoring the sign of each operand.

x.compare_total_mag(y) is equivalent to x.copy_abs().compare_total(y.copy_abs()).

This operation is unaffected by context and is quiet: no flags are changed
and no rounding is performed. As an exception, the C version may raise
InvalidOperation if the second operand cannot be converted exactly.


¶decimal.Decimal.conjugate
Return self.


¶decimal.Decimal.copy_abs
Return the absolute value of the argument.  This operation is unaffected by
context and is quiet: no flags are changed and no rounding is performed.


¶decimal.Decimal.copy_negate
Return the negation of the argument.  This operation is unaffected by context
and is quiet: no flags are changed and no rounding is performed.


¶decimal.Decimal.copy_sign
Return a copy of the first operand with the sign set to be the same as the
sign of the second operand. For example:

    >>> Decimal('2.3').copy_sign(Decimal('-1.5'))
    Decimal('-2.3')

This operation is unaffected by context and is quiet: no flags are changed
and no rounding is performed. As an exception, the C version may raise
InvalidOperation if the second operand cannot be converted exactly.


¶decimal.Decimal.exp
Return the value of the (natural) exponential function e**x at the given
number.  The function always uses the ROUND_HALF_EVEN mode and the result
is correctly rounded.


¶decimal.Decimal.fma
Fused multiply-add.  Return self*other+third with no rounding of the
intermediate product self*other.

    >>> Decimal(2).fma(3, 5)
    Decimal('11')



¶decimal.Decimal.from_float
Class method that converts a float to a decimal number, exactly.
Since 0.1 is not exactly representable in binary floating point,
Decimal.from_float(0.1) is not the same as Decimal('0.1').

    >>> Decimal.from_float(0.1)
    Decimal('0.1000000000000000055511151231257827021181583404541015625')
    >>> Decimal.from_float(float('nan'))
    Decimal('NaN')
    >>> Decimal.from_float(float('inf'))
    Decimal('Infinity')
    >>> Decimal.from_float(float('-inf'))
    Decimal('-Infinity')



¶decimal.Decimal.from_number
Class method that converts a real number to a decimal number, exactly.

    >>> Decimal.from_number(314)              # int
    Decimal('314')
    >>> Decimal.from_number(0.1)              # float
    Decimal('0.1000000000000000055511151231257827021181583404541015625')
    >>> Decimal.from_number(Decimal('3.14'))  # another decimal instance
    Decimal('3.14')



¶decimal.Decimal.is_canonical
Return True if the argument is canonical and False otherwise.  Currently,
a Decimal instance is always canonical, so this operation always returns
True.


¶decimal.Decimal.is_finite
Return True if the argument is a finite number, and False if the argument
is infinite or a NaN.


¶decimal.Decimal.is_infinite
Return True if the argument is either positive or negative infinity and
False otherwise.


¶decimal.Decimal.is_nan
Return True if the argument is a (quiet or signaling) NaN and False
otherwise.


¶decimal.Decimal.is_normal
Return True if the argument is a normal finite non-zero number with an
adjusted exponent greater than or equal to Emin. Return False if the
argument is zero, subnormal, infinite or a NaN.


¶decimal.Decimal.is_qnan
Return True if the argument is a quiet NaN, and False otherwise.


¶decimal.Decimal.is_signed
Return True if the argument has a negative sign and False otherwise.
Note that both zeros and NaNs can carry signs.


¶decimal.Decimal.is_snan
Return True if the argument is a signaling NaN and False otherwise.


¶decimal.Decimal.is_subnormal
Return True if the argument is subnormal, and False otherwise. A number is
subnormal if it is non-zero, finite, and has an adjusted exponent less
than Emin.


¶decimal.Decimal.is_zero
Return True if the argument is a (positive or negative) zero and False
otherwise.


¶decimal.Decimal.ln
Return the natural (base e) logarithm of the operand. The function always
uses the ROUND_HALF_EVEN mode and the result is correctly rounded.


¶decimal.Decimal.log10
Return the base ten logarithm of the operand. The function always uses the
ROUND_HALF_EVEN mode and the result is correctly rounded.


¶decimal.Decimal.logb
For a non-zero number, return the adjusted exponent of the operand as a
Decimal instance.  If the operand is a zero, then Decimal('-Infinity') is
returned and the DivisionByZero condition is raised. If the operand is
an infinity then Decimal('Infinity') is returned.


¶decimal.Decimal.logical_and
Applies an 'and' operation between self and other's digits.

Both self and other must be logical numbers.


¶decimal.Decimal.logical_invert
Invert all its digits.

The self must be logical number.


¶decimal.Decimal.logical_or
Applies an 'or' operation between self and other's digits.

Both self and other must be logical numbers. 


¶decimal.Decimal.logical_xor
Applies an 'xor' operation between self and other's digits.

Both self and other must be logical numbers.


¶decimal.Decimal.max
Maximum of self and other.  If one operand is a quiet NaN and the other is
numeric, the numeric operand is returned.


¶decimal.Decimal.max_mag
Similar to the max() method, but the comparison is done using the absolute
values of the operands.


¶decimal.Decimal.min
Minimum of self and other. If one operand is a quiet NaN and the other is
numeric, the numeric operand is returned.


¶decimal.Decimal.min_mag
Similar to the min() method, but the comparison is done using the absolute
values of the operands.


¶decimal.Decimal.next_minus
Return the largest number representable in the given context (or in the
current default context if no context is given) that is smaller than the
given operand.


¶decimal.Decimal.next_plus
Return the smallest number representable in the given context (or in the
current default context if no context is given) that is larger than the
given operand.


¶decimal.Decimal.next_toward
If the two operands are unequal, return the number closest to the first
operand in the direction of the second operand.  If both operands are
numerically equal, return a copy of the first operand with the sign set
to be the same as the sign of the second operand.


¶decimal.Decimal.normalize
Normalize the number by stripping the rightmost trailing zeros and
converting any result equal to Decimal('0') to Decimal('0e0').  Used
for producing canonical values for members of an equivalence class.
For example, Decimal('32.100') and Decimal('0.321000e+2') both normalize
to the equivalent value Decimal('32.1').


¶decimal.Decimal.number_class
Return a string describing the class of the operand.  The returned value
is one of the following ten strings:

    * '-Infinity', indicating that the operand is negative infinity.
    * '-Normal', indicating that the operand is a negative normal number.
    * '-Subnormal', indicating that the operand is negative and subnormal.
    * '-Zero', indicating that the operand is a negative zero.
    * '+Zero', indicating that the operand is a positive zero.
    * '+Subnormal', indicating that the operand is positive and subnormal.
    * '+Normal', indicating that the operand is a positive normal number.
    * '+Infinity', indicating that the operand is positive infinity.
    * 'NaN', indicating that the operand is a quiet NaN (Not a Number).
    * 'sNaN', indicating that the operand is a signaling NaN.



¶decimal.Decimal.quantize
Return a value equal to the first operand after rounding and having the
exponent of the second operand.

    >>> Decimal('1.41421356').quantize(Decimal('1.000'))
    Decimal('1.414')

Unlike other operations, if the length of the coefficient after the quantize
operation would be greater than precision, then an InvalidOperation is signaled.
This guarantees that, unless there is an error condition, the quantized exponent
is always equal to that of the right-hand operand.

Also unlike other operations, quantize never signals Underflow, even if the
result is subnormal and inexact.

If the exponent of the second operand is larger than that of the first, then
rounding may be necessary. In this case, the rounding mode is determined by the
rounding argument if given, else by the given context argument; if neither
argument is given, the rounding mode of the current thread's context is used.


¶decimal.Decimal.radix
Return Decimal(10), the radix (base) in which the Decimal class does
all its arithmetic. Included for compatibility with the specification.


¶decimal.Decimal.remainder_near
Return the remainder from dividing self by other.  This differs from
self % other in that the sign of the remainder is chosen so as to minimize
its absolute value. More precisely, the return value is self - n * other
where n is the integer nearest to the exact value of self / other, and
if two integers are equally near then the even one is chosen.

If the result is zero then its sign will be the sign of self.


¶decimal.Decimal.rotate
Return the result of rotating the digits of the first operand by an amount
specified by the second operand.  The second operand must be an integer in
the range -precision through precision. The absolute value of the second
operand gives the number of places to rotate. If the second operand is
positive then rotation is to the left; otherwise rotation is to the right.
The coefficient of the first operand is padded on the left with zeros to
length precision if necessary. The sign and exponent of the first operand are
unchanged.


¶decimal.Decimal.same_quantum
Test whether self and other have the same exponent or whether both are NaN.

This operation is unaffected by context and is quiet: no flags are changed
and no rounding is performed. As an exception, the C version may raise
InvalidOperation if the second operand cannot be converted exactly.


¶decimal.Decimal.scaleb
Return the first operand with the exponent adjusted the second.  Equivalently,
return the first operand multiplied by 10**other. The second operand must be
an integer.


¶decimal.Decimal.shift
Return the result of shifting the digits of the first operand by an amount
specified by the second operand.  The second operand must be an integer in
the range -precision through precision. The absolute value of the second
operand gives the number of places to shift. If the second operand is
positive, then the shift is to the left; otherwise the shift is to the
right. Digits shifted into the coefficient are zeros. The sign and exponent
of the first operand are unchanged.


¶decimal.Decimal.sqrt
Return the square root of the argument to full precision. The result is
correctly rounded using the ROUND_HALF_EVEN rounding mode.


¶decimal.Decimal.to_eng_string
Convert to an engineering-type string.  Engineering notation has an exponent
which is a multiple of 3, so there are up to 3 digits left of the decimal
place. For example, Decimal('123E+1') is converted to Decimal('1.23E+3').

The value of context.capitals determines whether the exponent sign is lower
or upper case. Otherwise, the context does not affect the operation.


¶decimal.Decimal.to_integral
Identical to the to_integral_value() method.  The to_integral() name has been
kept for compatibility with older versions.


¶decimal.Decimal.to_integral_exact
Round to the nearest integer, signaling Inexact or Rounded as appropriate if
rounding occurs.  The rounding mode is determined by the rounding parameter
if given, else by the given context. If neither parameter is given, then the
rounding mode of the current default context is used.


¶decimal.Decimal.to_integral_value
Round to the nearest integer without signaling Inexact or Rounded.  The
rounding mode is determined by the rounding parameter if given, else by
the given context. If neither parameter is given, then the rounding mode
of the current default context is used.


¶functools.KeyWrapper.obj
Value wrapped by a key function.
¶functools._lru_cache_wrapper.cache_clear
Clear the cache and cache statistics
¶functools._lru_cache_wrapper.cache_info
Report cache statistics
¶functools.partial.__class_getitem__
partial is generic over the wrapped function's return type
¶functools.partial.args
tuple of arguments to future partial calls
¶functools.partial.func
function object to use in future partial calls
¶functools.partial.keywords
dictionary of keyword arguments to future partial calls
¶grp.struct_group.gr_gid pwd.struct_passwd.pw_gid
group id
¶grp.struct_group.gr_mem
group members
¶grp.struct_group.gr_name
group name
¶grp.struct_group.gr_passwd pwd.struct_passwd.pw_passwd
password
¶itertools._tee.__copy__
Returns an independent iterator.
¶itertools.chain.__class_getitem__
chain is generic over the type of its contents.
This is the union of the types of the input iterable contents.
¶itertools.chain.from_iterable
Alternative chain() constructor taking a single iterable argument that evaluates lazily.
¶os.stat_result.st_atime
time of last access
¶os.stat_result.st_atime_ns
time of last access in nanoseconds
¶os.stat_result.st_blksize
blocksize for filesystem I/O
¶os.stat_result.st_blocks
number of blocks allocated
¶os.stat_result.st_ctime
time of last change
¶os.stat_result.st_ctime_ns
time of last change in nanoseconds
¶os.stat_result.st_dev
device
¶os.stat_result.st_gid
group ID of owner
¶os.stat_result.st_ino
inode
¶os.stat_result.st_mode
protection bits
¶os.stat_result.st_mtime
time of last modification
¶os.stat_result.st_mtime_ns
time of last modification in nanoseconds
¶os.stat_result.st_nlink
number of hard links
¶os.stat_result.st_rdev
device type (if inode device)
¶os.stat_result.st_size
total size, in bytes
¶os.stat_result.st_uid
user ID of owner
¶os.terminal_size.columns
width of the terminal window in characters
¶os.terminal_size.lines
height of the terminal window in characters
¶pickle.PickleBuffer.raw
Return a memoryview of the raw memory underlying this buffer.
Will raise BufferError is the buffer isn't contiguous.
¶pickle.PickleBuffer.release
Release the underlying buffer exposed by the PickleBuffer object.
¶posix.DirEntry.__class_getitem__
DirEntry is generic over the type of the path (str or bytes)
¶posix.DirEntry.__fspath__
Returns the path for the entry.
¶posix.DirEntry.inode
Return inode of the entry; cached per entry.
¶posix.DirEntry.is_dir
Return True if the entry is a directory; cached per entry.
¶posix.DirEntry.is_file
Return True if the entry is a file; cached per entry.
¶posix.DirEntry.is_junction
Return True if the entry is a junction; cached per entry.
¶posix.DirEntry.is_symlink
Return True if the entry is a symbolic link; cached per entry.
¶posix.DirEntry.name
the entry's base filename, relative to scandir() "path" argument
¶posix.DirEntry.path
the entry's full path name; equivalent to
os.path.join(scandir_path, entry.name)
¶posix.DirEntry.stat
Return stat_result object for the entry; cached per entry.
¶posix.sched_param.sched_priority
the scheduling priority
¶posix.times_result.children_system
system time of children
¶posix.times_result.children_user
user time of children
¶posix.times_result.elapsed
elapsed time since an arbitrary point in the past
¶posix.times_result.system
system time
¶posix.times_result.user
user time
¶posix.uname_result.machine
hardware identifier
¶posix.uname_result.nodename
name of machine on network (implementation-defined)
¶posix.uname_result.release
operating system release
¶posix.uname_result.sysname
operating system name
¶posix.uname_result.version
operating system version
¶pwd.struct_passwd.pw_dir
home directory
¶pwd.struct_passwd.pw_gecos
real name
¶pwd.struct_passwd.pw_name
user name
¶pwd.struct_passwd.pw_shell
shell program
¶pwd.struct_passwd.pw_uid
user id
¶pyexpat.xmlparser.ExternalEntityParserCreate
Create a parser for parsing an external entity based on the information passed to the ExternalEntityRefHandler.
¶pyexpat.xmlparser.GetBase
Return base URL string for the parser.
¶pyexpat.xmlparser.GetInputContext
Return the input which generated the current event as bytes.

The data is in the encoding of the entity which contains the text.
It extends to the end of the currently buffered input, therefore it
can contain also the data of the following events, and if the event
was generated by a large amount of text, not all of it may be
available.
¶pyexpat.xmlparser.GetReparseDeferralEnabled
Retrieve reparse deferral enabled status; always returns false with Expat <2.6.0.
¶pyexpat.xmlparser.Parse
Parse XML data.

'data' can be a bytes-like object or a string.  If it is a string,
the encoding declaration in the XML data is ignored.
'isfinal' should be true at end of input.
¶pyexpat.xmlparser.ParseFile
Parse XML data from a binary file-like object.

Its read() method should return bytes.
¶pyexpat.xmlparser.SetAllocTrackerActivationThreshold
Sets the number of allocated bytes of dynamic memory needed to activate protection against disproportionate use of RAM.

Parser objects usually have an allocation activation threshold of 64 MiB,
but the actual default value depends on the underlying Expat library.
¶pyexpat.xmlparser.SetAllocTrackerMaximumAmplification
Sets the maximum amplification factor between direct input and bytes of dynamic memory allocated.

The amplification factor is calculated as "allocated / direct" while
parsing, where "direct" is the number of bytes read from the primary
document in parsing and "allocated" is the number of bytes of
dynamic memory allocated in the parser hierarchy.

The 'max_factor' value must be a non-NaN floating point value
greater than or equal to 1.0.  Amplification factors greater than
100.0 can be observed near the start of parsing even with benign
files in practice.  In particular, the activation threshold should
be carefully chosen to avoid false positives.

Parser objects usually have a maximum amplification factor of 100,
but the actual default value depends on the underlying Expat library.
¶pyexpat.xmlparser.SetBase
Set the base URL for the parser.
¶pyexpat.xmlparser.SetBillionLaughsAttackProtectionActivationThreshold
Sets the number of output bytes needed to activate protection against billion laughs attacks.

The number of output bytes includes amplification from entity expansion
and reading DTD files.

Parser objects usually have a protection activation threshold of 8 MiB,
but the actual default value depends on the underlying Expat library.

Activation thresholds below 4 MiB are known to break support for DITA 1.3
payload and are hence not recommended.
¶pyexpat.xmlparser.SetBillionLaughsAttackProtectionMaximumAmplification
Sets the maximum tolerated amplification factor for protection against billion laughs attacks.

The amplification factor is calculated as "(direct + indirect) / direct"
while parsing, where "direct" is the number of bytes read from the primary
document in parsing and "indirect" is the number of bytes added by expanding
entities and reading external DTD files, combined.

The 'max_factor' value must be a non-NaN floating point value greater than
or equal to 1.0. Amplification factors greater than 30,000 can be observed
in the middle of parsing even with benign files in practice. In particular,
the activation threshold should be carefully chosen to avoid false positives.

Parser objects usually have a maximum amplification factor of 100,
but the actual default value depends on the underlying Expat library.
¶pyexpat.xmlparser.SetParamEntityParsing
Controls parsing of parameter entities (including the external DTD subset).

Possible flag values are XML_PARAM_ENTITY_PARSING_NEVER,
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE and
XML_PARAM_ENTITY_PARSING_ALWAYS. Returns true if setting the flag
was successful.
¶pyexpat.xmlparser.SetReparseDeferralEnabled
Enable/Disable reparse deferral; enabled by default with Expat >=2.6.0.
¶pyexpat.xmlparser.UseForeignDTD
Allows the application to provide an artificial external subset if one is not specified as part of the document instance.

This readily allows the use of a 'default' document type controlled
by the application, while still getting the advantage of providing
document type information to the parser.  'flag' defaults to True if
not provided.
¶re.Match.__class_getitem__
Matches are generic over the type of string which was matched (str or bytes)
¶re.Match.end
Return index of the end of the substring matched by group.
¶re.Match.endpos
The index into the string beyond which the RE engine will not go.
¶re.Match.expand
Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.
¶re.Match.group
group([group1, ...]) -> str or tuple.
    Return subgroup(s) of the match by indices or names.
    For 0 returns the entire match.
¶re.Match.groupdict
Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.

  default
    Is used for groups that did not participate in the match.
¶re.Match.groups
Return a tuple containing all the subgroups of the match, from 1.

  default
    Is used for groups that did not participate in the match.
¶re.Match.lastgroup
The name of the last matched capturing group.
¶re.Match.lastindex
The integer index of the last matched capturing group.
¶re.Match.pos
The index into the string at which the RE engine started looking for a match.
¶re.Match.re
The regular expression object.
¶re.Match.span
For match object m, return the 2-tuple (m.start(group), m.end(group)).
¶re.Match.start
Return index of the start of the substring matched by group.
¶re.Match.string
The string passed to match() or search().
¶re.Pattern.__class_getitem__
Patterns are generic over the type of string they handle (str or bytes)
¶re.Pattern.findall
Return a list of all non-overlapping matches of pattern in string.
¶re.Pattern.finditer
Return an iterator over all non-overlapping matches for the RE pattern in string.

For each match, the iterator returns a match object.
¶re.Pattern.flags
The regex matching flags.
¶re.Pattern.fullmatch
Matches against all of the string.
¶re.Pattern.groupindex
A dictionary mapping group names to group numbers.
¶re.Pattern.groups
The number of capturing groups in the pattern.
¶re.Pattern.match
Matches zero or more characters at the beginning of the string.
¶re.Pattern.pattern
The pattern string from which the RE object was compiled.
¶re.Pattern.search
Scan through string looking for a match, and return a corresponding match object instance.

Return None if no position in the string matches.
¶re.Pattern.split
Split string by the occurrences of pattern.
¶re.Pattern.sub
Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl.
¶re.Pattern.subn
Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl.
¶resource.struct_rusage.ru_idrss
unshared data size
¶resource.struct_rusage.ru_inblock
block input operations
¶resource.struct_rusage.ru_isrss
unshared stack size
¶resource.struct_rusage.ru_ixrss
shared memory size
¶resource.struct_rusage.ru_majflt
page faults requiring I/O
¶resource.struct_rusage.ru_maxrss
max. resident set size
¶resource.struct_rusage.ru_minflt
page faults not requiring I/O
¶resource.struct_rusage.ru_msgrcv
IPC messages received
¶resource.struct_rusage.ru_msgsnd
IPC messages sent
¶resource.struct_rusage.ru_nivcsw
involuntary context switches
¶resource.struct_rusage.ru_nsignals
signals received
¶resource.struct_rusage.ru_nswap
number of swap outs
¶resource.struct_rusage.ru_nvcsw
voluntary context switches
¶resource.struct_rusage.ru_oublock
block output operations
¶resource.struct_rusage.ru_stime
system time used
¶resource.struct_rusage.ru_utime
user time used
¶select.epoll.close
Close the epoll control file descriptor.

Further operations on the epoll object will raise an exception.
¶select.epoll.closed
True if the epoll handler is closed
¶select.epoll.fileno
Return the epoll control file descriptor.
¶select.epoll.fromfd
Create an epoll object from a given control fd.
¶select.epoll.modify
Modify event mask for a registered file descriptor.

  fd
    the target file descriptor of the operation
  eventmask
    a bit set composed of the various EPOLL constants
¶select.epoll.poll
Wait for events on the epoll file descriptor.

  timeout
    the maximum time to wait in seconds (as float);
    a timeout of None or -1 makes poll wait indefinitely
  maxevents
    the maximum number of events returned; -1 means no limit

Returns a list containing any descriptors that have events to
report, as a list of (fd, events) 2-tuples.
¶select.epoll.register
Registers a new fd or raises an OSError if the fd is already registered.

  fd
    the target file descriptor of the operation
  eventmask
    a bit set composed of the various EPOLL constants

The epoll interface supports all file descriptors that support poll.
¶select.epoll.unregister
Remove a registered file descriptor from the epoll object.

  fd
    the target file descriptor of the operation
¶select.poll.modify
Modify an already registered file descriptor.

  fd
    either an integer, or an object with a fileno() method returning
    an int
  eventmask
    a bitmask describing the type of events to check for
¶select.poll.poll
Polls the set of registered file descriptors.

  timeout
    The maximum time to wait in milliseconds, or else None (or a negative
    value) to wait indefinitely.

Returns a list containing any descriptors that have events or errors
to report, as a list of (fd, event) 2-tuples.
¶select.poll.register
Register a file descriptor with the polling object.

  fd
    either an integer, or an object with a fileno() method returning an int
  eventmask
    an optional bitmask describing the type of events to check for
¶select.poll.unregister
Remove a file descriptor being tracked by the polling object.
¶signal.struct_siginfo.si_band
band event for SIGPOLL
¶signal.struct_siginfo.si_code
signal code
¶signal.struct_siginfo.si_errno
errno associated with this signal
¶signal.struct_siginfo.si_pid
sending process ID
¶signal.struct_siginfo.si_signo
signal number
¶signal.struct_siginfo.si_status
exit value or signal
¶signal.struct_siginfo.si_uid
real user ID of sending process
¶sqlite3.Blob.__enter__
Blob context manager enter.
¶sqlite3.Blob.__exit__
Blob context manager exit.
¶sqlite3.Blob.close
Close the blob.
¶sqlite3.Blob.read
Read data at the current offset position.

  length
    Read length in bytes.

If the end of the blob is reached, the data up to end of file will
be returned.  When length is not specified, or is negative,
Blob.read() will read until the end of the blob.
¶sqlite3.Blob.seek
Set the current access position to offset.

The origin argument defaults to os.SEEK_SET (absolute blob
positioning).  Other values for origin are os.SEEK_CUR (seek
relative to the current position) and os.SEEK_END (seek relative to
the blob's end).
¶sqlite3.Blob.tell
Return the current access position for the blob.
¶sqlite3.Blob.write
Write data at the current offset.

This function cannot change the blob length.  Writing beyond the end
of the blob will result in an exception being raised.
¶sqlite3.Connection.__enter__
Called when the connection is used as a context manager.

Returns itself as a convenience to the caller.
¶sqlite3.Connection.__exit__
Called when the connection is used as a context manager.

If there was any exception, a rollback takes place; otherwise we
commit.
¶sqlite3.Connection.backup
Makes a backup of the database.
¶sqlite3.Connection.blobopen
Open and return a BLOB object.

  table
    Table name.
  column
    Column name.
  rowid
    Row id.
  readonly
    Open the BLOB without write permissions.
  name
    Database name.
¶sqlite3.Connection.close
Close the database connection.

Any pending transaction is not committed implicitly.
¶sqlite3.Connection.commit
Commit any pending transaction to the database.

If there is no open transaction, this method is a no-op.
¶sqlite3.Connection.create_aggregate
Creates a new aggregate.

Note: Passing keyword arguments 'name', 'n_arg' and 'aggregate_class'
to _sqlite3.Connection.create_aggregate() is deprecated. Parameters
'name', 'n_arg' and 'aggregate_class' will become positional-only in
Python 3.15.

¶sqlite3.Connection.create_collation
Creates a collation function.
¶sqlite3.Connection.create_function
Creates a new function.

Note: Passing keyword arguments 'name', 'narg' and 'func' to
_sqlite3.Connection.create_function() is deprecated. Parameters
'name', 'narg' and 'func' will become positional-only in Python 3.15.

¶sqlite3.Connection.create_window_function
Creates or redefines an aggregate window function. Non-standard.

  name
    The name of the SQL aggregate window function to be created or
    redefined.
  num_params
    The number of arguments the step and inverse methods takes.
  aggregate_class
    A class with step(), finalize(), value(), and inverse() methods.
    Set to None to clear the window function.
¶sqlite3.Connection.cursor
Return a cursor for the connection.
¶sqlite3.Connection.deserialize
Load a serialized database.

  data
    The serialized database content.
  name
    Which database to reopen with the deserialization.

The deserialize interface causes the database connection to
disconnect from the target database, and then reopen it as
an in-memory database based on the given serialized data.

The deserialize interface will fail with SQLITE_BUSY if the database
is currently in a read transaction or is involved in a backup
operation.
¶sqlite3.Connection.enable_load_extension
Enable dynamic loading of SQLite extension modules.
¶sqlite3.Connection.execute sqlite3.Cursor.execute
Executes an SQL statement.
¶sqlite3.Connection.executemany sqlite3.Cursor.executemany
Repeatedly executes an SQL statement.
¶sqlite3.Connection.executescript sqlite3.Cursor.executescript
Executes multiple SQL statements at once.
¶sqlite3.Connection.getconfig
Query a boolean connection configuration option.

  op
    The configuration verb; one of the sqlite3.SQLITE_DBCONFIG codes.
¶sqlite3.Connection.getlimit
Get connection run-time limits.

  category
    The limit category to be queried.
¶sqlite3.Connection.interrupt
Abort any pending database operation.
¶sqlite3.Connection.iterdump
Returns iterator to the dump of the database in an SQL text format.

  filter
    An optional LIKE pattern for database objects to dump
¶sqlite3.Connection.load_extension
Load SQLite extension module.
¶sqlite3.Connection.rollback
Roll back to the start of any pending transaction.

If there is no open transaction, this method is a no-op.
¶sqlite3.Connection.serialize
Serialize a database into a byte string.

  name
    Which database to serialize.

For an ordinary on-disk database file, the serialization is just
a copy of the disk file.  For an in-memory database or a "temp"
database, the serialization is the same sequence of bytes which
would be written to disk if that database were backed up to disk.
¶sqlite3.Connection.set_authorizer
Set authorizer callback.

Note: Passing keyword argument 'authorizer_callback' to
_sqlite3.Connection.set_authorizer() is deprecated. Parameter
'authorizer_callback' will become positional-only in Python 3.15.

¶sqlite3.Connection.set_progress_handler
Set progress handler callback.

  progress_handler
    A callable that takes no arguments.
    If the callable returns non-zero, the current query is
    terminated, and an exception is raised.
  n
    The number of SQLite virtual machine instructions that are
    executed between invocations of 'progress_handler'.

If 'progress_handler' is None or 'n' is 0, the progress handler is
disabled.

Note: Passing keyword argument 'progress_handler' to
_sqlite3.Connection.set_progress_handler() is deprecated. Parameter
'progress_handler' will become positional-only in Python 3.15.

¶sqlite3.Connection.set_trace_callback
Set a trace callback called for each SQL statement (passed as unicode).

Note: Passing keyword argument 'trace_callback' to
_sqlite3.Connection.set_trace_callback() is deprecated. Parameter
'trace_callback' will become positional-only in Python 3.15.

¶sqlite3.Connection.setconfig
Set a boolean connection configuration option.

  op
    The configuration verb; one of the sqlite3.SQLITE_DBCONFIG codes.
¶sqlite3.Connection.setlimit
Set connection run-time limits.

  category
    The limit category to be set.
  limit
    The new limit. If the new limit is a negative number, the limit
    is unchanged.

Attempts to increase a limit above its hard upper bound are silently
truncated to the hard upper bound. Regardless of whether or not the
limit was changed, the prior value of the limit is returned.
¶sqlite3.Cursor.close
Closes the cursor.
¶sqlite3.Cursor.fetchall
Fetches all rows from the resultset.
¶sqlite3.Cursor.fetchmany
Fetches several rows from the resultset.

  size
    The default value is set by the Cursor.arraysize attribute.
¶sqlite3.Cursor.fetchone
Fetches one row from the resultset.
¶sqlite3.Cursor.setinputsizes sqlite3.Cursor.setoutputsize
Required by DB-API. Does nothing in sqlite3.
¶sqlite3.Row.keys
Returns the keys of the row.
¶string.templatelib.Interpolation.__class_getitem__
Interpolations are generic over the types of their values
¶string.templatelib.Interpolation.conversion
Conversion
¶string.templatelib.Interpolation.expression
Expression
¶string.templatelib.Interpolation.format_spec
Format specifier
¶string.templatelib.Interpolation.value
Value
¶string.templatelib.Template.__class_getitem__
Template supports [] for generic usage
¶string.templatelib.Template.interpolations
Interpolations
¶string.templatelib.Template.strings
Strings
¶string.templatelib.Template.values
Values of interpolations
¶sys.flags.bytes_warning
-b
¶sys.flags.context_aware_warnings
-X context_aware_warnings
¶sys.flags.debug
-d
¶sys.flags.dev_mode
-X dev
¶sys.flags.dont_write_bytecode
-B
¶sys.flags.gil
-X gil
¶sys.flags.hash_randomization
-R
¶sys.flags.ignore_environment
-E
¶sys.flags.inspect sys.flags.interactive
-i
¶sys.flags.int_max_str_digits
-X int_max_str_digits
¶sys.flags.isolated
-I
¶sys.flags.no_site
-S
¶sys.flags.no_user_site
-s
¶sys.flags.optimize
-O or -OO
¶sys.flags.quiet
-q
¶sys.flags.safe_path
-P
¶sys.flags.thread_inherit_context
-X thread_inherit_context
¶sys.flags.utf8_mode
-X utf8
¶sys.flags.verbose
-v
¶sys.flags.warn_default_encoding
-X warn_default_encoding
¶sys.float_info.dig
DBL_DIG -- maximum number of decimal digits that can be faithfully represented in a float
¶sys.float_info.epsilon
DBL_EPSILON -- Difference between 1 and the next representable float
¶sys.float_info.mant_dig
DBL_MANT_DIG -- mantissa digits
¶sys.float_info.max
DBL_MAX -- maximum representable finite float
¶sys.float_info.max_10_exp
DBL_MAX_10_EXP -- maximum int e such that 10**e is representable
¶sys.float_info.max_exp
DBL_MAX_EXP -- maximum int e such that radix**(e-1) is representable
¶sys.float_info.min
DBL_MIN -- Minimum positive normalized float
¶sys.float_info.min_10_exp
DBL_MIN_10_EXP -- minimum int e such that 10**e is a normalized float
¶sys.float_info.min_exp
DBL_MIN_EXP -- minimum int e such that radix**(e-1) is a normalized float
¶sys.float_info.radix
FLT_RADIX -- radix of exponent
¶sys.float_info.rounds
FLT_ROUNDS -- rounding mode used for arithmetic operations
¶sys.hash_info.algorithm
name of the algorithm for hashing of str, bytes and memoryviews
¶sys.hash_info.cutoff
small string optimization cutoff
¶sys.hash_info.hash_bits
internal output size of hash algorithm
¶sys.hash_info.imag
multiplier used for the imaginary part of a complex number
¶sys.hash_info.inf
value to be used for hash of a positive infinity
¶sys.hash_info.modulus
prime number giving the modulus on which the hash function is based
¶sys.hash_info.nan
value to be used for hash of a nan
¶sys.hash_info.seed_bits
seed size of hash algorithm
¶sys.hash_info.width
width of the type used for hashing, in bits
¶sys.int_info.bits_per_digit
size of a digit in bits
¶sys.int_info.default_max_str_digits
maximum string conversion digits limitation
¶sys.int_info.sizeof_digit
size in bytes of the C type used to represent a digit
¶sys.int_info.str_digits_check_threshold
minimum positive value for int_max_str_digits
¶sys.thread_info.lock
name of the lock implementation
¶sys.thread_info.name
name of the thread implementation
¶sys.thread_info.version
name and version of the thread library
¶sys.version_info.major
Major release number
¶sys.version_info.micro
Patch release number
¶sys.version_info.minor
Minor release number
¶sys.version_info.releaselevel
'alpha', 'beta', 'candidate', or 'final'
¶sys.version_info.serial
Serial release number
¶time.struct_time.tm_gmtoff
offset from UTC in seconds
¶time.struct_time.tm_hour
hours, range [0, 23]
¶time.struct_time.tm_isdst
1 if summer time is in effect, 0 if not, and -1 if unknown
¶time.struct_time.tm_mday
day of month, range [1, 31]
¶time.struct_time.tm_min
minutes, range [0, 59]
¶time.struct_time.tm_mon
month of year, range [1, 12]
¶time.struct_time.tm_sec
seconds, range [0, 61])
¶time.struct_time.tm_wday
day of week, range [0, 6], Monday is 0
¶time.struct_time.tm_yday
day of year, range [1, 366]
¶time.struct_time.tm_year
year, for example, 1993
¶time.struct_time.tm_zone
abbreviation of timezone name
¶types.GenericAlias.__parameters__
Type variables in the GenericAlias.
¶types.SimpleNamespace.__replace__
Return a copy of the namespace object with new values for the specified attributes.
¶typing.Generic.__class_getitem__
Parameterizes a generic class.

At least, parameterizing a generic class is the *main* thing this
method does.  For example, for some generic class \`Foo\`, this is
called when we do \`Foo[int]\` - there, with \`cls=Foo\` and
\`params=int\`.

However, note that this method is also called when defining generic
classes in the first place with \`class Foo[T]: ...\`.

¶typing.Generic.__init_subclass__ zoneinfo.ZoneInfo.__init_subclass__
Function to initialize subclasses.
¶typing.ParamSpec.__default__
The default value for this ParamSpec.
¶typing.ParamSpec.args
Represents positional arguments.
¶typing.ParamSpec.kwargs
Represents keyword arguments.
¶typing.TypeVarTuple.__default__
The default value for this TypeVarTuple.
¶typing.Union.__class_getitem__
Create a union containing the given types
¶typing.Union.__name__
Name of the type
¶typing.Union.__origin__
Always returns the type
¶typing.Union.__parameters__
Type variables in the types.UnionType.
¶typing.Union.__qualname__
Qualified name of the type
¶weakref.CallableProxyType.__iadd__ weakref.ProxyType.__iadd__
Return self+=value.
¶weakref.CallableProxyType.__imul__ weakref.ProxyType.__imul__
Return self*=value.
¶weakref.ReferenceType.__class_getitem__
Weakrefs are generic over the type of the referenced object.
¶zlib.Compress.compress
Returns a bytes object containing compressed data.

  data
    Binary data to be compressed.

After calling this function, some of the input data may still
be stored in internal buffers for later processing.
Call the flush() method to clear these buffers.
¶zlib.Compress.copy
Return a copy of the compression object.
¶zlib.Compress.flush
Return a bytes object containing any remaining compressed data.

  mode
    One of the constants Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH.
    If mode == Z_FINISH, the compressor object can no longer be
    used after calling the flush() method.  Otherwise, more data
    can still be compressed.
¶zlib.Decompress.copy
Return a copy of the decompression object.
¶zlib.Decompress.decompress
Return a bytes object containing the decompressed version of the data.

  data
    The binary data to decompress.
  max_length
    The maximum allowable length of the decompressed data.
    Unconsumed input data will be stored in
    the unconsumed_tail attribute.

After calling this function, some of the input data may still be
stored in internal buffers for later processing.
Call the flush() method to clear these buffers.
¶zlib.Decompress.flush
Return a bytes object containing any remaining decompressed data.

  length
    the initial size of the output buffer.
¶zlib._ZlibDecompressor.decompress
Decompress *data*, returning uncompressed data as bytes.

If *max_length* is nonnegative, returns at most *max_length* bytes
of decompressed data.  If this limit is reached and further output
can be produced, *self.needs_input* will be set to \`\`False\`\`.  In
this case, the next call to *decompress()* may provide *data* as b''
to obtain more of the output.

If all of the input data was decompressed and returned (either
because this was less than *max_length* bytes, or because
*max_length* was negative), *self.needs_input* will be set to True.

Attempting to decompress data after the end of stream is reached
raises an EOFError.  Any data found after the end of the stream is
ignored and saved in the unused_data attribute.
¶zlib._ZlibDecompressor.eof
True if the end-of-stream marker has been reached.
¶zlib._ZlibDecompressor.needs_input
True if more input is needed before more decompressed data can be produced.
¶zlib._ZlibDecompressor.unused_data
Data found after the end of the compressed stream.
¶zoneinfo.ZoneInfo.__reduce__
Function for serialization with the pickle protocol.
¶zoneinfo.ZoneInfo._unpickle
Private method used in unpickling.
¶zoneinfo.ZoneInfo.clear_cache
Clear the ZoneInfo cache.
¶zoneinfo.ZoneInfo.dst
Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime.
¶zoneinfo.ZoneInfo.from_file
Create a ZoneInfo file from a file object.
¶zoneinfo.ZoneInfo.fromutc
Given a datetime with local time in UTC, retrieve an adjusted datetime in local time.
¶zoneinfo.ZoneInfo.no_cache
Get a new instance of ZoneInfo, bypassing the cache.
¶zoneinfo.ZoneInfo.tzname
Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime.
¶zoneinfo.ZoneInfo.utcoffset
Retrieve a timedelta representing the UTC offset in a zone at the given datetime.
`
