/**
 * What CPython 3.14.10 changed in its library: see LaterChanges.ts. Written by scripts/goldens/later_changes.py.
 *
 * Copyright (c) 2001 Python Software Foundation; All Rights Reserved. Used under the Python Software Foundation License Version 2,
 * as the library itself: https://docs.python.org/3.14/license.html
 */
export const laterChangesTable = `¶_collections_abc.py 4018680398
@463 2 2
    This sets \`\`__args__\`\` to a tuple containing the flattened
    \`\`argtypes\`\` followed by \`\`resulttype\`\`.
@929 2 3
        '''D.pop(k[,d]) -> v, remove specified key and return the corresponding
        value.  If key is not found, d is returned if given, otherwise
        KeyError is raised.
@964 3 6
            If E present and has a .keys() method, does:
                for k in E.keys(): D[k] = E[k]
            If E present and lacks .keys() method, does:
                for (k, v) in E: D[k] = v
            In either case, this is followed by:
                for k, v in F.items(): D[k] = v
@1031 2 2
        '''S.index(value, [start, [stop]]) -> integer -- return first index of
           value.  Raises ValueError if the value is not present.
@1140 1 2
        """S.extend(iterable) -- extend sequence by appending elements from the
        iterable"""
@1147 2 2
        '''S.pop([index]) -> item -- remove and return item at index (default
        last).  Raise IndexError if list is empty or index is out of range.
¶_py_abc.py 2309255788
@94 1 6
        try:
            subclass = instance.__class__
        except AttributeError:
            # Fall back to the type when the instance has no __class__,
            # matching the behaviour of the built-in isinstance() (gh-153772).
            subclass = type(instance)
¶_py_warnings.py 814378992
@649 1 0
@651 0 1
            self._showwarning = self._module.showwarning
@658 3 3
                # Reset showwarning() to the default implementation to make sure
                # that _showwarnmsg() calls _showwarnmsg_impl()
                self._module.showwarning = self._module._showwarning_orig
@675 1 0
@677 0 1
            self._module.showwarning = self._showwarning
¶_pydatetime.py 3871164931
@57 1 1
    assert 1 <= month <= 12, f"month must be in 1..12, not {month}"
@274 2 2
                elif (ch in 'YGFC' and timetuple[0] < 1000 and
                        _need_normalize_century()):
@279 1 1
                        year = timetuple[0]
@357 0 8
def _read_isoformat_component(s, n):
    # The caller has verified the string is ASCII, so isdigit() matches only
    # the ASCII digits accepted by the C parser.
    if len(s) != n or not s.isdigit():
        raise ValueError("Invalid isoformat string")
    return int(s)


@360 2 6
    if len(dtstr) not in (7, 8, 10):
        raise ValueError("Invalid isoformat string")
    if not dtstr.isascii():
        raise ValueError("Invalid isoformat string")

    year = _read_isoformat_component(dtstr[0:4], 4)
@368 1 1
        weekno = _read_isoformat_component(dtstr[pos:pos + 2], 2)
@378 1 1
            dayno = _read_isoformat_component(dtstr[pos:pos + 1], 1)
@382 1 1
        month = _read_isoformat_component(dtstr[pos:pos + 2], 2)
@388 1 1
        day = _read_isoformat_component(dtstr[pos:pos + 2], 2)
@403 4 1
        time_comps[comp] = _read_isoformat_component(tstr[pos:pos+2], 2)
@427 1 1
            if not tstr[pos:].isdigit():
@448 0 2
    if not tstr.isascii():
        raise ValueError("Invalid isoformat string")
@1949 1 1
                    if 1 <= month <= 12 and day <= (days_in_month := _days_in_month(year, month)):
¶_pyio.py 1147694964
@85 9 9
    mode is an optional string that specifies the mode in which the file
    is opened.  It defaults to 'r' which means open for reading in text
    mode.  Other common values are 'w' for writing (truncating the file if
    it already exists), 'x' for exclusive creation of a new file, and
    'a' for appending (which on some Unix systems, means that all writes
    append to the end of the file regardless of the current seek position).
    In text mode, if encoding is not specified the encoding used is platform
    dependent.  (For reading and writing raw bytes use binary mode and leave
    encoding unspecified.)  The available modes are:
@95 1 1
    ========= ==========================================================
@97 1 1
    --------- ----------------------------------------------------------
@101 1 2
    'a'       open for writing, appending to the end of the file if it
              exists
@105 1 1
    ========= ==========================================================
@113 1 1
    even when the underlying operating system doesn't.  Files opened in
@115 1 1
    bytes objects without any decoding.  In text mode (the default, or when
@121 4 4
    Pass 0 to switch buffering off (only allowed in binary mode), 1 to
    select line buffering (only usable in text mode), and an integer > 1 to
    indicate the size of a fixed-size chunk buffer.  When no buffering
    argument is given, the default buffering policy works as follows:
@126 4 4
    * Binary files are buffered in fixed-size chunks; the size of the buffer
      is max(min(blocksize, 8 MiB), DEFAULT_BUFFER_SIZE) when the device
      block size is available.
      On most systems, the buffer will typically be 128 kilobytes long.
@149 2 2
    applies to text mode). It can be None, '', '\\n', '\\r', and '\\r\\n'.  It
    works as follows:
@166 3 3
    closedfd is a bool. If closefd is False, the underlying file descriptor
    will be kept open when the file is closed. This does not work when
    a file name is given and must be True in that case.
@173 4 4
    underlying file descriptor for the file object is then obtained by
    calling *opener* with (*file*, *flags*).  *opener* must return an open
    file descriptor (passing os.open as *opener* results in functionality
    similar to passing None).
@353 1 2
        * 0 -- start of stream (the default); offset should be zero or
          positive
@356 1 2
        Some operating systems / file systems could provide additional
        values.
@369 2 2
        Size defaults to the current IO position as reported by tell().
        Return the new size.
@494 1 2
        An OSError is raised if the IO object does not use a file
        descriptor.
@526 1 1
                    n = min(n, size - len(res))
@937 2 0
@942 0 3
            if self.closed:
                raise ValueError("write to closed file")

@943 8 9
            if n == 0:
                return 0

            pos = self._pos
            if pos > len(self._buffer):
                # Pad buffer to pos with null bytes.
                self._buffer.resize(pos)
            self._buffer[pos:pos + n] = view
            self._pos += n
@1485 11 16
        """Open a file.

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
@1733 2 2
        The number of bytes actually written is returned.  In non-blocking
        mode, returns None if the write would block.
@1746 5 6
        Argument offset is a byte count.  Optional argument whence defaults
        to SEEK_SET or 0 (offset from start of file, offset should be >= 0);
        other values are SEEK_CUR or 1 (move relative to current position,
        positive or negative), and SEEK_END or 2 (move relative to end of
        file, usually negative, although many platforms allow seeking beyond
        the end of a file).
@1783 2 2
        A closed file cannot be used for further I/O operations.
        close() may be called more than once without error.
@1879 2 2
        Read from underlying buffer until we have size characters or we hit
        EOF.  If size is negative or omitted, read until EOF.
@1894 1 1
    def readline(self, size=-1, /):
¶_sitebuiltins.py 2415997434
@38 1 1
        self.__lines = []
@67 0 9
        try:
            from _pyrepl.pager import get_pager
        except ImportError:
            def get_pager():
                def pager(text, title: str = "") -> None:
                    print(title)
                    print(text)
                return pager

@68 17 4

        pager = get_pager()
        text = "\\n".join(self.__lines)
        pager(text, title=self.__name)
¶annotationlib.py 1826312867
@49 0 1
    "__resolved_str_cache__",
@96 0 1
        self.__resolved_str_cache__ = None
@115 1 1
                return self.__resolved_str__
@261 0 18
    def __resolved_str__(self):
        # __forward_arg__ with any names from __extra_names__ replaced
        # with the type_repr of the value they represent
        if self.__resolved_str_cache__ is None:
            resolved_str = self.__forward_arg__
            names = self.__extra_names__

            if names:
                visitor = _ExtraNameFixer(names)
                ast_expr = ast.parse(resolved_str, mode="eval").body
                node = visitor.visit(ast_expr)
                resolved_str = ast.unparse(node)

            self.__resolved_str_cache__ = resolved_str

        return self.__resolved_str_cache__

    @property
@281 1 7
            # Two separate cells are always considered unequal in forward refs.
            and (
                {name: id(cell) for name, cell in self.__cell__.items()}
                == {name: id(cell) for name, cell in other.__cell__.items()}
                if isinstance(self.__cell__, dict) and isinstance(other.__cell__, dict)
                else self.__cell__ is other.__cell__
            )
@295 1 4
            (  # cells are not hashable as well
                tuple(sorted([(name, id(cell)) for name, cell in self.__cell__.items()]))
                if isinstance(self.__cell__, dict) else id(self.__cell__),
            ),
@314 1 1
        return f"ForwardRef({self.__resolved_str__!r}{''.join(extra)})"
@350 0 1
        self.__resolved_str_cache__ = None  # Needed for ForwardRef
@912 1 1
    The STRING format tries __annotate__ first, and falls back to
@1030 0 5
            # Use an id-based visited set to detect cycles in the __wrapped__
            # and functools.partial.func chain (e.g. f.__wrapped__ = f).
            # On cycle detection we stop and use whatever __globals__ we have
            # found so far, mirroring the approach of inspect.unwrap().
            _seen_ids = {id(unwrap)}
@1032 1 5
                    candidate = unwrap.__wrapped__
                    if id(candidate) in _seen_ids:
                        break
                    _seen_ids.add(id(candidate))
                    unwrap = candidate
@1036 1 5
                        candidate = unwrap.func
                        if id(candidate) in _seen_ids:
                            break
                        _seen_ids.add(id(candidate))
                        unwrap = candidate
@1072 1 9
        module = value.__module__
        if module is None:
            # Built-in methods have __module__ set to None; recover the module
            # from the bound object (the class itself for class-bound methods).
            obj = getattr(value, "__self__", None)
            if obj is not None:
                cls = obj if isinstance(obj, type) else type(obj)
                module = cls.__module__
        if module is None or module == "builtins":
@1074 1 1
        return f"{module}.{value.__qualname__}"
@1098 1 1
    if arg.lstrip().startswith("*"):
@1144 0 11

class _ExtraNameFixer(ast.NodeTransformer):
    """Fixer for __extra_names__ items in ForwardRef __repr__ and string evaluation"""
    def __init__(self, extra_names):
        self.extra_names = extra_names

    def visit_Name(self, node: ast.Name):
        if (new_name := self.extra_names.get(node.id, _sentinel)) is not _sentinel:
            node = ast.Name(id=type_repr(new_name))
        return node

¶argparse.py 993542477
@93 1 12
try:
    from gettext import gettext as _, ngettext
except ImportError:
    def gettext(message):
        return message
    _ = gettext  # avoid the definition above looking like a translated string
    del gettext
    def ngettext(singular,plural,n):
        if n == 1:
            return singular
        else:
            return plural
@151 0 4
def _identity(value):
    return value


@202 1 1
            self._decolor = _identity
@339 9 1
            parts, pos_start = self._get_actions_usage_parts(actions, groups)
@349 3 1
            usage = ' '.join(filter(None, [prog, *parts]))
@358 2 2
                opt_parts = parts[:pos_start]
                pos_parts = parts[pos_start:]
@416 3 0
@423 3 10
        """Get usage parts with split index for optionals/positionals.

        Returns (parts, pos_start) where pos_start is the index in parts
        where positionals begin.
        This preserves mutually exclusive group formatting across the
        optionals/positionals boundary (gh-75949).
        """
        actions = [action for action in actions if action.help is not SUPPRESS]
        # group actions by mutually exclusive groups
        action_groups = dict.fromkeys(actions)
@427 15 32
            for action in group._group_actions:
                if action in action_groups:
                    action_groups[action] = group
        # positional arguments keep their position
        positionals = []
        for action in actions:
            if not action.option_strings:
                group = action_groups.pop(action)
                if group:
                    group_actions = [
                        action2 for action2 in group._group_actions
                        if action2.option_strings and
                           action_groups.pop(action2, None)
                    ] + [action]
                    positionals.append((group.required, group_actions))
                else:
                    positionals.append((None, [action]))
        # the remaining optional arguments are sorted by the position of
        # the first option in the group
        optionals = []
        for action in actions:
            if action.option_strings and action in action_groups:
                group = action_groups.pop(action)
                if group:
                    group_actions = [action] + [
                        action2 for action2 in group._group_actions
                        if action2.option_strings and
                           action_groups.pop(action2, None)
                    ]
                    optionals.append((group.required, group_actions))
                else:
                    optionals.append((None, [action]))
@446 1 16
        pos_start = None
        for i, (required, group) in enumerate(optionals + positionals):
            start = len(parts)
            if i == len(optionals):
                pos_start = start
            in_group = len(group) > 1
            for action in group:
                # produce all arg strings
                if not action.option_strings:
                    default = self._get_default_metavar_for_positional(action)
                    part = self._format_args(action, default)
                    # if it's in a group, strip the outer []
                    if in_group:
                        if part[0] == '[' and part[-1] == ']':
                            part = part[1:-1]
                    part = t.summary_action + part + t.reset
@448 3 7
                # produce the first way to invoke the option in brackets
                else:
                    option_string = action.option_strings[0]
                    if self._is_long_option(option_string):
                        option_color = t.summary_long_option
                    else:
                        option_color = t.summary_short_option
@452 8 5
                    # if the Optional doesn't take a value, format is:
                    #    -s or --long
                    if action.nargs == 0:
                        part = action.format_usage()
                        part = f"{option_color}{part}{t.reset}"
@461 4 9
                    # if the Optional takes a value, format is:
                    #    -s ARGS or --long ARGS
                    else:
                        default = self._get_default_metavar_for_optional(action)
                        args_string = self._format_args(action, default)
                        part = (
                            f"{option_color}{option_string} "
                            f"{t.summary_label}{args_string}{t.reset}"
                        )
@466 7 3
                    # make it look optional if it's not required or in a group
                    if not (action.required or required or in_group):
                        part = '[%s]' % part
@474 5 2
                # add the action string to the list
                parts.append(part)
@480 9 5
            if in_group:
                parts[start] = ('(' if required else '[') + parts[start]
                for i in range(start, len(parts) - 1):
                    parts[i] += ' |'
                parts[-1] += ')' if required else ']'
@490 30 3
        if pos_start is None:
            pos_start = len(parts)
        return parts, pos_start
@747 5 8
        if (
            '%(default)' not in help
            and action.default is not SUPPRESS
            and not action.required
        ):
            defaulting_nargs = (OPTIONAL, ZERO_OR_MORE)
            if action.option_strings or action.nargs in defaulting_nargs:
                help += _(' (default: %(default)s)')
@1554 2 2
        if hasattr(self, "_get_validation_formatter"):
            formatter = self._get_validation_formatter()
@1743 2 2
        if action.help and hasattr(self, "_get_validation_formatter"):
            formatter = self._get_validation_formatter()
@1830 0 3
    if modspec.name != '__main__' and arg0 != modspec.origin:
        # named module executed as main without altering sys.argv[0]
        return _os.path.basename(arg0)
@1899 0 3
        # Cached formatter for validation (avoids repeated _set_color calls)
        self._cached_formatter = None

@1905 3 1
        self.register('type', None, _identity)
@2678 1 1
                    'choices': ', '.join(repr(str(choice)) for choice in action.choices)}
@2683 2 6
                    try:
                        import difflib
                    except ImportError:
                        suggestions = None
                    else:
                        suggestions = difflib.get_close_matches(value, action.choices, 1)
@2729 0 7

    def _get_validation_formatter(self):
        # Return cached formatter for read-only validation operations
        # (_expand_help and _format_args). Avoids repeated slow _set_color calls.
        if self._cached_formatter is None:
            self._cached_formatter = self._get_formatter()
        return self._cached_formatter
¶asyncio/__main__.py 3120444955
@88 6 7
            if not sys.flags.quiet:
                banner = (
                    f'asyncio REPL {sys.version} on {sys.platform}\\n'
                    f'Use "await" directly instead of "asyncio.run()".\\n'
                    f'Type "help", "copyright", "credits" or "license" '
                    f'for more information.\\n'
                )
@95 1 1
                console.write(banner)
@97 1 1
            if not sys.flags.ignore_environment and (startup_path := os.getenv("PYTHONSTARTUP")):
@99 4 4
                try:
                    import tokenize
                    with tokenize.open(startup_path) as f:
                        startup_code = compile(f.read(), startup_path, "exec")
@104 0 4
                except SystemExit:
                    raise
                except BaseException:
                    console.showtraceback()
@179 1 1
    if not sys.flags.ignore_environment and os.getenv('PYTHON_BASIC_REPL'):
@188 5 8
    repl_locals = {
        'asyncio': asyncio,
        '__name__': __name__,
        '__package__': None,
        '__loader__': __loader__,
        '__spec__': None,
        '__builtins__': __builtins__,
    }
@238 0 1
    loop.close()
¶asyncio/base_events.py 2651749898
@382 0 1
                self.close_clients()
@485 4 4
        '(loop, coro, **kwargs)', where 'loop' will be a reference to the
        active event loop, 'coro' will be a coroutine object, and **kwargs
        will be arbitrary keyword arguments that should be passed on to
        Task.  The callable must return a Task.
@723 2 2
        Every callback already scheduled will still run.  This simply
        informs run_forever to stop looping after a complete iteration.
@965 1 1
        if hasattr(file, 'seek'):
@1072 2 2
        family if specified), socket type SOCK_STREAM. protocol_factory must
        be a callable returning a protocol instance.
@1075 3 3
        This method is a coroutine which will try to establish the
        connection in the background.  When successful, the coroutine
        returns a (transport, protocol) pair.
@1215 1 2
        try:
            sock.setblocking(False)
@1217 11 15
            protocol = protocol_factory()
            waiter = self.create_future()
            if ssl:
                sslcontext = None if isinstance(ssl, bool) else ssl
                transport = self._make_ssl_transport(
                    sock, protocol, sslcontext, waiter,
                    server_side=server_side, server_hostname=server_hostname,
                    ssl_handshake_timeout=ssl_handshake_timeout,
                    ssl_shutdown_timeout=ssl_shutdown_timeout)
            else:
                transport = self._make_socket_transport(sock, protocol, waiter)
        except:
            # gh-153133: close the socket if the transport is never created.
            sock.close()
            raise
@1233 0 1
            waiter = None
@1280 1 0
@1289 1 1
        if hasattr(file, 'seek'):
@1347 0 11
        # gh-142352: move buffered StreamReader data to SSLProtocol
        if server_side:
            from .streams import StreamReaderProtocol
            if isinstance(protocol, StreamReaderProtocol):
                stream_reader = getattr(protocol, '_stream_reader', None)
                if stream_reader is not None:
                    buffer = stream_reader._buffer
                    if buffer:
                        ssl_protocol._incoming.write(buffer)
                        buffer.clear()

@1357 0 1
            waiter = None
@1534 5 5
        The host parameter can also be a sequence of strings and in that
        case the TCP server is bound to all hosts of the sequence.  If
        a host appears multiple times (possibly indirectly e.g. when
        hostnames resolve to the same IP address), the server is only bound
        once to that host.
¶asyncio/base_subprocess.py 3507583203
@24 1 1
        self._exit_waiters = set()
@28 1 0
@168 0 3
            if self._returncode is not None:
                # The process already exited
                return
@211 0 8
            # Close any pipes that were already connected before the
            # error/cancellation to avoid leaking file descriptors.
            for proto in self._pipes.values():
                if proto is not None:
                    proto.pipe.close()
            for raw_pipe in (proc.stdin, proc.stdout, proc.stderr):
                if raw_pipe is not None:
                    raw_pipe.close()
@216 1 0
@237 0 1

@244 0 7

        # gh-119710: Wake up futures waiting for wait() as soon as the process
        # exits.
        for waiter in self._exit_waiters:
            if not waiter.done():
                waiter.set_result(returncode)
        self._exit_waiters = None
@253 2 6
        self._exit_waiters.add(waiter)
        try:
            return await waiter
        finally:
            if self._exit_waiters is not None:
                self._exit_waiters.discard(waiter)
@260 9 1

@278 5 0
¶asyncio/coroutines.py 3179470309
@20 0 1
    """Return True if func is a decorated coroutine function."""
@21 1 0
¶asyncio/events.py 4111457888
@376 2 2
        one for IPv4 and another one for IPv6). The host parameter can also
        be a sequence (e.g. list) of hosts to bind to.
@417 2 3
        the user should await Server.start_serving() or
        Server.serve_forever() to make the server to start accepting
        connections.
@481 2 3
        the user should await Server.start_serving() or
        Server.serve_forever() to make the server to start accepting
        connections.
@513 2 2
        socket family AF_INET, socket.AF_INET6 or socket.AF_UNIX depending
        on host (or family if specified), socket type SOCK_DGRAM.
@554 1 2
        protocol_factory should instantiate object with BaseProtocol
        interface.
¶asyncio/futures.py 3159058304
@394 1 1
            if source_loop is None or source_loop is events._get_running_loop():
@403 1 1
        if dest_loop is None or dest_loop is events._get_running_loop():
¶asyncio/graph.py 241424679
@60 1 2
            if coro.cr_frame is not None:
                st.append(FrameCallGraphEntry(coro.cr_frame))
@114 7 7
    If the optional keyword-only 'limit' argument is provided, each call
    stack in the resulting graph is truncated to include at most
    \`\`abs(limit)\`\` entries.  If 'limit' is positive, the entries left are
    the closest to the invocation point.  If 'limit' is negative, the
    topmost entries are left.  If 'limit' is omitted or None, all entries
    are present.  If 'limit' is 0, the call stack is not captured at all,
    only "awaited by" information is present.
@156 1 3
            # gh-156988: sync gen should not clear the call chain
            is_async = isinstance(
                f.f_generator, (types.CoroutineType, types.AsyncGeneratorType))
¶asyncio/locks.py 469822554
@160 4 4
    Class implementing event objects.  An event manages a flag that can be
    set to true with the set() method and reset to false with the clear()
    method.  The wait() method blocks until the flag is true.  The flag is
    initially false.
@355 3 3
    acquire() call and incremented by each release() call.  The counter
    can never go below zero; when acquire() finds that it is zero, it
    blocks, waiting until some other thread calls release().
@513 2 2
        When the specified number of tasks have started waiting, they are
        all simultaneously awoken.
¶asyncio/queues.py 4136317592
@35 3 3
    If maxsize is less than or equal to zero, the queue size is infinite.
    If it is an integer greater than 0, then "await put()" will block when
    the queue reaches maxsize, until an item is removed by get().
@39 1 1
    Unlike queue.Queue, you can reliably know this Queue's size
@176 2 2
        Raises QueueShutDown if the queue has been shut down and is empty,
        or if the queue has been shut down immediately.
@205 1 2
        Return an item if one is immediately available, else raise
        QueueEmpty.
@207 2 2
        Raises QueueShutDown if the queue has been shut down and is empty,
        or if the queue has been shut down immediately.
@225 3 3
        If a join() is currently blocking, it will resume when all items
        have been processed (meaning that a task_done() call was received
        for every item that had been put() into the queue).
@229 2 2
        Raises ValueError if called more times than there were items placed
        in the queue.
@241 4 5
        The count of unfinished tasks goes up whenever an item is added to
        the queue.  The count goes down whenever a consumer calls
        task_done() to indicate that the item was retrieved and all work on
        it is complete.  When the count of unfinished tasks drops to zero,
        join() unblocks.
¶asyncio/runners.py 381981098
@37 1 2
    The run() method can be called multiple times within the runner's
    context.
¶asyncio/selector_events.py 1893720994
@532 5 6
        The socket must be connected to a remote socket.  This method
        continues to send data from data until either all data has been
        sent or an error occurs.  None is returned on success.  On error,
        an exception is raised, and there is no way to determine how much
        data, if any, was successfully processed by the receiving end of
        the connection.
@583 1 1
        """Send a datagram from sock to address.
@585 5 2
        The socket does not have to be connected. This method sends the
        whole datagram in a single call. Return the number of bytes sent.
@700 4 5
        The socket must be bound to an address and listening for
        connections.  The return value is a pair (conn, address) where
        conn is a new socket object usable to send and receive data on the
        connection, and address is the address bound to the socket on the
        other end of the connection.
@713 0 3
        # gh-153761: _sock_accept must not scheduled with already cancelled future
        if fut.done():
            return
@1115 1 3
                # gh-156512: don't let _call_connection_lost be called twice
                if self._closing and not self._conn_lost:
                    self._conn_lost += 1
@1157 1 3
                # gh-156512: don't let _call_connection_lost be called twice
                if self._closing and not self._conn_lost:
                    self._conn_lost += 1
@1183 1 5
        # gh-155888: an empty chunk can never be drained, so never buffer it
        self._buffer.extend(
            [memoryview(data) for data in list_of_data if data])
        if not self._buffer:
            return
@1198 0 1
            self._read_ready_cb = None
¶asyncio/sslproto.py 3500457023
@661 4 0
@666 0 3
            if self._shutdown_timeout_handle is not None:
                self._shutdown_timeout_handle.cancel()
                self._shutdown_timeout_handle = None
@668 0 9
            # transport.close() flushes its write buffer first, which a peer
            # that does not read can delay forever.  Keep the timeout (or
            # start it, if the peer initiated the shutdown) until
            # connection_lost().
            if self._shutdown_timeout_handle is None:
                self._shutdown_timeout_handle = self._loop.call_later(
                    self._ssl_shutdown_timeout,
                    self._check_shutdown_timeout
                )
¶asyncio/streams.py 82297743
@219 0 3
        reader = self._stream_reader
        if reader is not None:
            reader._replace_transport(transport)
@239 1 11
            try:
                res = self._client_connected_cb(reader, writer)
            except Exception as exc:
                self._loop.call_exception_handler({
                    'message': 'Unhandled exception in client_connected_cb',
                    'exception': exc,
                    'transport': transport,
                })
                transport.close()
                self._strong_reader = None
                return
@479 0 4
    def _replace_transport(self, transport):
        assert self._transport is not None, 'Transport not set'
        self._transport = transport

@543 1 1
        r"""Read chunk of data from the stream until newline (b'\\n') is found.
@545 1 1
        On success, return chunk that ends with newline.  If only partial
@547 2 2
        terminating newline.  When EOF was reached while no bytes read,
        empty bytes object is returned.
@550 1 1
        If limit is reached, ValueError will be raised.  In that case, if
@552 2 2
        from internal buffer.  Else, internal buffer will be cleared.
        Limit is compared against part of the line without newline.
¶asyncio/tasks.py 3355346949
@442 1 3
    Returns result of the Future or coroutine.  When a timeout occurs,
    it cancels fut and raises TimeoutError.  To prevent fut from being
    cancelled, wrap it in shield().
@444 3 1
    If the wait is cancelled, fut is also cancelled.
@448 3 1
    If fut suppresses the cancellation and returns a value instead,
@526 0 1
            futures.future_discard_from_awaited_by(f, cur_task)
@544 0 4
    # gh-157058: awaiting the waiter leaves no edge on fut, add it here
    cur_task = current_task()
    futures.future_add_to_awaited_by(fut, cur_task)

@551 0 1
        futures.future_discard_from_awaited_by(fut, cur_task)
@565 0 1
        self._cur_task = current_task()
@568 0 1
            futures.future_add_to_awaited_by(f, self._cur_task)
@598 0 1
            futures.future_discard_from_awaited_by(f, self._cur_task)
@605 0 1
        futures.future_discard_from_awaited_by(f, self._cur_task)
@613 1 5
        try:
            f = await self._done.get()
        except:
            self._todo_left += 1
            raise
@626 4 5
    The object returned can be iterated as an asynchronous iterator or
    a plain iterator.  When asynchronous iteration is used, the
    originally-supplied awaitables are yielded if they are tasks or
    futures.  This makes it easy to correlate previously-scheduled tasks
    with their results:
@645 2 2
    During asynchronous iteration, implicitly-created tasks will be
    yielded for supplied awaitables that aren't tasks or futures.
@648 3 4
    When used as a plain iterator, each iteration yields a new coroutine
    that returns the result or raises the exception of the next completed
    awaitable.  This pattern is compatible with Python versions older than
    3.13:
@657 3 3
            # next_connect is not one of the original task objects. It must
            # be awaited to obtain the result value or raise the exception
            # of the awaitable that finishes next.
@662 3 3
    A TimeoutError is raised if the timeout occurs before all awaitables
    are done.  This is raised by the async for loop during asynchronous
    iteration or by the coroutines yielded during plain iteration.
@767 0 5
def _discard_awaited_by(children, waiter):
    for fut in children:
        futures.future_discard_from_awaited_by(fut, waiter)


@828 0 2
                # gh-157213: children outliving gather() must lose the edge
                _discard_awaited_by(children, cur_task)
@833 0 1
                    _discard_awaited_by(children, cur_task)
@910 19 0
@993 3 3
            if cur_task is not None:
                inner.remove_done_callback(_clear_awaited_by_callback)
                futures.future_discard_from_awaited_by(inner, cur_task)
@1032 1 1
    Example usage:
@1034 2 2
        loop.set_task_factory(
            asyncio.create_eager_task_factory(my_task_constructor))
@1037 4 5
    Now, tasks created will be started immediately (rather than being first
    scheduled to an event loop).  The constructor argument can be any
    callable that returns a Task-compatible object and has a signature
    compatible with \`Task.__init__\`; it must have the \`eager_start\`
    keyword argument.
@1042 5 5
    Most applications will use \`Task\` for \`custom_task_constructor\` and in
    this case there's no need to call \`create_eager_task_factory()\`
    directly. Instead the  global \`eager_task_factory\` instance can be
    used. E.g. \`loop.set_task_factory(asyncio.eager_task_factory)\`.
    """
¶asyncio/threads.py 1079602151
@19 1 2
    Return a coroutine that can be awaited to get the eventual result of
    *func*.
¶asyncio/timeouts.py 444134803
@27 1 2
    Use \`timeout()\` or \`timeout_at()\` rather than instantiating this class
    directly.
¶asyncio/tools.py 3872943467
@29 0 4
        if elem.lineno is None:
            if elem.filename in ("", "~"):
                return f"{elem.funcname}"
            return f"{elem.funcname} {elem.filename}"
@192 2 1
            coro_stack = " -> ".join(x.funcname for x in frames)
@204 2 1
                awaiter_frames = [x.funcname for x in coro_info.call_stack]
¶asyncio/unix_events.py 3337553304
@56 1 2
    Adds signal handling and UNIX Domain Socket support to
    SelectorEventLoop.
@213 1 1
            await tasks.shield(transp._wait())
@219 1 1
        transp._process_exited(returncode)
@386 1 1
            self._sock_sendfile_update_filepos(fileno, offset)
@391 1 1
                self._sock_sendfile_update_filepos(fileno, offset)
@425 1 1
                self._sock_sendfile_update_filepos(fileno, offset)
@428 1 1
                self._sock_sendfile_update_filepos(fileno, offset)
@433 1 1
            self._sock_sendfile_update_filepos(fileno, offset)
@438 1 1
                self._sock_sendfile_update_filepos(fileno, offset)
@449 3 3
    def _sock_sendfile_update_filepos(self, fileno, offset):
        # After this helper runs, the source fd's lseek pointer is at offset."
        os.lseek(fileno, offset, os.SEEK_SET)
@640 1 2
        pipe_stat = os.fstat(self._fileno)
        mode = pipe_stat.st_mode
@657 1 13
        # On macOS and Solaris, the trick misfires for named FIFOs (but not for
        # pipes created with os.pipe(), which have st_nlink == 0): the write
        # end polls as readable whenever unread data sits in the FIFO, and no
        # event is delivered when the read end is closed, so it can only
        # ever report a false disconnection (gh-145030). The same XNU
        # behaviour applies on iOS/tvOS/watchOS (sys.platform is not
        # "darwin" there).
        is_named_fifo_without_close_event = (
            sys.platform in {"darwin", "ios", "tvos", "watchos", "sunos5"}
            and is_fifo and pipe_stat.st_nlink > 0)
        if is_socket or (is_fifo
                         and not sys.platform.startswith("aix")
                         and not is_named_fifo_without_close_event):
@888 2 2
        finally:
            os.close(pidfd)
@929 0 51
        if hasattr(os, 'waitid'):
            # Wait for the child process using waitid() on platforms which support it.
            # WNOWAIT is used to avoid reaping the child process, allowing the event loop to
            # reap the child process with waitpid() later in event loop thread.
            # This makes the reaping of the child and notification of the return code
            # atomic with respect to the event loop thread.
            try:
                while True:
                    res = os.waitid(os.P_PID, expected_pid, os.WEXITED | os.WNOWAIT)
                    # On macOS, waitid() with WEXITED incorrectly returns stopped
                    # child processes (si_code == CLD_STOPPED). Consume the stop
                    # notification so we wait for actual process termination.
                    if res.si_code == os.CLD_STOPPED:
                        os.waitid(os.P_PID, expected_pid, os.WSTOPPED | os.WNOHANG)
                        continue
                    break
            except ChildProcessError:
                # The child process is already reaped
                pass
            if loop.is_closed():
                # loop is already closed, reap the zombie here so that it is not leaked.
                pid, _ = self._reap(loop, expected_pid)
                logger.warning("Loop %r that handles pid %r is closed",
                               loop, pid)
            else:
                try:
                    loop.call_soon_threadsafe(
                        self._reap_and_notify, loop, expected_pid,
                        callback, args)
                except RuntimeError:
                    # The event loop was closed concurrently.
                    pid, _ = self._reap(loop, expected_pid)
                    logger.warning("Loop %r that handles pid %r is closed",
                                   loop, pid)
        else:
            # Fallback for platforms that don't support waitid(): we have to
            # reap the child here, which is racy with respect to send_signal()
            pid, returncode = self._reap(loop, expected_pid)
            if loop.is_closed():
                logger.warning("Loop %r that handles pid %r is closed",
                               loop, pid)
            else:
                loop.call_soon_threadsafe(callback, pid, returncode, *args)

        self._threads.pop(expected_pid)

    def _reap_and_notify(self, loop, expected_pid, callback, args):
        pid, returncode = self._reap(loop, expected_pid)
        callback(pid, returncode, *args)

    def _reap(self, loop, expected_pid):
@944 7 1
        return pid, returncode
¶base64.py 3793337238
@0 1 1
"""Base16, Base32, Base64 (RFC 4648), Base85 and Ascii85 data encodings"""
@149 1 1
RFC 4648 allows for optional mapping of the digit 0 (zero) to the
@263 1 1
# RFC 4648, Base 16 Alphabet specifies uppercase, but hexlify() returns
@327 1 1
    feature is not supported by the standard encoding used in PDF.
@329 3 2
    If wrapcol is non-zero, insert a newline (b'\\\\n') character after at most
    every wrapcol characters.
@333 2 3
    pad controls whether zero-padding applied to the end of the input
    is fully retained in the output encoding, as done by btoa,
    producing an exact multiple of 5 bytes of output.
@336 2 5
    adobe controls whether the encoded byte sequence is framed with <~
    and ~>, as in a PostScript base-85 string literal.  Note that
    while ASCII85Decode streams in PDF documents must be terminated
    with ~>, they must not use a leading <~.

@366 3 4
    foldspaces is a flag that specifies whether the 'y' short sequence
    should be accepted as shorthand for 4 consecutive spaces (ASCII
    0x20).  This feature is not supported by the standard Ascii85
    encoding used in PDF and PostScript.
@370 2 3
    adobe controls whether the <~ and ~> markers are present. While
    the leading <~ is not required, the input must end with ~>, or a
    ValueError is raised.
@444 2 4
    The input is padded with b'\\0' so its length is a multiple of 4
    bytes before encoding.  If pad is true, all the resulting
    characters are retained in the output, which will always be a
    multiple of 5 bytes.
¶bdb.py 2460906028
@583 1 2
        self._set_stopinfo(frame, frame, lineno,
                           cmdframe=frame, cmdlineno=frame.f_lineno)
@611 0 7

        if self.enterframe is not None:
            # If self.enterframe is not None, it means we are already in
            # dispatched functions. Tracing is disabled when calling a
            # trace function, so we just skip this set_trace() call.
            return

@758 1 1
            for bp in blist[:]:
¶cProfile.py 2096879399
@185 1 3
                # Set __spec__ to None so the profiled program behaves like a
                # script run directly (gh-140729).
                '__spec__': None,
¶code.py 506437088
@46 2 2
        exception (usually SyntaxError).  A syntax traceback will be
        printed by calling the showsyntaxerror() method.
@64 1 1
        except Exception:
¶collections/__init__.py 2769046452
@554 0 3

    When constructed from a Mapping or Counter, the original object's
    values will be used as the initial counts.
¶compileall.py 2324357760
@87 1 0
@89 0 1
            from concurrent.futures.process import _check_system_limits
@90 1 1
        except (NotImplementedError, ImportError):
@99 4 7
        try:
            import multiprocessing
            if multiprocessing.get_start_method() == 'fork':
                mp_context = multiprocessing.get_context('forkserver')
            else:
                mp_context = None
        except ImportError:
¶compression/zstd/__init__.py 1261077726
@63 2 3
    *frame_buffer* is a bytes-like object. It should start from the
    beginning of a frame, and needs to include at least the frame header
    (6 to 18 bytes).
@105 3 4
    You may compose an effective dictionary content by hand, which is used
    as basis dictionary, and use some samples to finalize a dictionary.  The
    basis dictionary may be a "raw content" dictionary.  See *is_raw* in
    ZstdDict.
@109 2 2
    *samples* is an iterable of samples, where a sample is a bytes-like
    object representing a file.
@113 2 2
    compression level differ, so tuning the dictionary to the compression
    level can provide improvements.
@142 2 2
    *zstd_dict* is a ZstdDict object, a pre-trained Zstandard dictionary.
    See the function train_dict for how to train a ZstdDict on sample data.
@154 2 2
    *zstd_dict* is a ZstdDict object, a pre-trained Zstandard dictionary.
    See the function train_dict for how to train a ZstdDict on sample data.
¶compression/zstd/_zstdfile.py 3944367659
@36 1 1
        *file* can be either a file-like object, or a file name to open.
@38 3 3
        *mode* can be 'r' for reading (default), 'w' for (over)writing, 'x'
        for creating exclusively, or 'a' for appending.  These can
        equivalently be given as 'rb', 'wb', 'xb' and 'ab' respectively.
@248 0 1
        self._check_can_read()
@298 3 3
    file can be either a file name (given as a str, bytes, or PathLike
    object), in which case the named file is opened, or it can be
    an existing file object to read from or write to.
@302 2 2
    The mode parameter can be 'r', 'rb' (default), 'w', 'wb', 'x', 'xb',
    'a', 'ab' for binary mode, or 'rt', 'wt', 'xt', 'at' for text mode.
@305 2 2
    The level, options, and zstd_dict parameters specify the settings the
    same as ZstdFile.
@309 5 6
    representing advanced decompression options.  The level parameter is not
    supported in this case.  When using write mode (compression), only one
    of level, an int representing the compression level, or options, a dict
    representing advanced compression options, may be passed.  In both
    modes, zstd_dict is a ZstdDict instance containing a trained Zstandard
    dictionary.
@315 3 3
    For binary mode, this function is equivalent to the ZstdFile
    constructor: ZstdFile(filename, mode, ...).  In this case, the encoding,
    errors and newline parameters must not be provided.
¶concurrent/futures/_base.py 2732379140
@196 4 4
        fs: The sequence of Futures (possibly created by different
            Executors) to iterate over.
        timeout: The maximum number of seconds to wait.  If None, then
            there is no limit on the wait time.
@202 3 3
        An iterator that yields the given Futures as they complete
        (finished or cancelled).  If any given Futures are duplicated,
        they will be returned once.
@260 6 6
        fs: The sequence of Futures (possibly created by different
            Executors) to wait upon.
        timeout: The maximum number of seconds to wait.  If None, then
            there is no limit on the wait time.
        return_when: Indicates when this function should return.
            The options are:
@270 1 1
                              exception.  If no future raises an exception
@272 1 2
            ALL_COMPLETED -   Return when all futures finish or are
                              cancelled.
@406 5 6
                argument when the future completes or is cancelled.  The
                callable will always be called by a thread in the same
                process in which it was added.  If the future has already
                completed or been cancelled then the callable will be
                called immediately.  These callables are called in the
                order that they were added.
@425 2 3
            timeout: The number of seconds to wait for the result if the
                future isn't done.  If None, then there is no limit on the
                wait time.
@433 3 4
            TimeoutError: If the future didn't finish executing before the
                given timeout.
            Exception: If the call raised then that exception will be
                raised.
@461 2 2
                future isn't done.  If None, then there is no limit on the
                wait time.
@465 2 2
            The exception raised by the call that the future represents or
            None if the call completed without raising.
@470 2 2
            TimeoutError: If the future didn't finish executing before the
                given timeout.
@496 2 3
        True) then any threads waiting on the future completing (though
        calls to as_completed() or wait()) are notified and False is
        returned.
@503 2 2
        executing the work associated with this future. If this method
        returns False then the work should not be executed.
@510 2 2
            RuntimeError: if this method was already called or if
                set_result() or set_exception() was called.
@568 2 3
        Schedules the callable to be executed as fn(*args, **kwargs) and
        returns a Future instance representing the execution of the
        callable.
@582 5 5
            timeout: The maximum number of seconds to wait. If None, then
                there is no limit on the wait time.
            chunksize: The size of the chunks the iterable will be broken
                into before being passed to a child process.  This argument
                is only used by ProcessPoolExecutor; it is ignored by
@589 1 1
                yet been yielded.  If the buffer is full, iteration over the
@591 2 2
                If None, all input elements are eagerly collected, and
                a task is submitted for each.
@595 2 2
            An iterator equivalent to: map(func, *iterables) but the calls
            may be evaluated out-of-order.
@599 2 2
            TimeoutError: If the entire result iterator could not be
                generated before the given timeout.
@654 2 2
                futures have finished executing and the resources used by
                the executor have been reclaimed.
@672 1 1
    Raised when an executor has become non-functional after a severe failure.
¶concurrent/futures/interpreter.py 3076510306
@112 2 2
            max_workers: The maximum number of interpreters that can be used
                to execute the given calls.
¶concurrent/interpreters/__init__.py 2134951176
@70 2 8
    interps = []
    for id, whence in _interpreters.list_all(require_ready=True):
        try:
            interps.append(Interpreter(id, _whence=whence))
        except InterpreterNotFoundError:
            # It was destroyed after it was listed.
            pass
    return interps
¶concurrent/interpreters/_queues.py 1870215712
@188 1 2
        tuple (if the items are likewise efficiently shareable).
        See interpreters.is_shareable().
@222 1 1
            end = time.monotonic() + timeout
@227 1 1
                if timeout is not None and time.monotonic() >= end:
@257 1 1
            end = time.monotonic() + timeout
@262 1 1
                if timeout is not None and time.monotonic() >= end:
¶configparser.py 353800906
@317 1 1
        self.message += f'\\n\\t[line {lineno:2d}]: {line!r}'
@320 0 1
        messages = [self.message]
@321 2 4
            for lineno, line in other.errors:
                self.errors.append((lineno, line))
                messages.append(f'\\n\\t[line {lineno:2d}]: {line!r}')
        self.message = "".join(messages)
@615 1 4
        (?P<option>                        # very permissive!
            (?:(?!{delim})\\S)*             # non-delimiter non-whitespace
            (?:(?:(?!{delim})\\s)+          # optionally more
             (?:(?!{delim})\\S)+)*)         #   space-separated words
@623 1 4
        (?P<option>                        # very permissive!
            (?:(?!{delim})\\S)*             # non-delimiter non-whitespace
            (?:(?:(?!{delim})\\s)+          # optionally more
             (?:(?!{delim})\\S)+)*)         #   space-separated words
@796 1 2
            if section is not UNNAMED_SECTION:
                section = str(section)
@986 1 3
                # Convert all possible line-endings into '\\n\\t'
                value = (delimiter + str(value).replace('\\r\\n', '\\n')
                         .replace('\\r', '\\n').replace('\\n', '\\n\\t'))
¶csv.py 3441416439
@245 0 4

        If several delimiters fit the sample equally well, the
        delimiters listed in the preferred attribute are preferred, in
        that order, no matter how many times each of them occurs.
@246 0 2

        sample = sample.replace('\\r\\n', '\\n').replace('\\r', '\\n')
@284 0 4
        # The body of a quoted field ends at the first quote which is
        # not doubled, as it does for a reader.  A lazy ".*?" scans to
        # the end of the sample instead, from every start: quadratically.
        body = r'(?:(?P=quote){2}|(?!(?P=quote)).)*+'
@285 5 5
        for restr in (r'(?P<delim>[^\\w\\n"\\'])(?P<space> ?)(?P<quote>["\\'])%s(?P=quote)(?P=delim)',   # ,"...",
                      r'(?:^|\\n)(?P<quote>["\\'])%s(?P=quote)(?P<delim>[^\\w\\n"\\'])(?P<space> ?)',     #  "...",
                      r'(?P<delim>[^\\w\\n"\\'])(?P<space> ?)(?P<quote>["\\'])%s(?P=quote)(?:$|\\n)',  # ,"..."
                      r'(?:^|\\n)(?P<quote>["\\'])%s(?P=quote)(?:$|\\n)'):                           #  "..." (no delim, no space)
            regexp = re.compile(restr % body, re.DOTALL | re.MULTILINE)
@332 12 16
        # A doubled quote character inside a quoted field means
        # a double quoted format.  Match whole fields, so that a match
        # cannot slide across field boundaries.
        doublequote = False
        if delim:
            dq_regexp = re.compile(
                    r"(?:(?<=%(delim)s)|^)%(space)s%(quote)s"     # ,"
                    r"((?:%(quote)s%(quote)s|[^%(quote)s]++)*+)"  # the body
                    r"%(quote)s(?:%(delim)s|$)"                   # ",
                    % {'delim': re.escape(delim), 'quote': quotechar,
                       # Skipping spaces after a space rescans them.
                       'space': ' *+' if delim != ' ' else ''},
                    re.MULTILINE)
            dquotechar = quotechar * 2
            doublequote = any(dquotechar in m[1]
                              for m in dq_regexp.finditer(data))
¶ctypes/__init__.py 671534797
@472 0 2
            if handle is not None:
                return handle
@564 1 4
    try:
        pythonapi = PyDLL(None)
    except OSError:
        pythonapi = None
¶dataclasses.py 1977732465
@727 2 2
def _frozen_set_del_attr(cls, fields, func_builder):
    locals = {'__class__': cls,
@730 1 1
    condition = 'type(self) is __class__'
@738 1 1
                         f'  super(__class__, self).__setattr__(name, value)'),
@745 1 1
                         f'  super(__class__, self).__delattr__(name)'),
@1201 1 1
        _frozen_set_del_attr(cls, field_list, func_builder)
@1249 0 1

@1294 2 1
    # at the old class.
@1297 1 10

    try:
        contents = closure.cell_contents
    except ValueError:
        # Cell is empty
        return False

    # This check makes it so we avoid updating an incorrect cell if the
    # class body contains a function that was defined in a different class.
    if contents is oldcls:
¶difflib.py 2664310960
@1979 0 2
        # it also removes trailing newlines, causing some diffs to be missed
        # see: gh-71896
¶doctest.py 3331635602
@293 1 2
        if size is not None:
            self.seek(size)
@930 1 1
        except (TypeError, OSError):
¶email/_encoded_words.py 1444879652
@163 2 2
    then from the resulting bytes into a string using the specified charset.
    If the cte-decoded string does not successfully decode using the specified
@166 1 1
    are replaced by the Unicode 'unknown' character \\\\uFDFF.
@178 1 1
    # Turn the CTE decoded bytes into a string.
@221 1 1
        bstring = string.encode('utf-8', 'surrogateescape')
¶email/_header_value_parser.py 1773884789
@82 1 2
_WSP = ' \\t'
WSP = set(_WSP)
@101 0 6


def make_parenthesis_pairs(value):
    """Escape parenthesis and backslash for use within a comment."""
    return str(value).replace('\\\\', '\\\\\\\\') \\
        .replace('(', '\\\\(').replace(')', '\\\\)')
@163 0 8

    def contains_token_type(self, *token_types):
        if self.token_type in token_types:
            return True
        for t in self:
            if t.contains_token_type(*token_types):
                return True
        return False
@634 1 1
            if (last_is_tl and tok.token_type == 'dot' and last and
@638 1 1
            if (is_tl and last.token_type == 'dot' and tok and
@876 0 6
class MessageIDList(TokenList):
    token_type = 'message-id-list'

    @property
    def message_ids(self):
        return [x for x in self if x.token_type=='msg-id']
@924 0 3
    def contains_token_type(self, *token_types):
        return self.token_type in token_types

@935 1 1
        return self and self[0] in WSP
@1234 2 1
        return bare_quoted_string, value[1:]
@1453 0 10
                if (token[0].token_type == 'encoded-word'
                    and phrase
                    and phrase[-1].token_type == 'atom'
                    and len(phrase[-1]) > 1
                    and phrase[-1][-2].token_type == 'encoded-word'
                    and phrase[-1][-1].token_type == 'cfws'
                    and not phrase[-1][-1].comments
                ):
                    # linear ws between ews needs special handing...
                    phrase[-1][-1] = EWWhiteSpaceTerminal(phrase[-1], 'fws')
@2048 4 2
            # Crap after address: add it to the address list
            # as an invalid mailbox
@2053 1 1
            address_list.append(Address([token]))
@2172 0 26

def parse_message_ids(value):
    """in-reply-to     =   "In-Reply-To:" 1*msg-id CRLF
       references      =   "References:" 1*msg-id CRLF
    """
    message_id_list = MessageIDList()
    while value:
        if value[0] == ',':
            # message id list separated with commas - this is invalid,
            # but happens rather frequently in the wild
            message_id_list.defects.append(
                errors.InvalidHeaderDefect("comma in msg-id list"))
            message_id_list.append(
                WhiteSpaceTerminal(' ', 'invalid-comma-replacement'))
            value = value[1:]
            continue
        try:
            token, value = get_msg_id(value)
            message_id_list.append(token)
        except errors.HeaderParseError as ex:
            token = get_unstructured(value)
            message_id_list.append(InvalidMessageID(token))
            message_id_list.defects.append(
                errors.InvalidHeaderDefect("Invalid msg-id: {!r}".format(ex)))
            break
    return message_id_list
@2790 0 3
        # gh-142006: if the line is now empty, remove it entirely.
        if not lines[-1]:
            lines.pop()
@2791 0 1

@2800 5 3
    last_word_is_ew = False
    last_ew = None  # if there is an encoded word in the last line of lines,
                    # points to the encoded word's first character
@2817 1 1
            if part.token_type == 'ptext' or part.contains_token_type('vtext'):
@2839 0 1
            last_word_is_ew = False
@2855 0 1
                        last_word_is_ew = False
@2873 5 10
                last_ew = _fold_as_ew(
                    tstr,
                    lines,
                    maxlen,
                    last_ew,
                    part.ew_combine_allowed,
                    charset,
                    last_word_is_ew,
                )
                last_word_is_ew = True
@2890 0 1
            last_word_is_ew = last_word_is_ew and not bool(tstr.strip(_WSP))
@2895 1 0
@2900 4 0
@2905 7 2
                last_word_is_ew = (last_word_is_ew
                                   and not bool(lines[-1].strip(_WSP)))
@2926 0 7
            if part.token_type == 'comment':
                newparts = (
                    [ValueTerminal('(', 'ptext')] +
                    [ValueTerminal(make_parenthesis_pairs(p), 'ptext')
                     if p.token_type == 'ptext' else p
                     for p in newparts] +
                    [ValueTerminal(')', 'ptext')])
@2944 0 1
        last_word_is_ew = last_word_is_ew and not bool(tstr.strip(_WSP))
@2947 1 1
def _fold_as_ew(to_encode, lines, maxlen, last_ew, ew_combine_allowed, charset, last_word_is_ew):
@2962 0 10
    elif last_word_is_ew:
        # If we are following up an encoded word with another encoded word,
        # any white space between the two will be ignored when decoded.
        # Therefore, we encode all to-be-displayed whitespace in the second
        # encoded word.
        len_without_wsp = len(lines[-1].rstrip(_WSP))
        leading_whitespace = lines[-1][len_without_wsp:]
        lines[-1] = (lines[-1][:len_without_wsp]
                     + (' ' if leading_whitespace else ''))
        to_encode = leading_whitespace + to_encode
@2990 1 1
        text_space = remaining_space - chrome_len
@2992 1 3
            newline = _steal_trailing_WSP_if_exists(lines)
            lines.append(newline or ' ')
            new_last_ew = len(lines[-1])
@2994 9 0
@3015 1 0
¶email/_parseaddr.py 2844089341
@61 1 1
    None.  This indicates a UTC timestamp that explicitly disclaims knowledge of
¶email/_policybase.py 2900275661
@367 1 1
                    # If we have raw 8bit data in a string, we have no idea
¶email/charset.py 3586135713
@95 2 0
@146 2 2
    of a Python codec, as appropriate for the second argument to the str()
    built-in, or to the encode() method of a string.
@207 2 2
        # str because its .lower() is locale insensitive.  If the argument
        # is already a str, we leave it at that, but ensure that the
@323 1 1
        # many octets a specific substring of characters will get
¶email/contentmanager.py 2391432948
@188 0 3

    cs = email.charset.Charset(charset)
    charset = cs.output_charset
@190 3 1
    msg.set_param('charset', charset, replace=True)
¶email/feedparser.py 2406721984
@506 2 1
                    # Weirdly placed unix-from line.
@509 1 1
                    self.policy.handle_defect(self._cur, defect)
@521 1 1
                self.policy.handle_defect(self._cur, defect)
¶email/generator.py 757996318
@24 0 1
NEWLINE_WITHOUT_FWSP_BYTES = re.compile(br'\\r\\n[^ \\t]|\\r[^ \\n\\t]|\\n[^ \\t]')
@393 1 1
            cre = cls._compile_re('^--' + re.escape(b) + '(--)?\\r?$', re.MULTILINE)
@431 1 10
            folded = self.policy.fold_binary(h, v)
            if self.policy.verify_generated_headers:
                linesep = self.policy.linesep.encode()
                if not folded.endswith(linesep):
                    raise HeaderWriteError(
                        f'folded header does not end with {linesep!r}: {folded!r}')
                if NEWLINE_WITHOUT_FWSP_BYTES.search(folded.removesuffix(linesep)):
                    raise HeaderWriteError(
                        f'folded header contains newline: {folded!r}')
            self._fp.write(folded)
¶email/header.py 2631408915
@191 1 1
        method calls.  s may be a byte string or a string, but see the
@265 1 1
        # ourselves to a str (of the unencoded header value), swap the
@277 1 1
        s may be a byte string or a string.  If it is a byte string
@280 1 1
        cannot be decoded with that charset.  If s is a string, then
@399 1 1
        # get collapsed into a single string.
¶email/headerregistry.py 1520091439
@536 0 12
class ReferencesHeader:

    max_count = 1
    value_parser = staticmethod(parser.parse_message_ids)

    @classmethod
    def parse(cls, value, kwds):
        kwds['parse_tree'] = parse_tree = cls.value_parser(value)
        kwds['decoded'] = str(parse_tree)
        kwds['defects'].extend(parse_tree.all_defects)


@559 0 2
    'in-reply-to':                  ReferencesHeader,
    'references':                   ReferencesHeader,
¶email/message.py 2166566907
@100 1 1
    # try to convert the value to a str.  Message.get_param() and
@184 1 1
        Unicode "unknown character" code points.
@317 1 1
                # containing only ASCII code points in the string input).
@397 1 1
                # This 'if' is for backward compatibility, it allows str
@1028 1 1
        if maintype != 'multipart' or not part.is_multipart():
¶email/policy.py 2607451216
@162 1 1
        into the Unicode unknown-character glyph.
@203 1 1
        non-ASCII characters rendered as encoded words.
¶email/quoprimime.py 3364007508
@274 1 1
        decoded = decoded[:-len(eol)]
¶email/utils.py 190922974
@60 1 1
    # Turn any escaped bytes into the Unicode 'unknown' char.  If the escaped
@319 4 7
    try:
        if tz is None:
            return datetime.datetime(*dtuple[:6])
        return datetime.datetime(*dtuple[:6],
                tzinfo=datetime.timezone(datetime.timedelta(seconds=tz)))
    except OverflowError as exc:
        raise ValueError('Invalid date value or format "%s"' % str(data)) from exc
@452 1 1
    # While value comes to us as a string, we need it to be a bytes
¶encodings/__init__.py 1351327102
@35 0 1
_MAXCACHE = 500
@117 0 2
        if len(_cache) >= _MAXCACHE:
            _cache.clear()
@138 0 2
    if len(_cache) >= _MAXCACHE:
        _cache.clear()
¶encodings/aliases.py 3350840821
@73 0 4
    'cp01140'            : 'cp1140',
    'csibm01140'         : 'cp1140',
    'ebcdic_us_37_euro'  : 'cp1140',
    'ibm01140'           : 'cp1140',
@161 0 2
    'cp00858'            : 'cp858',
    'csibm00858'         : 'cp858',
@162 0 1
    'ibm00858'           : 'cp858',
@163 0 1
    'pc_multilingual_850_euro' : 'cp858',
¶encodings/rot_13.py 1545932550
@0 1 1
#! /usr/bin/python3.14
¶enum.py 143984113
@131 1 1
    twos-complement, and the leading bit always indicates sign
@140 0 1
    num = num.__index__()
@679 3 3
        This method is used both when an enum class is given a value to
        match to an enumeration member (i.e. Color(3)) and for the
        functional API (i.e. Color = Enum('Color', names='RED GREEN BLUE')).
@689 2 3
        \`names\` should be either a string of white-space/comma delimited
        names (values will start at \`start\`), or an iterator/mapping of
        name, value pairs.
@693 2 2
        if it is not set, an attempt to find that module will be made, but
        if it fails the class will not be picklable.
@696 3 3
        \`qualname\` should be set to the actual location this class can be
        found at in its module; by default it is set to the global scope.
        If this is not correct, unpickling will fail in some circumstances.
@792 2 2
        This mapping lists all enum members, including aliases.  Note that
        this is a read-only view of the internal mapping.
¶functools.py 3674025862
@558 4 4
    If *typed* is True, arguments of different types will be cached
    separately.  For example, f(decimal.Decimal("3.0")) and f(3.0) will be
    treated as distinct calls with distinct results.  Some types such as
    str and int may be cached separately even when typed is false.
@566 2 2
    with f.cache_info().  Clear the cache and statistics with
    f.cache_clear().  Access the underlying function with f.__wrapped__.
¶gettext.py 1221998840
@137 0 3
    # Unary '!' binds tighter than binary operators in C, unlike 'not'.
    if result.startswith('not '):
        result = '(%s)' % result
@515 0 7
        mofile_lp = os.path.join("/usr/share/locale-langpack", lang,
                               'LC_MESSAGES', '%s.mo' % domain)

	# first look into the standard locale dir, then into the 
	# langpack locale dir

	# standard mo file
@520 0 8
        
	# langpack mofile -> use it
        if os.path.exists(mofile_lp): 
            if all:
                result.append(mofile_lp)
            else:
                return mofile_lp

¶glob.py 385654978
@17 1 1
    """Return a list of paths matching a \`pathname\` pattern.
@27 2 11
    If \`root_dir\` is not None, it should be a path-like object specifying
    the root directory for searching.  It has the same effect as changing
    the current directory before calling it (without actually changing it).
    If pathname is relative, the result will contain paths relative to
    \`root_dir\`.

    If \`dir_fd\` is not None, it should be a file descriptor referring to a
    directory, and paths will then be relative to that directory.

    If \`include_hidden\` is true, wildcards can match path segments beginning
    with a dot ('.').
@38 1 1
    """Return an iterator which yields the paths matching a \`pathname\` pattern.
@48 1 13
    If \`root_dir\` is not None, it should be a path-like object specifying
    the root directory for searching.  It has the same effect as changing
    the current directory before calling it (without actually changing it).
    If pathname is relative, the result will contain paths relative to
    \`root_dir\`.

    If \`dir_fd\` is not None, it should be a file descriptor referring to a
    directory, and paths will then be relative to that directory.

    If \`include_hidden\` is true, wildcards can match path segments beginning
    with a dot ('.').

    If \`recursive\` is true, the pattern '**' will match any files and
@275 2 2
    If \`recursive\` is true, the pattern segment '**' will match any number
    of path segments.
@282 2 2
    used to split the pattern into segments and match path separators.  If
    not given, os.path.sep and os.path.altsep (where available) are used.
¶gzip.py 907234145
@36 2 2
    The filename argument can be an actual filename (a str or bytes object),
    or an existing file object to read from or write to.
@39 3 3
    The mode argument can be "r", "rb", "w", "wb", "x", "xb", "a" or "ab"
    for binary mode, or "rt", "wt", "xt" or "at" for text mode.  The default
    mode is "rb", and the default compresslevel is 9.
@43 3 3
    For binary mode, this function is equivalent to the GzipFile
    constructor: GzipFile(filename, mode, compresslevel).  In this case,
    the encoding, errors and newline arguments must not be provided.
@150 2 2
    This class only supports opening files in binary mode.  If you need to
    open a compressed file in text mode, use the gzip.open() function.
@167 3 3
        file, an io.BytesIO object, or any other object which simulates
        a file.  It defaults to None, in which case filename is opened to
        provide a file object.
@175 1 2
        and in this case the original filename is not included in the
        header.
@177 5 5
        The mode argument can be any of 'r', 'rb', 'a', 'ab', 'w', 'wb',
        'x', or 'xb' depending on whether the file will be read or written.
        The default is the mode of fileobj if discernible; otherwise, the
        default is 'rb'.  A mode of 'r' is equivalent to one of 'rb', and
        similarly for 'w' and 'wb', 'a' and 'ab', and 'x' and 'xb'.
@183 4 4
        The compresslevel argument is an integer from 0 to 9 controlling
        the level of compression; 1 is fastest and produces the least
        compression, and 9 is slowest and produces the most compression.
        0 is no compression at all. The default is 9.
@188 4 6
        The optional mtime argument is the timestamp requested by gzip.
        The time is in Unix format, i.e., seconds since 00:00:00 UTC,
        January 1, 1970.  Set mtime to 0 to generate a compressed stream
        that does not depend on creation time.  If mtime is omitted or None,
        the current time is used.  If the resulting mtime is outside the
        range 0 to 2**32-1, then the value 0 is used instead.
@299 0 2
        if not 0 <= mtime < 2**32:
            mtime = 0
@577 1 0
@579 1 1
                buf = b""
@581 0 1
            uncompress = self._decompressor.decompress(buf, size)
@634 0 2
    if not 0 <= mtime < 2**32:
        mtime = 0
¶hmac.py 1435284717
@39 0 21


def _select_blocksize(obj, default, stacklevel=3):
    if hasattr(obj, 'block_size'):
        blocksize = obj.block_size
        if blocksize < 16:
            import warnings

            warnings.warn(f"block_size of {blocksize} seems too small; "
                          f"using our default of {default}.",
                          RuntimeWarning, stacklevel=stacklevel)
            blocksize = default
    else:
        import warnings

        warnings.warn("No block_size attribute on given digest object; "
                      f"Assuming {default}.",
                      RuntimeWarning, stacklevel=stacklevel)
        blocksize = default
    return blocksize

@108 2 0
@117 13 1
        blocksize = _select_blocksize(self._inner, self.blocksize)
@161 0 1
        other.block_size = self.block_size
@256 0 3
    if not isinstance(key, (bytes, bytearray)):
        raise TypeError(f"key: expected bytes or bytearray, "
                        f"but got {type(key).__name__!r}")
@259 1 1
    blocksize = _select_blocksize(inner, HMAC.blocksize)
¶html/parser.py 403204916
@159 0 3
        self._pending = []
        self._pending_len = 0
        self._parse_threshold = 1
@167 2 23
        # Accumulate new data in a list and only join and parse it once
        # enough has piled up.  Rescanning an unparsed buffer (e.g. an
        # unterminated tag) and concatenating onto it on every call would
        # both be quadratic in the input size.
        self._pending_len += len(data)
        if self._pending_len < self._parse_threshold:
            self._pending.append(data)
        else:
            if not self._pending:
                self.rawdata += data
            else:
                self._pending.append(data)
                self.rawdata += ''.join(self._pending)
                self._pending.clear()
            self._pending_len = 0
            n = len(self.rawdata)
            self.goahead(0)
            if len(self.rawdata) < n:
                # Some data was parsed; resume on the next call.
                self._parse_threshold = 1
            else:
                # Nothing was parsed; wait until the buffer doubles.
                self._parse_threshold = len(self.rawdata)
@172 0 4
        if self._pending:
            self.rawdata += ''.join(self._pending)
            self._pending.clear()
            self._pending_len = 0
@389 1 3
        # An empty comment is abruptly closed by the first ">" or "->",
        # taking priority over a later "-->" or "--!>" close.
        match = commentabruptclose.match(rawdata, i+4)
@391 1 1
            match = commentclose.search(rawdata, i+4)
¶http/client.py 368921731
@112 0 7

# maximal number of interim (1xx) responses tolerated before the final
# response.  Real servers send at most a few; without a bound, a server
# streaming "100 Continue" responses would hang getresponse() forever.
# A socket timeout cannot detect that as data keeps arriving within every
# timeout window.
_MAXINTERIMRESPONSES = 100
@334 1 1
        for _ in range(_MAXINTERIMRESPONSES):
@343 0 3
        else:
            raise HTTPException(
                f"got more than {_MAXINTERIMRESPONSES} interim responses")
@560 0 1
        trailers_read = 0
@570 0 8
            # Bound the trailer count just as response headers are bounded.
            # A server streaming trailer lines forever would otherwise hang
            # the client; a socket timeout cannot detect that as data keeps
            # arriving within every timeout window.
            trailers_read += 1
            if trailers_read > _MAXHEADERS:
                raise HTTPException(
                    f"got more than {_MAXHEADERS} trailers")
@974 0 3
        if _contains_disallowed_url_pchar_re.search(self._tunnel_host):
            raise ValueError('Tunnel host can\\'t contain control characters %r'
                             % (self._tunnel_host,))
@980 1 7
            header_bytes = header.encode("latin-1")
            value_bytes = str(value).encode("latin-1")
            if not _is_legal_header_name(header_bytes):
                raise ValueError('Invalid header name %r' % (header_bytes,))
            if _is_illegal_header_value(value_bytes):
                raise ValueError('Invalid header value %r' % (value_bytes,))
            headers.append(b"%s: %s\\r\\n" % (header_bytes, value_bytes))
¶http/cookiejar.py 528949974
@55 1 2
NETSCAPE_MAGIC_RGX = re.compile("#( Netscape)? HTTP Cookie File",
                                re.IGNORECASE | re.ASCII)
@975 0 6
        if cookie.version < 0:
            # Neither the Netscape (version 0) nor the RFC 2965 (version > 0)
            # rules would apply, so the domain checks would all be skipped.
            _debug("   negative version attribute (%s=%s)",
                   cookie.name, cookie.value)
            return False
@1115 0 3
        if cookie.version < 0:
            _debug("   negative version attribute")
            return False
@1502 0 2
                return None  # invalid version, ignore cookie
            if version < 0:
@2054 1 2
                # curl and Wget set expires to 0 for session cookies.
                if expires == "0" or expires == "":
¶http/cookies.py 1910839952
@89 1 1
   >>> C.load('keebler="E=everybody; L=\\\\"Loves\\\\"; fudge=;";')
@91 1 1
   Set-Cookie: keebler="E=everybody; L=\\"Loves\\"; fudge=;"
@172 0 9
_control_character_re = re.compile(r'[\\x00-\\x1F\\x7F]')


def _has_control_character(*val):
    """Detects control characters within a value.
    Supports any type, as header values can be any type.
    """
    return any(_control_character_re.search(str(v)) for v in val)

@296 0 2
        if _has_control_character(K, V):
            raise CookieError(f"Control characters are not allowed in cookies {K!r} {V!r}")
@302 0 2
        if _has_control_character(key, val):
            raise CookieError("Control characters are not allowed in cookies %r %r" % (key, val,))
@326 0 3
            if _has_control_character(key, val):
                raise CookieError("Control characters are not allowed in "
                                  f"cookies {key!r} {val!r}")
@328 0 4

    def __ior__(self, values):
        self.update(values)
        return self
@337 0 3
        if _has_control_character(key, val, coded_val):
            raise CookieError(
                "Control characters are not allowed in cookies %r %r %r" % (key, val, coded_val,))
@351 3 9
        key = state['key']
        value = state['value']
        coded_value = state['coded_value']
        if _has_control_character(key, value, coded_value):
            raise CookieError("Control characters are not allowed in cookies "
                              f"{key!r} {value!r} {coded_value!r}")
        self._key = key
        self._value = value
        self._coded_value = coded_value
@364 0 1
        import urllib.parse
@365 0 6
        output_string = self.OutputString(attrs)
        if _has_control_character(output_string):
            raise CookieError("Control characters are not allowed in cookies")
        # Base64-encode value to avoid template
        # injection in cookie values.
        output_encoded = urllib.parse.quote(output_string, safe='', encoding='utf-8')
@368 1 1
        document.cookie = decodeURIComponent(\\"%s\\");
@371 1 1
        """ % (output_encoded,)
@490 1 4
            value_output = value.output(attrs, header)
            if _has_control_character(value_output):
                raise CookieError("Control characters are not allowed in cookies")
            result.append(value_output)
¶http/server.py 1821809420
@362 0 2
                # Send the error response with a status line and headers.
                self.request_version = ''
@366 0 1
            self.request_version = version
@373 1 0
@376 0 1
            self.request_version = ''
@384 0 1
                self.request_version = ''
¶importlib/_bootstrap.py 1058065987
@1377 0 8
    else:
        # Verify the module is still in sys.modules. Another thread may have
        # removed it (due to import failure) between our sys.modules.get()
        # above and the _initializing check. If removed, we retry the import
        # to preserve normal semantics: the caller gets the exception from
        # the actual import failure rather than a synthetic error.
        if sys.modules.get(name) is not module:
            return _find_and_load(name, import_)
¶importlib/_bootstrap_external.py 3739750776
@648 0 4
    # The __main__ module of a script or the REPL has __spec__ set to None.
    if spec is None and module_globals.get('__name__') == '__main__':
        return loader

@948 1 1
        if isinstance(self, (SourceLoader, SourcelessFileLoader, ExtensionFileLoader)):
¶inspect.py 3142154106
@3 1 1
attributes (co_*, tb_*, etc.) in a friendlier fashion.
@198 1 1
    But not if ismethod(), isclass() or isfunction() is true.
@200 5 4
    An object passing this test (for example, int.__add__) has a __get__
    attribute, but not a __set__ attribute or a __delete__ attribute.
    Beyond that, the set of attributes varies; __name__ is usually
    sensible, and __doc__ often is.
@207 3 4
    tests (ismethod(), isclass(), isfunction()) make this function return
    false, simply because those other tests promise more -- you can, for
    example, count on having the __func__ attribute when an object passes
    ismethod()."""
@221 0 2
    But not if ismethod(), isclass() or isfunction() is true.

@222 1 4
    properties, getsets, and members.  For the latter two (defined only in C
    extension modules) more specific tests are available as well:
    isgetsetdescriptor() and ismemberdescriptor(), respectively.

@295 0 2
    # If it's a pure Python function, or an object that is duck type
    # of a Python function (Cython and Mock functions, for instance), then:
@350 0 1
        gi_suspended    set to 1 when the generator is suspended at a yield point, 0 otherwise
@436 1 2
        __self__        instance to which a method is bound, or module object
                        a function was defined in, or None"""
@2316 1 1
            # of pure function (Cython and Mock functions, for instance), then:
@2509 1 1
        # of a Python function (Cython and Mock functions, for instance), then:
@2661 1 1
    * kind
@2666 0 1
        Every value has a \`description\` attribute describing meaning.
@2712 0 4
        elif name == '.format':
            # gh-151665: Hidden parameter of compiler-generated annotation and type
            # alias/typevar evaluators. Show it as "format".
            name = 'format'
@3352 0 4
    # The printed text can contain characters unencodable in the encoding
    # of stdout, e.g. undecodable bytes of a file name.
    sys.stdout.reconfigure(errors='backslashreplace')

¶ipaddress.py 274859615
@1871 1 1
            ip_str = self._string_from_ip_int(self._ip)
@1875 4 8
        exploded = ':'.join([hex_str[x:x+4] for x in range(0, 32, 4)])
        if isinstance(self, _BaseNetwork):
            return '%s/%d' % (exploded, self._prefixlen)
        if self._scope_id:
            exploded = '%s%%%s' % (exploded, self._scope_id)
        if isinstance(self, IPv6Interface):
            return '%s/%d' % (exploded, self._prefixlen)
        return exploded
¶json/__init__.py 1573238379
@145 2 2
    level of 0 will only insert newlines. \`\`None\`\` is the default and gives
    a representation with no newlines inserted.
@209 2 2
    level of 0 will only insert newlines. \`\`None\`\` is the default and gives
    a representation with no newlines inserted.
¶json/decoder.py 1604061652
@99 1 1
                raise JSONDecodeError(msg, s, end - 1)
¶json/encoder.py 2158174932
@35 1 0
@306 2 0
@377 2 0
@399 2 0
@437 2 0
¶json/tool.py 1467435439
@90 1 2
                lines = infile.readlines()
                objs = (json.loads(line) for line in lines)
¶linecache.py 3165265926
@35 4 3
    entry = cache.get(filename, None)
    if entry is not None and len(entry) != 1:
        return entry[2]
@58 4 3
    entry = _interactive_cache.get(code_id, None)
    if entry is not None and len(entry) != 1:
        return entry[2]
@86 6 2
        entry = cache.get(filename, None)
        if entry is None or len(entry) == 1:
@127 3 1
    entry = cache.pop(filename, None)
@151 1 5
        lazy_entry = entry if entry is not None and len(entry) == 1 else None
        if lazy_entry is None:
            lazy_entry = _make_lazycache_entry(filename, module_globals)
        data = None
        if lazy_entry is not None:
@153 1 1
                data = lazy_entry[0]()
@161 7 17
        if data is None:
            # The file may be inside an archive on the module search path,
            # such as a zip file.
            try:
                data = _read_from_archive(fullname)
            except ImportError:
                # Can happen if the interpreter is shutting down.
                return []
        if data is not None:
            entry = (
                len(data),
                None,
                [line + '\\n' for line in data.splitlines()],
                fullname
            )
            cache[filename] = entry
            return entry[2]
@203 0 36
def _read_from_archive(filename):
    """Return the decoded contents of a file inside an archive on sys.path.

    Path entry finders for archives, such as zipimport.zipimporter, have a
    get_data() method that reads files by their path below the archive,
    which is what __file__ and co_filename contain for modules imported
    from it.  The archive is one of the parent directories of the file, so
    look for a finder registered for one of them.  Return None if the file
    is not in such an archive.
    """
    import os
    import sys
    importers = sys.path_importer_cache
    if importers is None:
        # Cleared while the interpreter is shutting down.
        return None
    path = filename
    while True:
        parent = os.path.dirname(path)
        if parent == path:
            return None
        path = parent
        get_data = getattr(importers.get(path), 'get_data', None)
        if get_data is None:
            continue
        try:
            data = get_data(filename)
        except (ImportError, OSError):
            continue
        import importlib.util
        try:
            return importlib.util.decode_source(data)
        except (UnicodeDecodeError, SyntaxError):
            return None


@216 5 12
    entry = cache.get(filename, None)
    if entry is not None:
        return len(entry) == 1

    lazy_entry = _make_lazycache_entry(filename, module_globals)
    if lazy_entry is not None:
        cache[filename] = lazy_entry
        return True
    return False


def _make_lazycache_entry(filename, module_globals):
@222 1 1
        return None
@235 3 4
            return (get_lines,)
    return None


@250 1 2
        key = _make_key(code)
        _interactive_cache[key] = entry
¶locale.py 2880696813
@547 6 0
@1498 2 2
# https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-lcid/70feba9f-294e-491e-b6eb-56532684c37f
# to include every locale up to protocol revision 16.0 (2024-04-23).
@1509 3 7
    0x0036: "af", # Afrikaans
    0x0436: "af_ZA", # Afrikaans - South Africa
    0x001c: "sq", # Albanian
    0x041c: "sq_AL", # Albanian - Albania
    0x0084: "gsw", # Alsatian
    0x0484: "gsw_FR", # Alsatian - France
    0x005e: "am", # Amharic
@1513 0 1
    0x0001: "ar", # Arabic
@1526 1 1
    0x3801: "ar_AE", # Arabic - U.A.E.
@1529 1 3
    0x002b: "hy", # Armenian
    0x042b: "hy_AM", # Armenian - Armenia
    0x004d: "as", # Assamese
@1531 8 19
    0x002c: "az", # Azerbaijani (Latin)
    0x742c: "az", # Azerbaijani (Cyrillic)
    0x782c: "az", # Azerbaijani (Latin)
    0x042c: "az_AZ", # Azerbaijani (Latin) - Azerbaijan
    0x0045: "bn", # Bangla
    0x0445: "bn_IN", # Bangla - India
    0x0845: "bn_BD", # Bangla - Bangladesh
    0x006d: "ba", # Bashkir
    0x046d: "ba_RU", # Bashkir - Russia
    0x002d: "eu", # Basque
    0x042d: "eu_ES", # Basque - Spain
    0x0023: "be", # Belarusian
    0x0423: "be_BY", # Belarusian - Belarus
    0x641a: "bs", # Bosnian (Cyrillic)
    0x681a: "bs", # Bosnian (Latin)
    0x141a: "bs_BA", # Bosnian (Latin) - Bosnia and Herzegovina
    0x201a: "bs_BA", # Bosnian (Cyrillic) - Bosnia and Herzegovina
    0x781a: "bs", # Bosnian (Latin)
    0x007e: "br", # Breton
@1540 10 22
    0x0002: "bg", # Bulgarian
    0x0402: "bg_BG", # Bulgarian - Bulgaria
    0x0055: "my", # Burmese
    0x0455: "my_MM", # Burmese - Myanmar
    0x0003: "ca", # Catalan
    0x0403: "ca_ES", # Catalan - Spain
    0x0803: "ca_ES", # Valencian - Spain
    0x0092: "ku", # Central Kurdish
    0x7c92: "ku", # Central Kurdish
    0x0492: "ku_IQ", # Central Kurdish - Iraq
    0x005c: "chr", # Cherokee
    0x7c5c: "chr", # Cherokee
    0x045c: "chr_US", # Cherokee - United States
    0x0004: "zh", # Chinese (Simplified)
    0x7804: "zh", # Chinese (Simplified)
    0x7c04: "zh", # Chinese (Traditional)
    0x0404: "zh_TW", # Chinese (Traditional) - Taiwan
    0x0804: "zh_CN", # Chinese (Simplified) - People's Republic of China
    0x0c04: "zh_HK", # Chinese (Traditional) - Hong Kong S.A.R.
    0x1004: "zh_SG", # Chinese (Simplified) - Singapore
    0x1404: "zh_MO", # Chinese (Traditional) - Macao S.A.R.
    0x0083: "co", # Corsican
@1551 7 13
    0x001a: "hr", # Croatian
    0x041a: "hr_HR", # Croatian - Croatia
    0x101a: "hr_BA", # Croatian (Latin) - Bosnia and Herzegovina
    0x0005: "cs", # Czech
    0x0405: "cs_CZ", # Czech - Czech Republic
    0x0006: "da", # Danish
    0x0406: "da_DK", # Danish - Denmark
    0x008c: "prs", # Dari
    0x048c: "prs_AF", # Dari - Afghanistan
    0x0065: "dv", # Divehi
    0x0465: "dv_MV", # Divehi - Maldives
    0x0013: "nl", # Dutch
    0x0413: "nl_NL", # Dutch - Netherlands
@1559 0 2
    0x0c51: "dz_BT", # Dzongkha - Bhutan
    0x0009: "en", # English
@1566 2 1
    0x2009: "en_JM", # English - Jamaica
@1569 1 1
    0x2c09: "en_TT", # English - Trinidad and Tobago
@1571 1 2
    0x3409: "en_PH", # English - Republic of the Philippines
    0x3c09: "en_HK", # English - Hong Kong
@1574 5 11
    0x4809: "en_SG", # English - Singapore
    0x4c09: "en_AE", # English - United Arab Emirates
    0x0025: "et", # Estonian
    0x0425: "et_EE", # Estonian - Estonia
    0x0038: "fo", # Faroese
    0x0438: "fo_FO", # Faroese - Faroe Islands
    0x0064: "fil", # Filipino
    0x0464: "fil_PH", # Filipino - Philippines
    0x000b: "fi", # Finnish
    0x040b: "fi_FI", # Finnish - Finland
    0x000c: "fr", # French
@1584 1 11
    0x180c: "fr_MC", # French - Principality of Monaco
    0x1c0c: "fr_029", # French - Caribbean
    0x200c: "fr_RE", # French - Reunion
    0x240c: "fr_CD", # French - Congo, DRC
    0x280c: "fr_SN", # French - Senegal
    0x2c0c: "fr_CM", # French - Cameroon
    0x300c: "fr_CI", # French - Côte d'Ivoire
    0x340c: "fr_ML", # French - Mali
    0x380c: "fr_MA", # French - Morocco
    0x3c0c: "fr_HT", # French - Haiti
    0x0062: "fy", # Frisian
@1586 2 9
    0x0067: "ff", # Fulah
    0x7c67: "ff", # Fulah (Latin)
    0x0467: "ff_NG",
    0x0867: "ff_SN", # Fulah - Senegal
    0x0056: "gl", # Galician
    0x0456: "gl_ES", # Galician - Spain
    0x0037: "ka", # Georgian
    0x0437: "ka_GE", # Georgian - Georgia
    0x0007: "de", # German
@1593 1 3
    0x0008: "el", # Greek
    0x0408: "el_GR", # Greek - Greece
    0x006f: "kl", # Greenlandic
@1595 9 27
    0x0074: "gn", # Guarani
    0x0474: "gn_PY", # Guarani - Paraguay
    0x0047: "gu", # Gujarati
    0x0447: "gu_IN", # Gujarati - India
    0x0068: "ha", # Hausa (Latin)
    0x7c68: "ha", # Hausa (Latin)
    0x0468: "ha_NG", # Hausa (Latin) - Nigeria
    0x0075: "haw", # Hawaiian
    0x0475: "haw_US", # Hawaiian - United States
    0x000d: "he", # Hebrew
    0x040d: "he_IL", # Hebrew - Israel
    0x0039: "hi", # Hindi
    0x0439: "hi_IN", # Hindi - India
    0x000e: "hu", # Hungarian
    0x040e: "hu_HU", # Hungarian - Hungary
    0x000f: "is", # Icelandic
    0x040f: "is_IS", # Icelandic - Iceland
    0x0070: "ig", # Igbo
    0x0470: "ig_NG", # Igbo - Nigeria
    0x0021: "id", # Indonesian
    0x0421: "id_ID", # Indonesian - Indonesia
    0x005d: "iu", # Inuktitut (Latin)
    0x785d: "iu", # Inuktitut (Syllabics)
    0x7c5d: "iu", # Inuktitut (Latin)
    0x045d: "iu_CA", # Inuktitut (Syllabics) - Canada
    0x085d: "iu_CA", # Inuktitut (Latin) - Canada
    0x003c: "ga", # Irish
@1605 0 1
    0x0010: "it", # Italian
@1607 1 3
    0x0011: "ja", # Japanese
    0x0411: "ja_JP", # Japanese - Japan
    0x004b: "kn", # Kannada
@1609 3 9
    0x0471: "kr_NG", # Kanuri (Latin) - Nigeria
    0x0060: "ks", # Kashmiri
    0x0460: "ks", # Kashmiri - Perso_Arabic
    0x0860: "ks_IN", # Kashmiri (Devanagari) - India
    0x003f: "kk", # Kazakh
    0x043f: "kk_KZ", # Kazakh - Kazakhstan
    0x0053: "km", # Khmer
    0x0453: "km_KH", # Khmer - Cambodia
    0x0087: "rw", # Kinyarwanda
@1613 9 22
    0x0041: "sw", # Kiswahili
    0x0441: "sw_KE", # Kiswahili - Kenya
    0x0057: "kok", # Konkani
    0x0457: "kok_IN", # Konkani - India
    0x0012: "ko", # Korean
    0x0412: "ko_KR", # Korean - Korea
    0x0040: "ky", # Kyrgyz
    0x0440: "ky_KG", # Kyrgyz - Kyrgyzstan
    0x0054: "lo", # Lao
    0x0454: "lo_LA", # Lao - Lao P.D.R.
    0x0476: "la_VA", # Latin - Vatican City
    0x0026: "lv", # Latvian
    0x0426: "lv_LV", # Latvian - Latvia
    0x0027: "lt", # Lithuanian
    0x0427: "lt_LT", # Lithuanian - Lithuania
    0x7c2e: "dsb", # Lower Sorbian
    0x082e: "dsb_DE", # Lower Sorbian - Germany
    0x006e: "lb", # Luxembourgish
    0x046e: "lb_LU", # Luxembourgish - Luxembourg
    0x002f: "mk", # Macedonian
    0x042f: "mk_MK", # Macedonian - North Macedonia
    0x003e: "ms", # Malay
@1624 0 1
    0x004c: "ml", # Malayalam
@1625 10 24
    0x003a: "mt", # Maltese
    0x043a: "mt_MT", # Maltese - Malta
    0x0081: "mi", # Maori
    0x0481: "mi_NZ", # Maori - New Zealand
    0x007a: "arn", # Mapudungun
    0x047a: "arn_CL", # Mapudungun - Chile
    0x004e: "mr", # Marathi
    0x044e: "mr_IN", # Marathi - India
    0x007c: "moh", # Mohawk
    0x047c: "moh_CA", # Mohawk - Canada
    0x0050: "mn", # Mongolian (Cyrillic)
    0x7850: "mn", # Mongolian (Cyrillic)
    0x7c50: "mn", # Mongolian (Traditional Mongolian)
    0x0450: "mn_MN", # Mongolian (Cyrillic) - Mongolia
    0x0c50: "mn_MN", # Mongolian (Traditional Mongolian) - Mongolia
    0x0061: "ne", # Nepali
    0x0461: "ne_NP", # Nepali - Nepal
    0x0861: "ne_IN", # Nepali - India
    0x0014: "no", # Norwegian (Bokmal)
    0x0414: "nb_NO", # Norwegian (Bokmal) - Norway
    0x0814: "nn_NO", # Norwegian (Nynorsk) - Norway
    0x7814: "nn", # Norwegian (Nynorsk)
    0x7c14: "nb", # Norwegian (Bokmal)
    0x0082: "oc", # Occitan
@1636 1 5
    0x0048: "or", # Odia
    0x0448: "or_IN", # Odia - India
    0x0072: "om", # Oromo
    0x0472: "om_ET", # Oromo - Ethiopia
    0x0063: "ps", # Pashto
@1638 2 5
    0x0029: "fa", # Persian
    0x0429: "fa_IR", # Persian - Iran
    0x0015: "pl", # Polish
    0x0415: "pl_PL", # Polish - Poland
    0x0016: "pt", # Portuguese
@1642 4 9
    0x0046: "pa", # Punjabi
    0x7c46: "pa", # Punjabi
    0x0446: "pa_IN", # Punjabi - India
    0x0846: "pa_PK", # Punjabi - Islamic Republic of Pakistan
    0x006b: "quz", # Quechua
    0x046b: "quz_BO", # Quechua - Bolivia
    0x086b: "quz_EC", # Quechua - Ecuador
    0x0c6b: "quz_PE", # Quechua - Peru
    0x0018: "ro", # Romanian
@1647 16 46
    0x0818: "ro_MD", # Romanian - Moldova
    0x0017: "rm", # Romansh
    0x0417: "rm_CH", # Romansh - Switzerland
    0x0019: "ru", # Russian
    0x0419: "ru_RU", # Russian - Russia
    0x0819: "ru_MD", # Russian - Moldova
    0x0085: "sah", # Sakha
    0x0485: "sah_RU", # Sakha - Russia
    0x003b: "se", # Sami (Northern)
    0x043b: "se_NO", # Sami (Northern) - Norway
    0x083b: "se_SE", # Sami (Northern) - Sweden
    0x0c3b: "se_FI", # Sami (Northern) - Finland
    0x7c3b: "smj", # Sami (Lule)
    0x103b: "smj_NO", # Sami (Lule) - Norway
    0x143b: "smj_SE", # Sami (Lule) - Sweden
    0x783b: "sma", # Sami (Southern)
    0x183b: "sma_NO", # Sami (Southern) - Norway
    0x1c3b: "sma_SE", # Sami (Southern) - Sweden
    0x743b: "sms", # Sami (Skolt)
    0x203b: "sms_FI", # Sami (Skolt) - Finland
    0x703b: "smn", # Sami (Inari)
    0x243b: "smn_FI", # Sami (Inari) - Finland
    0x004f: "sa", # Sanskrit
    0x044f: "sa_IN", # Sanskrit - India
    0x0091: "gd", # Scottish Gaelic
    0x0491: "gd_GB", # Scottish Gaelic - United Kingdom
    0x6c1a: "sr", # Serbian (Cyrillic)
    0x701a: "sr", # Serbian (Latin)
    0x7c1a: "sr", # Serbian (Latin)
    0x081a: "sr_CS", # Serbian (Latin) - Serbia and Montenegro (Former)
    0x0c1a: "sr_CS", # Serbian (Cyrillic) - Serbia and Montenegro (Former)
    0x181a: "sr_BA", # Serbian (Latin) - Bosnia and Herzegovina
    0x1c1a: "sr_BA", # Serbian (Cyrillic) - Bosnia and Herzegovina
    0x241a: "sr_RS", # Serbian (Latin) - Serbia
    0x281a: "sr_RS", # Serbian (Cyrillic) - Serbia
    0x2c1a: "sr_ME", # Serbian (Latin) - Montenegro
    0x301a: "sr_ME", # Serbian (Cyrillic) - Montenegro
    0x006c: "nso", # Sesotho sa Leboa
    0x046c: "nso_ZA", # Sesotho sa Leboa - South Africa
    0x0032: "tn", # Setswana
    0x0432: "tn_ZA", # Setswana - South Africa
    0x0832: "tn_BW", # Setswana - Botswana
    0x0059: "sd", # Sindhi
    0x7c59: "sd", # Sindhi
    0x0859: "sd_PK", # Sindhi - Islamic Republic of Pakistan
    0x005b: "si", # Sinhala
@1664 4 8
    0x001b: "sk", # Slovak
    0x041b: "sk_SK", # Slovak - Slovakia
    0x0024: "sl", # Slovenian
    0x0424: "sl_SI", # Slovenian - Slovenia
    0x0477: "so_SO", # Somali - Somalia
    0x0030: "st", # Sotho
    0x0430: "st_ZA", # Sotho - South Africa
    0x000a: "es", # Spanish
@1670 1 1
    0x0c0a: "es_ES", # Spanish - Spain
@1675 1 1
    0x200a: "es_VE", # Spanish - Bolivarian Republic of Venezuela
@1681 1 1
    0x380a: "es_UY", # Spanish - Uruguay
@1689 2 2
    0x5c0a: "es_CU", # Spanish - Cuba
    0x001d: "sv", # Swedish
@1693 15 37
    0x005a: "syr", # Syriac
    0x045a: "syr_SY", # Syriac - Syria
    0x0028: "tg", # Tajik (Cyrillic)
    0x7c28: "tg", # Tajik (Cyrillic)
    0x0428: "tg_TJ", # Tajik (Cyrillic) - Tajikistan
    0x005f: "tzm", # Tamazight (Latin)
    0x785f: "tzm",
    0x7c5f: "tzm", # Tamazight (Latin)
    0x085f: "tzm_DZ", # Tamazight (Latin) - Algeria
    0x045f: "tzm_MA", # Central Atlas Tamazight (Arabic) - Morocco
    0x105f: "tzm_MA",
    0x0049: "ta", # Tamil
    0x0449: "ta_IN", # Tamil - India
    0x0849: "ta_LK", # Tamil - Sri Lanka
    0x0044: "tt", # Tatar
    0x0444: "tt_RU", # Tatar - Russia
    0x004a: "te", # Telugu
    0x044a: "te_IN", # Telugu - India
    0x001e: "th", # Thai
    0x041e: "th_TH", # Thai - Thailand
    0x0051: "bo", # Tibetan
    0x0451: "bo_CN", # Tibetan - People's Republic of China
    0x0073: "ti", # Tigrinya
    0x0473: "ti_ET", # Tigrinya - Ethiopia
    0x0873: "ti_ER", # Tigrinya - Eritrea
    0x0031: "ts", # Tsonga
    0x0431: "ts_ZA", # Tsonga - South Africa
    0x001f: "tr", # Turkish
    0x041f: "tr_TR", # Turkish - Turkey
    0x0042: "tk", # Turkmen
    0x0442: "tk_TM", # Turkmen - Turkmenistan
    0x0022: "uk", # Ukrainian
    0x0422: "uk_UA", # Ukrainian - Ukraine
    0x002e: "hsb", # Upper Sorbian
    0x042e: "hsb_DE", # Upper Sorbian - Germany
    0x0020: "ur", # Urdu
    0x0420: "ur_PK", # Urdu - Islamic Republic of Pakistan
@1709 4 13
    0x0080: "ug", # Uyghur
    0x0480: "ug_CN", # Uyghur - People's Republic of China
    0x0043: "uz", # Uzbek (Latin)
    0x7843: "uz", # Uzbek (Cyrillic)
    0x7c43: "uz", # Uzbek (Latin)
    0x0443: "uz_UZ", # Uzbek (Latin) - Uzbekistan
    0x0033: "ve", # Venda
    0x0433: "ve_ZA", # Venda - South Africa
    0x002a: "vi", # Vietnamese
    0x042a: "vi_VN", # Vietnamese - Vietnam
    0x0052: "cy", # Welsh
    0x0452: "cy_GB", # Welsh - United Kingdom
    0x0088: "wo", # Wolof
@1714 0 1
    0x0034: "xh", # Xhosa
@1715 2 4
    0x0078: "ii", # Yi
    0x0478: "ii_CN", # Yi - People's Republic of China
    0x043d: "yi_001", # Yiddish - World
    0x006a: "yo", # Yoruba
@1718 1 18
    0x0035: "zu", # Zulu
    0x0435: "zu_ZA", # Zulu - South Africa
    0x0086: "qut",

#    0x0001007f: "x-IV-mathan", # math alphanumeric sorting
    0x00010407: "de_DE",
    0x0001040e: "hu_HU",
    0x00010437: "ka_GE",
    0x00020804: "zh_CN",
    0x00021004: "zh_SG",
    0x00021404: "zh_MO",
    0x00030404: "zh_TW",
    0x00040404: "zh_TW",
    0x00040411: "ja_JP",
    0x00040c04: "zh_HK",
    0x00041404: "zh_MO",
    0x00050804: "zh_CN",
    0x00051004: "zh_SG",
¶logging/__init__.py 3001441427
@1262 1 6
                # Report an error while opening the file, like emit errors.
                try:
                    self.stream = self._open()
                except Exception:
                    self.handleError(record)
                    return
@1696 1 5
                # Replace the list instead of mutating it in place, so that
                # callHandlers() can iterate it without a lock (gh-79366).
                handlers = self.handlers.copy()
                handlers.remove(hdlr)
                self.handlers = handlers
¶logging/config.py 2115561194
@34 0 1
import socket
@953 2 3
    These will be sent as a file suitable for processing by dictConfig() or
    fileConfig(). Returns a Thread object on which you can call start() to
    start the server,
@972 2 2
        It expects a completely new logging configuration and uses dictConfig
        or fileConfig to install it.
@981 1 1
            Uses dictConfig() or fileConfig() to do the grunt work.
@1024 0 9
            # The host can have no IPv4 address, for example if "localhost"
            # is only aliased to ::1.  Leave resolution errors to the server.
            try:
                infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            except OSError:
                pass
            else:
                if not any(info[0] == socket.AF_INET for info in infos):
                    self.address_family = infos[0][0]
@1055 3 8
            try:
                server = self.rcvr(port=self.port, handler=self.hdlr,
                                   ready=self.ready,
                                   verify=self.verify)
            except BaseException:
                # Do not leave the caller waiting for ready forever.
                self.ready.set()
                raise
¶logging/handlers.py 3012038006
@198 1 5
            try:
                pos = self.stream.tell()
            except io.UnsupportedOperation:
                # gh-143237: Never rollover a named pipe.
                return False
@444 0 1
        self.rolloverAt = self.computeRollover(currentTime)
@457 1 0
@538 2 7
        # Report an error while reopening the file, like emit errors.
        try:
            self.reopenIfNeeded()
        except Exception:
            self.handleError(record)
        else:
            logging.FileHandler.emit(self, record)
@876 1 5
        # The address is resolved again when emitting an event.
        try:
            self.createSocket()
        except socket.gaierror:
            pass
¶mailbox.py 1864308906
@1490 0 1
                vis_buffer.seek(0)
@2185 5 1
    return open(path, 'xb+')
¶mimetypes.py 3916980182
@25 0 2
import sys

@42 11 17
if sys.platform == "win32":
    # The default paths would resolve to the root of the current drive on Windows
    # (e.g. C:\\etc\\mime.types), which unprivileged users can usually create.
    # Only the registry is used by default.
    knownfiles = []
else:
    knownfiles = [
        "/etc/mime.types",
        "/etc/httpd/mime.types",                    # Mac OS X
        "/etc/httpd/conf/mime.types",               # Apache
        "/etc/apache/mime.types",                   # Apache 1
        "/etc/apache2/mime.types",                  # Apache 2
        "/usr/local/etc/httpd/conf/mime.types",
        "/usr/local/lib/netscape/mime.types",
        "/usr/local/etc/httpd/conf/mime.types",     # Apache 1.2
        "/usr/local/etc/mime.types",                # Apache 1.3
        ]
@246 1 1
        with open(filename, encoding='utf-8', errors='surrogateescape') as fp:
@437 1 1
        f = open(file, encoding='utf-8', errors='surrogateescape')
¶netrc.py 3087864699
@50 1 1
        token = None
@55 0 1
            token = ""
@98 1 1
            if tt is None:
@100 1 1
            elif tt.startswith('#'):
@137 1 1
                if tt is not None and tt.startswith('#'):
@141 1 1
                if tt in {None, 'machine', 'default', 'macdef'}:
@146 1 1
                    login = lexer.get_token() or ''
@148 1 1
                    account = lexer.get_token() or ''
@150 1 1
                    password = lexer.get_token() or ''
¶ntpath.py 262229812
@154 2 3
    If the path contained a drive letter, drive_or_unc will contain
    everything up to and including the colon.  e.g. splitdrive("c:/dir")
    returns ("c:", "/dir")
@157 3 4
    If the path contained a UNC path, the drive_or_unc will contain the
    host name and share up to but not including the fourth directory
    separator character.  e.g. splitdrive("//host/computer/dir") returns
    ("//host/computer", "/dir")
@224 2 2
    Return tuple (head, tail) where tail is everything after the final
    slash.  Either part may be empty."""
@345 1 1
    If user or home directory is unknown, do nothing."""
@626 1 12
        # as we can and join the rest.  join() is not used, because the tail
        # can contain a colon and be mistaken for a drive (gh-102475).
        if isinstance(path, bytes):
            sep = b'\\\\'
        else:
            sep = '\\\\'

        def join(path, tail):
            if path[-1:] == sep or not tail:
                return path + tail
            return path + sep + tail

@631 1 1
                return join(path, tail)
@642 1 1
                        return join(new_path, tail)
@657 1 1
                tail = join(name, tail)
@666 1 1
            colon_sep = b':\\\\'
@675 1 1
            colon_sep = ':\\\\'
@691 1 3
            # abspath() is used instead of join(cwd, path), because the path
            # can be relative to another drive (gh-102475).
            path = abspath(path)
@711 2 1
            # For UNC drives, the path starts with \\\\?\\UNC\\.
@715 0 4
            # For drive-letter drives, the path starts with \\\\?\\<letter>:\\.
            elif path.startswith(colon_sep, len(prefix) + 1):
                spath = path[len(prefix):]
            # For all others, e.g. volume GUID paths, it cannot be stripped.
@716 14 15
                spath = None
            if spath is not None:
                # Ensure that the non-prefixed path resolves to the same path
                try:
                    if _getfinalpathname(spath) == path:
                        path = spath
                except ValueError:
                    # Unexpected, as an invalid path should not have gained a
                    # prefix at any point, but we ignore this error just in case.
                    pass
                except OSError as ex:
                    # If the path does not exist and originally did not exist,
                    # then strip the prefix anyway.
                    if ex.winerror == initial_winerror:
                        path = spath
¶nturl2path.py 417017416
@24 0 1
    import sys
@25 0 2
    encoding = sys.getfilesystemencoding()
    errors = sys.getfilesystemencodeerrors()
@42 1 2
    return urllib.parse.unquote(url.replace('/', '\\\\'),
                                encoding=encoding, errors=errors)
@52 0 1
    import sys
@53 0 2
    encoding = sys.getfilesystemencoding()
    errors = sys.getfilesystemencodeerrors()
@67 1 2
        drive = urllib.parse.quote(drive, encoding=encoding, errors=errors,
                                   safe='/:')
@72 1 1
    tail = urllib.parse.quote(tail, encoding=encoding, errors=errors)
¶os.py 2641934391
@213 5 5
    Super-mkdir; create a leaf directory and all intermediate ones.  Works
    like mkdir, except that any intermediate path segment (not just the
    rightmost) will be created if it does not exist.  If the target
    directory already exists, raise an OSError if exist_ok is False.
    Otherwise no exception is raised.  This is recursive.
@305 2 2
    the names of the subdirectories in dirpath (including symlinks to
    directories, and excluding '.' and '..').
@308 3 3
    Note that the names in the lists are just names, with no path
    components.  To get a full path (which begins with top) to a file or
    directory in dirpath, do os.path.join(dirpath, name).
@320 7 7
    subdirectories whose names remain in dirnames; this can be used to prune
    the search, or to impose a specific order of visiting.  Modifying
    dirnames when topdown is false has no effect on the behavior of
    os.walk(), since the directories in dirnames have already been generated
    by the time dirnames itself is generated. No matter the value of
    topdown, the list of subdirectories is retrieved before the tuples for
    the directory and its subdirectories are generated.
@451 3 3
        If dir_fd is not None, it should be a file descriptor open to
        a directory, and top should be relative; top will then be relative to
        that directory.  (dir_fd is always supported for fwalk.)
¶pathlib/__init__.py 1807761752
@8 1 0
@518 0 1
        import ntpath
@616 0 1
    import ntpath
¶pdb.py 1073358075
@153 1 1
                except Exception:
@185 1 2
        self._check(target)
        self._target = self._safe_realpath(target)
@187 1 11
        # If PYTHONSAFEPATH (-P) is not set, sys.path[0] is the directory
        # of pdb, and we should replace it with the directory of the script
        if not sys.flags.safe_path:
            sys.path[0] = os.path.dirname(self._target)

    @staticmethod
    def _check(target):
        """
        Check that target is plausibly a script.
        """
        if not os.path.exists(target):
@190 1 1
        if os.path.isdir(target):
@194 4 11
    @staticmethod
    def _safe_realpath(path):
        """
        Return the canonical path (realpath) if it is accessible from the userspace.
        Otherwise (for example, if the path is a symlink to an anonymous pipe),
        return the original path.

        See GH-142315.
        """
        realpath = os.path.realpath(path)
        return realpath if os.path.exists(realpath) else path
@861 1 1
            self.message(repr(eval_result))
@2556 1 1
        except Exception as exc:
@3595 0 4
    elif args[0] == '--':
        args.pop(0)
        if not args:
            parser.error("missing script or module to run")
¶pickle.py 2517279219
@906 1 0
@908 4 1
                        self._save_bytes_no_memo(buf)
@913 4 2
                        self._save_bytearray_no_memo(buf)
                    self.memoize(obj)
¶plistlib.py 231004975
@23 1 1
    import datetime as dt
@39 1 1
        aDate = dt.datetime.now()
@166 0 19

def _dict_items(d, sort_keys, skipkeys):
    """Return the (key, value) pairs of a dict, sorted if needed.

    Sorting fails for keys of different types, so non-string keys are
    removed or reported before sorting.
    """
    items = d.items()
    if sort_keys:
        if skipkeys:
            items = [item for item in items if isinstance(item[0], str)]
            items.sort()
        else:
            for key in d:
                if not isinstance(key, str):
                    raise TypeError("keys must be strings")
            items = sorted(items)
    return items

@386 1 1
            76 - len((self.indent * self._indent_level).expandtabs()))
@397 5 1
            items = _dict_items(d, self._sort_keys, self._skipkeys)
@727 4 1
            items = _dict_items(value, self._sort_keys, self._skipkeys)
@848 5 1
            rootItems = _dict_items(value, self._sort_keys, self._skipkeys)
¶pydoc.py 107157896
@31 0 4

    /usr/share/doc/pythonX.Y/html/library

if the pythonX.Y-doc package is installed or in
@73 1 0
@579 0 1
              not file.startswith(os.path.join(basedir, 'dist-packages')) and
@581 2 12

            try:
                from pydoc_data import module_docs
            except ImportError:
                module_docs = None

            if module_docs and object.__name__ in module_docs.module_docs:
                doc_name = module_docs.module_docs[object.__name__]
                if docloc.startswith(("http://", "https://")):
                    docloc = "{}/{}".format(docloc.rstrip("/"), doc_name)
                else:
                    docloc = os.path.join(docloc, doc_name)
@584 1 1
                docloc = None
@843 1 2
            import urllib.request
            url = urllib.request.pathname2url(path)
@1803 1 2
    with open(name + '.html', 'w', encoding='utf-8',
              errors='backslashreplace') as file:
@1868 0 1
        'case': 'match',
@1879 1 1
        'if': ('if', 'TRUTHVALUE match'),
@1884 0 1
        'match': ('match', 'if'),
@2064 1 0
@2068 0 2
            if not request:
                continue  # back to the prompt
@2398 1 1
                self.path, content_type).encode('utf-8', 'backslashreplace'))
¶queue.py 1247661477
@348 1 3
        if not block:
            timeout = None
        elif timeout is not None and timeout < 0:
¶random.py 3109144441
@838 1 5
                try:
                    y += _floor(_log2(random()) / c) + 1
                except ValueError:
                    # Reject case where random() returned 0.0
                    continue
@846 0 1

@847 1 0
@859 1 5
            try:
                k = _floor((2.0 * a / us + b) * u + c)
            except ZeroDivisionError:
                # Reject case where random() returned 0.0
                continue
@862 0 1
            v = random()
@865 1 0
@869 3 0
@878 0 4

            # Acceptance-rejection test.
            # Note, the original paper erroneously omits the call to log(v)
            # when comparing to the log of the rescaled binomial distribution.
¶rlcompleter.py 847228352
@36 0 1
import types
@180 8 8

                    class_attr = getattr(type(thisobject), word, None)
                    if isinstance(
                        class_attr,
                        (property, types.GetSetDescriptorType, types.MemberDescriptorType)
                    ) or (hasattr(class_attr, '__get__') and not callable(class_attr)):
                        # Avoid evaluating descriptors, which could run
                        # arbitrary code or raise exceptions.
¶runpy.py 2013643092
@105 0 2
    # name= is only accepted by ImportError and its subclasses.
    kwargs = {"name": mod_name} if issubclass(error, ImportError) else {}
@106 1 1
        raise error("Relative module names not supported", **kwargs)
@139 1 2
        raise error(msg.format(mod_name, type(ex).__name__, ex),
                    **kwargs) from ex
@141 1 1
        raise error("No module named %s" % mod_name, **kwargs)
@144 1 1
            raise error("Cannot use package as __main__ module", **kwargs)
@152 1 2
                               "be directly executed") %(e, mod_name),
                        **kwargs)
@156 1 2
                                                                 % mod_name,
                    **kwargs)
@160 1 1
        raise error(format(e), **kwargs) from e
@162 1 1
        raise error("No code object available for %s" % mod_name, **kwargs)
@236 0 1
    kwargs = {"name": main_name} if issubclass(error, ImportError) else {}
@243 1 2
                              (main_name, sys.path[0]),
                        **kwargs) from exc
¶shutil.py 2096399111
@747 0 1
    parent_fd = None if func is os.close else dirfd
@794 1 1
                onexc(os.unlink, fullname, err, direntry=entry, dir_fd=topfd)
@798 1 1
            onexc(func, path, err, direntry=orig_entry, dir_fd=parent_fd)
@801 1 1
        onexc(func, path, err, direntry=orig_entry, dir_fd=parent_fd)
@809 1 2
def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None,
           _onexc_kwargs=False):
@832 1 1
        def onexc(*args, **kwargs):
@835 1 1
        def onexc(*args, **kwargs):
@839 1 1
            def onexc(*args, **kwargs):
@843 1 1
            def onexc(*args, **kwargs):
@850 0 5
    elif not _onexc_kwargs:
        # Only the internal caller in tempfile asks for the extra arguments.
        _onexc = onexc
        def onexc(func, path, err, **kwargs):
            return _onexc(func, path, err)
@887 4 8
    os.rename() is preferably used if the source and destination are on the
    same filesystem. In case os.rename() fails due to OSError (e.g. the user
    has write permission to *dst* file but not to its parent directory),
    this method falls back to using *copy_function* silently.
    Symlinks are also recreated under the new name if os.rename() fails
    because of cross filesystem renames.

    It's recommended to use os.rename() if atomic move is strictly required.
@942 2 2
    src = os.path.realpath(src)
    dst = os.path.realpath(dst)
@1316 21 3
    with zipfile.ZipFile(filename) as zip:
        zip._ignore_invalid_names = True
        zip.extractall(extract_dir)
¶socket.py 60734223
@642 12 16
    #
    # Note that we skip this on WASI because on that platorm the client socket
    # may not have finished connecting by the time we've reached this point (gh-146139).
    if sys.platform != "wasi":
        try:
            if (
                    ssock.getsockname() != csock.getpeername()
                    or csock.getsockname() != ssock.getpeername()
            ):
                raise ConnectionError("Unexpected peer connection")
        except:
            # getsockname() and getpeername() can fail
            # if either socket isn't connected.
            ssock.close()
            csock.close()
            raise
@889 1 3
            # On some platforms (e.g. DragonFly BSD) setting IPV6_V6ONLY to 0
            # silently has no effect, so check that it was actually cleared.
            return sock.getsockopt(IPPROTO_IPV6, IPV6_V6ONLY) == 0
¶sqlite3/dump.py 4097108695
@13 0 4
def _escape_single_quotes(value):
    return value.replace("'", "''")


@14 1 1
    return "'{0}'".format(_escape_single_quotes(value))
@82 2 2
        q = "SELECT 'INSERT INTO {0} VALUES('{1}')' FROM {2};".format(
            _escape_single_quotes(table_name_ident),
@86 1 2
            ),
            table_name_ident,
¶stat.py 2188263894
@168 3 8
            if index == 0:
                if S_IFMT(mode) == bit:
                    perm.append(char)
                    break
            else:
                if mode & bit == bit:
                    perm.append(char)
                    break
¶string/__init__.py 1427241002
@85 0 4
        # \`pattern\` may be the \`_TemplatePattern\` sentinel (not yet compiled), an
        # already-compiled regular expression object (as documented), or a string
        # regular expression.  An already-compiled object is returned as-is; the
        # other two are compiled and cached back on the class.
@86 0 3
        if isinstance(pattern, re.Pattern):
            # re.compile() rejects flags on an already-compiled pattern.
            return pattern
¶stringprep.py 1128261717
@7 1 3
# This check asserts that mkstringprep.py has been run
# when unicodedata is modified to ensure conformant behavior.
import unicodedata
@9 1 5
assert unicodedata.unidata_version == '16.0.0'

from unicodedata import ucd_3_2_0 as unicodedata_320

assert unicodedata_320.unidata_version == '3.2.0'
@12 1 1
    if unicodedata_320.category(code) != 'Cn': return False
@24 51 220
0xb5:'\\u03bc', 0xdf:'ss', 0x149:'\\u02bcn', 0x17f:'s',
0x1f0:'j\\u030c', 0x23a:'\\u023a', 0x23b:'\\u023b', 0x23d:'\\u023d',
0x23e:'\\u023e', 0x241:'\\u0241', 0x243:'\\u0243', 0x244:'\\u0244',
0x245:'\\u0245', 0x246:'\\u0246', 0x248:'\\u0248', 0x24a:'\\u024a',
0x24c:'\\u024c', 0x24e:'\\u024e', 0x345:'\\u03b9', 0x370:'\\u0370',
0x372:'\\u0372', 0x376:'\\u0376', 0x37a:' \\u03b9', 0x37f:'\\u037f',
0x390:'\\u03b9\\u0308\\u0301', 0x3b0:'\\u03c5\\u0308\\u0301', 0x3c2:'\\u03c3', 0x3cf:'\\u03cf',
0x3d0:'\\u03b2', 0x3d1:'\\u03b8', 0x3d2:'\\u03c5', 0x3d3:'\\u03cd',
0x3d4:'\\u03cb', 0x3d5:'\\u03c6', 0x3d6:'\\u03c0', 0x3f0:'\\u03ba',
0x3f1:'\\u03c1', 0x3f2:'\\u03c3', 0x3f5:'\\u03b5', 0x3f7:'\\u03f7',
0x3f9:'\\u03f9', 0x3fa:'\\u03fa', 0x3fd:'\\u03fd', 0x3fe:'\\u03fe',
0x3ff:'\\u03ff', 0x4c0:'\\u04c0', 0x4f6:'\\u04f6', 0x4fa:'\\u04fa',
0x4fc:'\\u04fc', 0x4fe:'\\u04fe', 0x510:'\\u0510', 0x512:'\\u0512',
0x514:'\\u0514', 0x516:'\\u0516', 0x518:'\\u0518', 0x51a:'\\u051a',
0x51c:'\\u051c', 0x51e:'\\u051e', 0x520:'\\u0520', 0x522:'\\u0522',
0x524:'\\u0524', 0x526:'\\u0526', 0x528:'\\u0528', 0x52a:'\\u052a',
0x52c:'\\u052c', 0x52e:'\\u052e', 0x587:'\\u0565\\u0582', 0x10a0:'\\u10a0',
0x10a1:'\\u10a1', 0x10a2:'\\u10a2', 0x10a3:'\\u10a3', 0x10a4:'\\u10a4',
0x10a5:'\\u10a5', 0x10a6:'\\u10a6', 0x10a7:'\\u10a7', 0x10a8:'\\u10a8',
0x10a9:'\\u10a9', 0x10aa:'\\u10aa', 0x10ab:'\\u10ab', 0x10ac:'\\u10ac',
0x10ad:'\\u10ad', 0x10ae:'\\u10ae', 0x10af:'\\u10af', 0x10b0:'\\u10b0',
0x10b1:'\\u10b1', 0x10b2:'\\u10b2', 0x10b3:'\\u10b3', 0x10b4:'\\u10b4',
0x10b5:'\\u10b5', 0x10b6:'\\u10b6', 0x10b7:'\\u10b7', 0x10b8:'\\u10b8',
0x10b9:'\\u10b9', 0x10ba:'\\u10ba', 0x10bb:'\\u10bb', 0x10bc:'\\u10bc',
0x10bd:'\\u10bd', 0x10be:'\\u10be', 0x10bf:'\\u10bf', 0x10c0:'\\u10c0',
0x10c1:'\\u10c1', 0x10c2:'\\u10c2', 0x10c3:'\\u10c3', 0x10c4:'\\u10c4',
0x10c5:'\\u10c5', 0x10c7:'\\u10c7', 0x10cd:'\\u10cd', 0x13a0:'\\u13a0',
0x13a1:'\\u13a1', 0x13a2:'\\u13a2', 0x13a3:'\\u13a3', 0x13a4:'\\u13a4',
0x13a5:'\\u13a5', 0x13a6:'\\u13a6', 0x13a7:'\\u13a7', 0x13a8:'\\u13a8',
0x13a9:'\\u13a9', 0x13aa:'\\u13aa', 0x13ab:'\\u13ab', 0x13ac:'\\u13ac',
0x13ad:'\\u13ad', 0x13ae:'\\u13ae', 0x13af:'\\u13af', 0x13b0:'\\u13b0',
0x13b1:'\\u13b1', 0x13b2:'\\u13b2', 0x13b3:'\\u13b3', 0x13b4:'\\u13b4',
0x13b5:'\\u13b5', 0x13b6:'\\u13b6', 0x13b7:'\\u13b7', 0x13b8:'\\u13b8',
0x13b9:'\\u13b9', 0x13ba:'\\u13ba', 0x13bb:'\\u13bb', 0x13bc:'\\u13bc',
0x13bd:'\\u13bd', 0x13be:'\\u13be', 0x13bf:'\\u13bf', 0x13c0:'\\u13c0',
0x13c1:'\\u13c1', 0x13c2:'\\u13c2', 0x13c3:'\\u13c3', 0x13c4:'\\u13c4',
0x13c5:'\\u13c5', 0x13c6:'\\u13c6', 0x13c7:'\\u13c7', 0x13c8:'\\u13c8',
0x13c9:'\\u13c9', 0x13ca:'\\u13ca', 0x13cb:'\\u13cb', 0x13cc:'\\u13cc',
0x13cd:'\\u13cd', 0x13ce:'\\u13ce', 0x13cf:'\\u13cf', 0x13d0:'\\u13d0',
0x13d1:'\\u13d1', 0x13d2:'\\u13d2', 0x13d3:'\\u13d3', 0x13d4:'\\u13d4',
0x13d5:'\\u13d5', 0x13d6:'\\u13d6', 0x13d7:'\\u13d7', 0x13d8:'\\u13d8',
0x13d9:'\\u13d9', 0x13da:'\\u13da', 0x13db:'\\u13db', 0x13dc:'\\u13dc',
0x13dd:'\\u13dd', 0x13de:'\\u13de', 0x13df:'\\u13df', 0x13e0:'\\u13e0',
0x13e1:'\\u13e1', 0x13e2:'\\u13e2', 0x13e3:'\\u13e3', 0x13e4:'\\u13e4',
0x13e5:'\\u13e5', 0x13e6:'\\u13e6', 0x13e7:'\\u13e7', 0x13e8:'\\u13e8',
0x13e9:'\\u13e9', 0x13ea:'\\u13ea', 0x13eb:'\\u13eb', 0x13ec:'\\u13ec',
0x13ed:'\\u13ed', 0x13ee:'\\u13ee', 0x13ef:'\\u13ef', 0x13f0:'\\u13f0',
0x13f1:'\\u13f1', 0x13f2:'\\u13f2', 0x13f3:'\\u13f3', 0x13f4:'\\u13f4',
0x13f5:'\\u13f5', 0x1c89:'\\u1c89', 0x1c90:'\\u1c90', 0x1c91:'\\u1c91',
0x1c92:'\\u1c92', 0x1c93:'\\u1c93', 0x1c94:'\\u1c94', 0x1c95:'\\u1c95',
0x1c96:'\\u1c96', 0x1c97:'\\u1c97', 0x1c98:'\\u1c98', 0x1c99:'\\u1c99',
0x1c9a:'\\u1c9a', 0x1c9b:'\\u1c9b', 0x1c9c:'\\u1c9c', 0x1c9d:'\\u1c9d',
0x1c9e:'\\u1c9e', 0x1c9f:'\\u1c9f', 0x1ca0:'\\u1ca0', 0x1ca1:'\\u1ca1',
0x1ca2:'\\u1ca2', 0x1ca3:'\\u1ca3', 0x1ca4:'\\u1ca4', 0x1ca5:'\\u1ca5',
0x1ca6:'\\u1ca6', 0x1ca7:'\\u1ca7', 0x1ca8:'\\u1ca8', 0x1ca9:'\\u1ca9',
0x1caa:'\\u1caa', 0x1cab:'\\u1cab', 0x1cac:'\\u1cac', 0x1cad:'\\u1cad',
0x1cae:'\\u1cae', 0x1caf:'\\u1caf', 0x1cb0:'\\u1cb0', 0x1cb1:'\\u1cb1',
0x1cb2:'\\u1cb2', 0x1cb3:'\\u1cb3', 0x1cb4:'\\u1cb4', 0x1cb5:'\\u1cb5',
0x1cb6:'\\u1cb6', 0x1cb7:'\\u1cb7', 0x1cb8:'\\u1cb8', 0x1cb9:'\\u1cb9',
0x1cba:'\\u1cba', 0x1cbd:'\\u1cbd', 0x1cbe:'\\u1cbe', 0x1cbf:'\\u1cbf',
0x1e96:'h\\u0331', 0x1e97:'t\\u0308', 0x1e98:'w\\u030a', 0x1e99:'y\\u030a',
0x1e9a:'a\\u02be', 0x1e9b:'\\u1e61', 0x1e9e:'\\u1e9e', 0x1efa:'\\u1efa',
0x1efc:'\\u1efc', 0x1efe:'\\u1efe', 0x1f50:'\\u03c5\\u0313', 0x1f52:'\\u03c5\\u0313\\u0300',
0x1f54:'\\u03c5\\u0313\\u0301', 0x1f56:'\\u03c5\\u0313\\u0342', 0x1f80:'\\u1f00\\u03b9', 0x1f81:'\\u1f01\\u03b9',
0x1f82:'\\u1f02\\u03b9', 0x1f83:'\\u1f03\\u03b9', 0x1f84:'\\u1f04\\u03b9', 0x1f85:'\\u1f05\\u03b9',
0x1f86:'\\u1f06\\u03b9', 0x1f87:'\\u1f07\\u03b9', 0x1f88:'\\u1f00\\u03b9', 0x1f89:'\\u1f01\\u03b9',
0x1f8a:'\\u1f02\\u03b9', 0x1f8b:'\\u1f03\\u03b9', 0x1f8c:'\\u1f04\\u03b9', 0x1f8d:'\\u1f05\\u03b9',
0x1f8e:'\\u1f06\\u03b9', 0x1f8f:'\\u1f07\\u03b9', 0x1f90:'\\u1f20\\u03b9', 0x1f91:'\\u1f21\\u03b9',
0x1f92:'\\u1f22\\u03b9', 0x1f93:'\\u1f23\\u03b9', 0x1f94:'\\u1f24\\u03b9', 0x1f95:'\\u1f25\\u03b9',
0x1f96:'\\u1f26\\u03b9', 0x1f97:'\\u1f27\\u03b9', 0x1f98:'\\u1f20\\u03b9', 0x1f99:'\\u1f21\\u03b9',
0x1f9a:'\\u1f22\\u03b9', 0x1f9b:'\\u1f23\\u03b9', 0x1f9c:'\\u1f24\\u03b9', 0x1f9d:'\\u1f25\\u03b9',
0x1f9e:'\\u1f26\\u03b9', 0x1f9f:'\\u1f27\\u03b9', 0x1fa0:'\\u1f60\\u03b9', 0x1fa1:'\\u1f61\\u03b9',
0x1fa2:'\\u1f62\\u03b9', 0x1fa3:'\\u1f63\\u03b9', 0x1fa4:'\\u1f64\\u03b9', 0x1fa5:'\\u1f65\\u03b9',
0x1fa6:'\\u1f66\\u03b9', 0x1fa7:'\\u1f67\\u03b9', 0x1fa8:'\\u1f60\\u03b9', 0x1fa9:'\\u1f61\\u03b9',
0x1faa:'\\u1f62\\u03b9', 0x1fab:'\\u1f63\\u03b9', 0x1fac:'\\u1f64\\u03b9', 0x1fad:'\\u1f65\\u03b9',
0x1fae:'\\u1f66\\u03b9', 0x1faf:'\\u1f67\\u03b9', 0x1fb2:'\\u1f70\\u03b9', 0x1fb3:'\\u03b1\\u03b9',
0x1fb4:'\\u03ac\\u03b9', 0x1fb6:'\\u03b1\\u0342', 0x1fb7:'\\u03b1\\u0342\\u03b9', 0x1fbc:'\\u03b1\\u03b9',
0x1fbe:'\\u03b9', 0x1fc2:'\\u1f74\\u03b9', 0x1fc3:'\\u03b7\\u03b9', 0x1fc4:'\\u03ae\\u03b9',
0x1fc6:'\\u03b7\\u0342', 0x1fc7:'\\u03b7\\u0342\\u03b9', 0x1fcc:'\\u03b7\\u03b9', 0x1fd2:'\\u03b9\\u0308\\u0300',
0x1fd3:'\\u03b9\\u0308\\u0301', 0x1fd6:'\\u03b9\\u0342', 0x1fd7:'\\u03b9\\u0308\\u0342', 0x1fe2:'\\u03c5\\u0308\\u0300',
0x1fe3:'\\u03c5\\u0308\\u0301', 0x1fe4:'\\u03c1\\u0313', 0x1fe6:'\\u03c5\\u0342', 0x1fe7:'\\u03c5\\u0308\\u0342',
0x1ff2:'\\u1f7c\\u03b9', 0x1ff3:'\\u03c9\\u03b9', 0x1ff4:'\\u03ce\\u03b9', 0x1ff6:'\\u03c9\\u0342',
0x1ff7:'\\u03c9\\u0342\\u03b9', 0x1ffc:'\\u03c9\\u03b9', 0x20a8:'rs', 0x2102:'c',
0x2103:'\\xb0c', 0x2107:'\\u025b', 0x2109:'\\xb0f', 0x210b:'h',
0x210c:'h', 0x210d:'h', 0x2110:'i', 0x2111:'i',
0x2112:'l', 0x2115:'n', 0x2116:'no', 0x2119:'p',
0x211a:'q', 0x211b:'r', 0x211c:'r', 0x211d:'r',
0x2120:'sm', 0x2121:'tel', 0x2122:'tm', 0x2124:'z',
0x2128:'z', 0x212c:'b', 0x212d:'c', 0x2130:'e',
0x2131:'f', 0x2132:'\\u2132', 0x2133:'m', 0x213e:'\\u03b3',
0x213f:'\\u03c0', 0x2145:'d', 0x2183:'\\u2183', 0x2c00:'\\u2c00',
0x2c01:'\\u2c01', 0x2c02:'\\u2c02', 0x2c03:'\\u2c03', 0x2c04:'\\u2c04',
0x2c05:'\\u2c05', 0x2c06:'\\u2c06', 0x2c07:'\\u2c07', 0x2c08:'\\u2c08',
0x2c09:'\\u2c09', 0x2c0a:'\\u2c0a', 0x2c0b:'\\u2c0b', 0x2c0c:'\\u2c0c',
0x2c0d:'\\u2c0d', 0x2c0e:'\\u2c0e', 0x2c0f:'\\u2c0f', 0x2c10:'\\u2c10',
0x2c11:'\\u2c11', 0x2c12:'\\u2c12', 0x2c13:'\\u2c13', 0x2c14:'\\u2c14',
0x2c15:'\\u2c15', 0x2c16:'\\u2c16', 0x2c17:'\\u2c17', 0x2c18:'\\u2c18',
0x2c19:'\\u2c19', 0x2c1a:'\\u2c1a', 0x2c1b:'\\u2c1b', 0x2c1c:'\\u2c1c',
0x2c1d:'\\u2c1d', 0x2c1e:'\\u2c1e', 0x2c1f:'\\u2c1f', 0x2c20:'\\u2c20',
0x2c21:'\\u2c21', 0x2c22:'\\u2c22', 0x2c23:'\\u2c23', 0x2c24:'\\u2c24',
0x2c25:'\\u2c25', 0x2c26:'\\u2c26', 0x2c27:'\\u2c27', 0x2c28:'\\u2c28',
0x2c29:'\\u2c29', 0x2c2a:'\\u2c2a', 0x2c2b:'\\u2c2b', 0x2c2c:'\\u2c2c',
0x2c2d:'\\u2c2d', 0x2c2e:'\\u2c2e', 0x2c2f:'\\u2c2f', 0x2c60:'\\u2c60',
0x2c62:'\\u2c62', 0x2c63:'\\u2c63', 0x2c64:'\\u2c64', 0x2c67:'\\u2c67',
0x2c69:'\\u2c69', 0x2c6b:'\\u2c6b', 0x2c6d:'\\u2c6d', 0x2c6e:'\\u2c6e',
0x2c6f:'\\u2c6f', 0x2c70:'\\u2c70', 0x2c72:'\\u2c72', 0x2c75:'\\u2c75',
0x2c7e:'\\u2c7e', 0x2c7f:'\\u2c7f', 0x2c80:'\\u2c80', 0x2c82:'\\u2c82',
0x2c84:'\\u2c84', 0x2c86:'\\u2c86', 0x2c88:'\\u2c88', 0x2c8a:'\\u2c8a',
0x2c8c:'\\u2c8c', 0x2c8e:'\\u2c8e', 0x2c90:'\\u2c90', 0x2c92:'\\u2c92',
0x2c94:'\\u2c94', 0x2c96:'\\u2c96', 0x2c98:'\\u2c98', 0x2c9a:'\\u2c9a',
0x2c9c:'\\u2c9c', 0x2c9e:'\\u2c9e', 0x2ca0:'\\u2ca0', 0x2ca2:'\\u2ca2',
0x2ca4:'\\u2ca4', 0x2ca6:'\\u2ca6', 0x2ca8:'\\u2ca8', 0x2caa:'\\u2caa',
0x2cac:'\\u2cac', 0x2cae:'\\u2cae', 0x2cb0:'\\u2cb0', 0x2cb2:'\\u2cb2',
0x2cb4:'\\u2cb4', 0x2cb6:'\\u2cb6', 0x2cb8:'\\u2cb8', 0x2cba:'\\u2cba',
0x2cbc:'\\u2cbc', 0x2cbe:'\\u2cbe', 0x2cc0:'\\u2cc0', 0x2cc2:'\\u2cc2',
0x2cc4:'\\u2cc4', 0x2cc6:'\\u2cc6', 0x2cc8:'\\u2cc8', 0x2cca:'\\u2cca',
0x2ccc:'\\u2ccc', 0x2cce:'\\u2cce', 0x2cd0:'\\u2cd0', 0x2cd2:'\\u2cd2',
0x2cd4:'\\u2cd4', 0x2cd6:'\\u2cd6', 0x2cd8:'\\u2cd8', 0x2cda:'\\u2cda',
0x2cdc:'\\u2cdc', 0x2cde:'\\u2cde', 0x2ce0:'\\u2ce0', 0x2ce2:'\\u2ce2',
0x2ceb:'\\u2ceb', 0x2ced:'\\u2ced', 0x2cf2:'\\u2cf2', 0x3371:'hpa',
0x3373:'au', 0x3375:'ov', 0x3380:'pa', 0x3381:'na',
0x3382:'\\u03bca', 0x3383:'ma', 0x3384:'ka', 0x3385:'kb',
0x3386:'mb', 0x3387:'gb', 0x338a:'pf', 0x338b:'nf',
0x338c:'\\u03bcf', 0x3390:'hz', 0x3391:'khz', 0x3392:'mhz',
0x3393:'ghz', 0x3394:'thz', 0x33a9:'pa', 0x33aa:'kpa',
0x33ab:'mpa', 0x33ac:'gpa', 0x33b4:'pv', 0x33b5:'nv',
0x33b6:'\\u03bcv', 0x33b7:'mv', 0x33b8:'kv', 0x33b9:'mv',
0x33ba:'pw', 0x33bb:'nw', 0x33bc:'\\u03bcw', 0x33bd:'mw',
0x33be:'kw', 0x33bf:'mw', 0x33c0:'k\\u03c9', 0x33c1:'m\\u03c9',
0x33c3:'bq', 0x33c6:'c\\u2215kg', 0x33c7:'co.', 0x33c8:'db',
0x33c9:'gy', 0x33cb:'hp', 0x33cd:'kk', 0x33ce:'km',
0x33d7:'ph', 0x33d9:'ppm', 0x33da:'pr', 0x33dc:'sv',
0x33dd:'wb', 0xa640:'\\ua640', 0xa642:'\\ua642', 0xa644:'\\ua644',
0xa646:'\\ua646', 0xa648:'\\ua648', 0xa64a:'\\ua64a', 0xa64c:'\\ua64c',
0xa64e:'\\ua64e', 0xa650:'\\ua650', 0xa652:'\\ua652', 0xa654:'\\ua654',
0xa656:'\\ua656', 0xa658:'\\ua658', 0xa65a:'\\ua65a', 0xa65c:'\\ua65c',
0xa65e:'\\ua65e', 0xa660:'\\ua660', 0xa662:'\\ua662', 0xa664:'\\ua664',
0xa666:'\\ua666', 0xa668:'\\ua668', 0xa66a:'\\ua66a', 0xa66c:'\\ua66c',
0xa680:'\\ua680', 0xa682:'\\ua682', 0xa684:'\\ua684', 0xa686:'\\ua686',
0xa688:'\\ua688', 0xa68a:'\\ua68a', 0xa68c:'\\ua68c', 0xa68e:'\\ua68e',
0xa690:'\\ua690', 0xa692:'\\ua692', 0xa694:'\\ua694', 0xa696:'\\ua696',
0xa698:'\\ua698', 0xa69a:'\\ua69a', 0xa722:'\\ua722', 0xa724:'\\ua724',
0xa726:'\\ua726', 0xa728:'\\ua728', 0xa72a:'\\ua72a', 0xa72c:'\\ua72c',
0xa72e:'\\ua72e', 0xa732:'\\ua732', 0xa734:'\\ua734', 0xa736:'\\ua736',
0xa738:'\\ua738', 0xa73a:'\\ua73a', 0xa73c:'\\ua73c', 0xa73e:'\\ua73e',
0xa740:'\\ua740', 0xa742:'\\ua742', 0xa744:'\\ua744', 0xa746:'\\ua746',
0xa748:'\\ua748', 0xa74a:'\\ua74a', 0xa74c:'\\ua74c', 0xa74e:'\\ua74e',
0xa750:'\\ua750', 0xa752:'\\ua752', 0xa754:'\\ua754', 0xa756:'\\ua756',
0xa758:'\\ua758', 0xa75a:'\\ua75a', 0xa75c:'\\ua75c', 0xa75e:'\\ua75e',
0xa760:'\\ua760', 0xa762:'\\ua762', 0xa764:'\\ua764', 0xa766:'\\ua766',
0xa768:'\\ua768', 0xa76a:'\\ua76a', 0xa76c:'\\ua76c', 0xa76e:'\\ua76e',
0xa779:'\\ua779', 0xa77b:'\\ua77b', 0xa77d:'\\ua77d', 0xa77e:'\\ua77e',
0xa780:'\\ua780', 0xa782:'\\ua782', 0xa784:'\\ua784', 0xa786:'\\ua786',
0xa78b:'\\ua78b', 0xa78d:'\\ua78d', 0xa790:'\\ua790', 0xa792:'\\ua792',
0xa796:'\\ua796', 0xa798:'\\ua798', 0xa79a:'\\ua79a', 0xa79c:'\\ua79c',
0xa79e:'\\ua79e', 0xa7a0:'\\ua7a0', 0xa7a2:'\\ua7a2', 0xa7a4:'\\ua7a4',
0xa7a6:'\\ua7a6', 0xa7a8:'\\ua7a8', 0xa7aa:'\\ua7aa', 0xa7ab:'\\ua7ab',
0xa7ac:'\\ua7ac', 0xa7ad:'\\ua7ad', 0xa7ae:'\\ua7ae', 0xa7b0:'\\ua7b0',
0xa7b1:'\\ua7b1', 0xa7b2:'\\ua7b2', 0xa7b3:'\\ua7b3', 0xa7b4:'\\ua7b4',
0xa7b6:'\\ua7b6', 0xa7b8:'\\ua7b8', 0xa7ba:'\\ua7ba', 0xa7bc:'\\ua7bc',
0xa7be:'\\ua7be', 0xa7c0:'\\ua7c0', 0xa7c2:'\\ua7c2', 0xa7c4:'\\ua7c4',
0xa7c5:'\\ua7c5', 0xa7c6:'\\ua7c6', 0xa7c7:'\\ua7c7', 0xa7c9:'\\ua7c9',
0xa7cb:'\\ua7cb', 0xa7cc:'\\ua7cc', 0xa7d0:'\\ua7d0', 0xa7d6:'\\ua7d6',
0xa7d8:'\\ua7d8', 0xa7da:'\\ua7da', 0xa7dc:'\\ua7dc', 0xa7f5:'\\ua7f5',
0xfb00:'ff', 0xfb01:'fi', 0xfb02:'fl', 0xfb03:'ffi',
0xfb04:'ffl', 0xfb05:'st', 0xfb06:'st', 0xfb13:'\\u0574\\u0576',
0xfb14:'\\u0574\\u0565', 0xfb15:'\\u0574\\u056b', 0xfb16:'\\u057e\\u0576', 0xfb17:'\\u0574\\u056d',
0x10426:'\\U00010426', 0x10427:'\\U00010427', 0x104b0:'\\U000104b0', 0x104b1:'\\U000104b1',
0x104b2:'\\U000104b2', 0x104b3:'\\U000104b3', 0x104b4:'\\U000104b4', 0x104b5:'\\U000104b5',
0x104b6:'\\U000104b6', 0x104b7:'\\U000104b7', 0x104b8:'\\U000104b8', 0x104b9:'\\U000104b9',
0x104ba:'\\U000104ba', 0x104bb:'\\U000104bb', 0x104bc:'\\U000104bc', 0x104bd:'\\U000104bd',
0x104be:'\\U000104be', 0x104bf:'\\U000104bf', 0x104c0:'\\U000104c0', 0x104c1:'\\U000104c1',
0x104c2:'\\U000104c2', 0x104c3:'\\U000104c3', 0x104c4:'\\U000104c4', 0x104c5:'\\U000104c5',
0x104c6:'\\U000104c6', 0x104c7:'\\U000104c7', 0x104c8:'\\U000104c8', 0x104c9:'\\U000104c9',
0x104ca:'\\U000104ca', 0x104cb:'\\U000104cb', 0x104cc:'\\U000104cc', 0x104cd:'\\U000104cd',
0x104ce:'\\U000104ce', 0x104cf:'\\U000104cf', 0x104d0:'\\U000104d0', 0x104d1:'\\U000104d1',
0x104d2:'\\U000104d2', 0x104d3:'\\U000104d3', 0x10570:'\\U00010570', 0x10571:'\\U00010571',
0x10572:'\\U00010572', 0x10573:'\\U00010573', 0x10574:'\\U00010574', 0x10575:'\\U00010575',
0x10576:'\\U00010576', 0x10577:'\\U00010577', 0x10578:'\\U00010578', 0x10579:'\\U00010579',
0x1057a:'\\U0001057a', 0x1057c:'\\U0001057c', 0x1057d:'\\U0001057d', 0x1057e:'\\U0001057e',
0x1057f:'\\U0001057f', 0x10580:'\\U00010580', 0x10581:'\\U00010581', 0x10582:'\\U00010582',
0x10583:'\\U00010583', 0x10584:'\\U00010584', 0x10585:'\\U00010585', 0x10586:'\\U00010586',
0x10587:'\\U00010587', 0x10588:'\\U00010588', 0x10589:'\\U00010589', 0x1058a:'\\U0001058a',
0x1058c:'\\U0001058c', 0x1058d:'\\U0001058d', 0x1058e:'\\U0001058e', 0x1058f:'\\U0001058f',
0x10590:'\\U00010590', 0x10591:'\\U00010591', 0x10592:'\\U00010592', 0x10594:'\\U00010594',
0x10595:'\\U00010595', 0x10c80:'\\U00010c80', 0x10c81:'\\U00010c81', 0x10c82:'\\U00010c82',
0x10c83:'\\U00010c83', 0x10c84:'\\U00010c84', 0x10c85:'\\U00010c85', 0x10c86:'\\U00010c86',
0x10c87:'\\U00010c87', 0x10c88:'\\U00010c88', 0x10c89:'\\U00010c89', 0x10c8a:'\\U00010c8a',
0x10c8b:'\\U00010c8b', 0x10c8c:'\\U00010c8c', 0x10c8d:'\\U00010c8d', 0x10c8e:'\\U00010c8e',
0x10c8f:'\\U00010c8f', 0x10c90:'\\U00010c90', 0x10c91:'\\U00010c91', 0x10c92:'\\U00010c92',
0x10c93:'\\U00010c93', 0x10c94:'\\U00010c94', 0x10c95:'\\U00010c95', 0x10c96:'\\U00010c96',
0x10c97:'\\U00010c97', 0x10c98:'\\U00010c98', 0x10c99:'\\U00010c99', 0x10c9a:'\\U00010c9a',
0x10c9b:'\\U00010c9b', 0x10c9c:'\\U00010c9c', 0x10c9d:'\\U00010c9d', 0x10c9e:'\\U00010c9e',
0x10c9f:'\\U00010c9f', 0x10ca0:'\\U00010ca0', 0x10ca1:'\\U00010ca1', 0x10ca2:'\\U00010ca2',
0x10ca3:'\\U00010ca3', 0x10ca4:'\\U00010ca4', 0x10ca5:'\\U00010ca5', 0x10ca6:'\\U00010ca6',
0x10ca7:'\\U00010ca7', 0x10ca8:'\\U00010ca8', 0x10ca9:'\\U00010ca9', 0x10caa:'\\U00010caa',
0x10cab:'\\U00010cab', 0x10cac:'\\U00010cac', 0x10cad:'\\U00010cad', 0x10cae:'\\U00010cae',
0x10caf:'\\U00010caf', 0x10cb0:'\\U00010cb0', 0x10cb1:'\\U00010cb1', 0x10cb2:'\\U00010cb2',
0x10d50:'\\U00010d50', 0x10d51:'\\U00010d51', 0x10d52:'\\U00010d52', 0x10d53:'\\U00010d53',
0x10d54:'\\U00010d54', 0x10d55:'\\U00010d55', 0x10d56:'\\U00010d56', 0x10d57:'\\U00010d57',
0x10d58:'\\U00010d58', 0x10d59:'\\U00010d59', 0x10d5a:'\\U00010d5a', 0x10d5b:'\\U00010d5b',
0x10d5c:'\\U00010d5c', 0x10d5d:'\\U00010d5d', 0x10d5e:'\\U00010d5e', 0x10d5f:'\\U00010d5f',
0x10d60:'\\U00010d60', 0x10d61:'\\U00010d61', 0x10d62:'\\U00010d62', 0x10d63:'\\U00010d63',
0x10d64:'\\U00010d64', 0x10d65:'\\U00010d65', 0x118a0:'\\U000118a0', 0x118a1:'\\U000118a1',
0x118a2:'\\U000118a2', 0x118a3:'\\U000118a3', 0x118a4:'\\U000118a4', 0x118a5:'\\U000118a5',
0x118a6:'\\U000118a6', 0x118a7:'\\U000118a7', 0x118a8:'\\U000118a8', 0x118a9:'\\U000118a9',
0x118aa:'\\U000118aa', 0x118ab:'\\U000118ab', 0x118ac:'\\U000118ac', 0x118ad:'\\U000118ad',
0x118ae:'\\U000118ae', 0x118af:'\\U000118af', 0x118b0:'\\U000118b0', 0x118b1:'\\U000118b1',
0x118b2:'\\U000118b2', 0x118b3:'\\U000118b3', 0x118b4:'\\U000118b4', 0x118b5:'\\U000118b5',
0x118b6:'\\U000118b6', 0x118b7:'\\U000118b7', 0x118b8:'\\U000118b8', 0x118b9:'\\U000118b9',
0x118ba:'\\U000118ba', 0x118bb:'\\U000118bb', 0x118bc:'\\U000118bc', 0x118bd:'\\U000118bd',
0x118be:'\\U000118be', 0x118bf:'\\U000118bf', 0x16e40:'\\U00016e40', 0x16e41:'\\U00016e41',
0x16e42:'\\U00016e42', 0x16e43:'\\U00016e43', 0x16e44:'\\U00016e44', 0x16e45:'\\U00016e45',
0x16e46:'\\U00016e46', 0x16e47:'\\U00016e47', 0x16e48:'\\U00016e48', 0x16e49:'\\U00016e49',
0x16e4a:'\\U00016e4a', 0x16e4b:'\\U00016e4b', 0x16e4c:'\\U00016e4c', 0x16e4d:'\\U00016e4d',
0x16e4e:'\\U00016e4e', 0x16e4f:'\\U00016e4f', 0x16e50:'\\U00016e50', 0x16e51:'\\U00016e51',
0x16e52:'\\U00016e52', 0x16e53:'\\U00016e53', 0x16e54:'\\U00016e54', 0x16e55:'\\U00016e55',
0x16e56:'\\U00016e56', 0x16e57:'\\U00016e57', 0x16e58:'\\U00016e58', 0x16e59:'\\U00016e59',
0x16e5a:'\\U00016e5a', 0x16e5b:'\\U00016e5b', 0x16e5c:'\\U00016e5c', 0x16e5d:'\\U00016e5d',
0x16e5e:'\\U00016e5e', 0x16e5f:'\\U00016e5f', 0x1d400:'a', 0x1d401:'b',
@186 1 10
0x1d7a8:'\\u03c9', 0x1d7bb:'\\u03c3', 0x1e900:'\\U0001e900', 0x1e901:'\\U0001e901',
0x1e902:'\\U0001e902', 0x1e903:'\\U0001e903', 0x1e904:'\\U0001e904', 0x1e905:'\\U0001e905',
0x1e906:'\\U0001e906', 0x1e907:'\\U0001e907', 0x1e908:'\\U0001e908', 0x1e909:'\\U0001e909',
0x1e90a:'\\U0001e90a', 0x1e90b:'\\U0001e90b', 0x1e90c:'\\U0001e90c', 0x1e90d:'\\U0001e90d',
0x1e90e:'\\U0001e90e', 0x1e90f:'\\U0001e90f', 0x1e910:'\\U0001e910', 0x1e911:'\\U0001e911',
0x1e912:'\\U0001e912', 0x1e913:'\\U0001e913', 0x1e914:'\\U0001e914', 0x1e915:'\\U0001e915',
0x1e916:'\\U0001e916', 0x1e917:'\\U0001e917', 0x1e918:'\\U0001e918', 0x1e919:'\\U0001e919',
0x1e91a:'\\U0001e91a', 0x1e91b:'\\U0001e91b', 0x1e91c:'\\U0001e91c', 0x1e91d:'\\U0001e91d',
0x1e91e:'\\U0001e91e', 0x1e91f:'\\U0001e91f', 0x1e920:'\\U0001e920', 0x1e921:'\\U0001e921',
}
@196 1 1
    b = unicodedata_320.normalize("NFKC", al)
@198 1 1
    c = unicodedata_320.normalize("NFKC", bl)
@210 1 1
    return unicodedata_320.category(code) == "Zs" and code != " "
@213 1 1
    return unicodedata_320.category(code) == "Zs"
@217 1 1
    return ord(code) < 128 and unicodedata_320.category(code) == "Cc"
@223 1 1
    if unicodedata_320.category(code) == "Cc": return True
@227 1 1
    return unicodedata_320.category(code) == "Cc" or \\
@232 1 1
    return unicodedata_320.category(code) == "Co"
@243 1 1
    return unicodedata_320.category(code) == "Cs"
@267 1 1
    return unicodedata_320.bidirectional(code) in ("R","AL")
@271 1 1
    return unicodedata_320.bidirectional(code) == "L"
¶subprocess.py 1862116041
@145 1 1
        if isinstance(self.returncode, int) and self.returncode < 0:
@153 2 2
            return (f"Command '{self.cmd}' returned non-zero "
                    f"exit status {self.returncode}.")
@353 9 10
    for opt in sorted(xoptions):
        if opt == 'dev':
            # handled above via sys.flags.dev_mode
            continue
        value = xoptions[opt]
        if value is True:
            arg = opt
        else:
            arg = '%s=%s' % (opt, value)
        args.extend(('-X', arg))
@2143 1 1
                    if timeout is not None and timeout <= 0:
¶tabnanny.py 1490210281
@51 1 1
        errprint(f"Usage: {sys.executable} -m tabnanny [-v] file_or_directory ...")
¶tarfile.py 1516938088
@260 0 26
# Maximum number of bytes read in a single call when reading a member's
# extended header (a GNU long name/link or a pax header).  The size of such
# a header is taken from the archive and is not trustworthy, so it is read in
# bounded chunks to avoid a huge up-front allocation when a crafted or
# truncated archive claims far more data than the file actually contains
# (gh-151497).
_EXTHEADER_READ_CHUNK = 1024 * 1024  # 1 MiB

def _safe_read(fileobj, size):
    """Read up to *size* bytes from *fileobj* in bounded chunks.

    Returns the same bytes as \`\`fileobj.read(size)\`\` would (including a short
    result at end of file), but limits pre-allocation, so an
    oversized size field in a crafted header cannot force a huge allocation.
    """
    if size <= _EXTHEADER_READ_CHUNK:
        return fileobj.read(size)
    chunks = []
    while size > 0:
        chunk = fileobj.read(min(size, _EXTHEADER_READ_CHUNK))
        if not chunk:
            break
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)

@433 1 6
        mtime = time.time()
        # gh-133998: substitute 0 for an out-of-range mtime and coerce to int,
        # mirroring gzip (RFC 1952), so struct.pack cannot raise struct.error.
        if not 0 <= mtime < 2**32:
            mtime = 0
        timestamp = struct.pack("<L", int(mtime))
@500 1 1
            self.__read(xlen)
@526 1 3
                data = self.read(self.bufsize)
                if not data:
                    break
@793 0 7
    if '..' in name.replace(os.sep, '/').split('/'):
        # Directories are created from the name as given, so a name that
        # leaves the destination part-way through would create them
        # outside it even if the resolved path stays inside.
        normalized = os.path.normpath(name)
        if normalized != name:
            name = new_attrs['name'] = normalized
@796 0 6
        raise OutsideDestinationError(member, target_path)
    # A link member named after the destination directory itself
    # would replace it with a (sym)link, redirecting the destination
    # for all subsequent members.
    if ((member.islnk() or member.issym())
            and os.path.normpath(name) == os.curdir):
@836 3 5
                # The symlink is created at \`name\` with trailing separators
                # stripped, so its target is relative to the directory
                # containing that path.
                link_dir = os.path.dirname(name.rstrip('/' + os.sep))
                target_path = os.path.join(dest_path, link_dir, normalized)
@840 2 1
                target_path = os.path.join(dest_path, normalized)
@895 3 5
        type = ('File type.  type is usually one of these constants: '
                'REGTYPE,\\n'
                'AREGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, '
                'CONTTYPE, CHRTYPE,\\n'
                'BLKTYPE, GNUTYPE_SPARSE.'),
@899 1 2
                    'in TarInfo\\n'
                    'objects of type LNKTYPE and SYMTYPE.'),
@907 1 2
                       'associated pax\\n'
                       'extended header.'),
@1280 0 14

        To support the old v7 tar format AREGTYPE headers are
        transformed to DIRTYPE headers if their name ends in '/'.
        """
        return cls._frombuf(buf, encoding, errors)

    @classmethod
    def _frombuf(cls, buf, encoding, errors, *, dircheck=True):
        """Construct a TarInfo object from a 512 byte bytes object.

        If \`\`dircheck\`\` is set to \`\`True\`\` then \`\`AREGTYPE\`\` headers will
        be normalized to \`\`DIRTYPE\`\` if the name ends in a trailing slash.
        \`\`dircheck\`\` must be set to \`\`False\`\` if this function is called
        on a follow-up header such as \`\`GNUTYPE_LONGNAME\`\`.
@1310 1 1
        if dircheck and obj.type == AREGTYPE and obj.name.endswith("/"):
@1345 0 7
        return cls._fromtarfile(tarfile)

    @classmethod
    def _fromtarfile(cls, tarfile, *, dircheck=True):
        """
        See dircheck documentation in _frombuf().
        """
@1346 1 1
        obj = cls._frombuf(buf, tarfile.encoding, tarfile.errors, dircheck=dircheck)
@1400 1 1
        buf = _safe_read(tarfile.fileobj, self._block(self.size))
@1404 1 1
            next = self._fromtarfile(tarfile, dircheck=False)
@1456 1 1
        buf = _safe_read(tarfile.fileobj, self._block(self.size))
@1539 1 1
            next = self._fromtarfile(tarfile, dircheck=False)
@1559 1 0
@1565 1 1
                offset = next.offset + BLOCKSIZE
@1567 1 5
                    try:
                        size = PAX_NUMBER_FIELDS["size"](pax_headers["size"])
                    except ValueError:
                        size = 0
                    offset += next._block(size)
@1569 0 2

            next.offset = self.offset
@2120 1 3
        tarinfo = self._getmember(name)
        if tarinfo is None and name.endswith('/'):
            tarinfo = self._getmember(name.rstrip('/'))
@2248 4 5
        """Print a table of contents to sys.stdout.

        If 'verbose' is False, only the names of the members are printed.
        If it is True, an 'ls -l'-like output is produced.  'members' is
        optional and must be a subset of the list returned by getmembers().
@2342 4 6
        """Add the TarInfo object 'tarinfo' to the archive.

        If 'tarinfo' represents a non zero-size regular file, the 'fileobj'
        argument should be a binary file, and tarinfo.size bytes are read
        from it and added to the archive. You can create TarInfo objects
        directly, or by using gettarinfo().
@2478 1 2
            self._extract_one(tarinfo, path, set_attrs, numeric_owner,
                              filter_function=filter_function)
@2728 1 5
                    # Resolve the target so the hard link points to the file
                    # itself. Otherwise os.link() may duplicate a symlink to a
                    # shallower location, where its relative target escapes the
                    # destination directory. (CVE-2026-82049)
                    os.link(os.path.realpath(tarinfo._link_target), targetpath)
@2750 0 5
                filtered = filter_function(
                    unfiltered.replace(name=tarinfo.name, deep=False),
                    extraction_root)
                if filtered is None:
                    return
¶tempfile.py 741662388
@45 0 1
import stat as _stat
@59 4 5
# This is more than enough.
# Each name contains over 40 random bits.  Even with a million temporary
# files, the chance of a conflict is less than 1 in a million, and with
# 20 attempts, it is less than 1e-120.
TMP_MAX = 20
@198 2 1
        for seq in range(TMP_MAX):
@215 4 2
                # See the comment in mkdtemp().
                if _os.name == 'nt' and _os.path.isdir(dir):
@260 4 2
            # See the comment in mkdtemp().
            if _os.name == 'nt' and _os.path.isdir(dir) and seq < TMP_MAX - 1:
@279 1 1
def _resetflags(path):
@286 0 3

def _resetperms(path):
    _resetflags(path)
@287 0 50

# True if TemporaryDirectory._rmtree() can work relative to open directories
# instead of resolving paths again.
_rmtree_use_dir_fd = (
    {_os.chmod, _os.unlink, _os.lstat} <= _os.supports_dir_fd
    and _os.chmod in _os.supports_fd
)

def _resetperms_fd(dir_fd, path):
    # Same as _resetperms(), but for the directory referred to by dir_fd.
    if dir_fd is None:
        _resetperms(path)
        return
    _resetflags(path)
    _os.chmod(dir_fd, 0o700)

try:
    _nofollow_mode = _os.O_RDONLY | _os.O_NONBLOCK | _os.O_NOFOLLOW
except AttributeError:
    _nofollow_mode = None

def _resetperms_at(name, dir_fd, path):
    # Same as _resetperms(), but name is resolved relative to the directory
    # file descriptor dir_fd. path is only used for os.chflags(), which
    # doesn't support dir_fd or file descriptors.
    if dir_fd is None:
        _resetperms(path)
        return
    _resetflags(path)
    if _os.chmod in _os.supports_follow_symlinks:
        _os.chmod(name, 0o700, dir_fd=dir_fd, follow_symlinks=False)
    else:
        # dir_fd & follow_symlinks is not supported on this platform.
        # Try chmod opening the file with O_NOFOLLOW.
        if _nofollow_mode is not None:
            try:
                fd = _os.open(name, _nofollow_mode, dir_fd=dir_fd)
            except OSError:
                pass
            else:
                try:
                    _os.chmod(fd, 0o700)
                finally:
                    _os.close(fd)
                return
        # If that did not work, we change by name, which is subject to a race
        # condition.
        stat = _os.lstat(name, dir_fd=dir_fd)
        if not _stat.S_ISLNK(stat.st_mode):
            _os.chmod(name, 0o700, dir_fd=dir_fd)
@388 4 8
            # On Posix, this exception is raised when the user has no
            # write access to the parent directory.
            # On Windows, it is also raised when a directory with
            # the chosen name already exists, or if the parent directory
            # is not a directory.
            # We cannot distinguish between "directory-exists-error" and
            # "access-denied-error".
            if _os.name == 'nt' and _os.path.isdir(dir) and seq < TMP_MAX - 1:
@915 3 8
    def _rmtree(cls, name, ignore_errors=False, repeated=False, dir_fd=None,
                fullname=None):
        if fullname is None:
            fullname = name

        def onexc(func, path, exc, direntry=None, dir_fd=None):
            # On DragonFly BSD, UF_NOUNLINK removal fails with EISDIR, not EPERM.
            if isinstance(exc, (PermissionError, IsADirectoryError)):
@923 0 11
                # fullpath is path as seen from the working directory
                fullpath = fullname + path[len(name):]
                # base is path relative to dir_fd, the directory rmtree()
                # reached it through, or the whole path when there is none
                if dir_fd is None or not _rmtree_use_dir_fd:
                    base, dir_fd = path, None
                elif direntry is None:
                    base = path
                else:
                    base = direntry.name

@925 2 4
                        # The parent directory of path is the one referred to
                        # by dir_fd.
                        _resetperms_fd(dir_fd, _os.path.dirname(fullpath))
                    _resetperms_at(base, dir_fd, fullpath)
@929 1 1
                        _os.unlink(base, dir_fd=dir_fd)
@931 1 3
                        cls._rmtree(base, ignore_errors=ignore_errors,
                                    repeated=(path == name),
                                    dir_fd=dir_fd, fullname=fullpath)
@940 1 2
                        if (not _os.path.isdir(fullpath)
                                or _os.path.isjunction(fullpath)):
@944 2 3
                        cls._rmtree(base, ignore_errors=ignore_errors,
                                    repeated=(path == name),
                                    dir_fd=dir_fd, fullname=fullpath)
@948 0 4
                except OSError:
                    if ignore_errors:
                        return
                    raise
@954 1 1
        _shutil.rmtree(name, onexc=onexc, dir_fd=dir_fd, _onexc_kwargs=True)
¶threading.py 2733851161
@371 1 4
                if timeout <= 0:
                    gotit = waiter.acquire(False)
                else:
                    # A NaN timeout is rejected by acquire().
@373 2 0
¶timeit.py 1852722414
@321 1 1
                msg = "{num} loop{s} -> {secs:.{prec}g} sec"
¶tomllib/_parser.py 2159355406
@6 0 1
import sys
@20 1 1
    from typing import IO, Any, Final
@23 0 7

# Pathologically excessive number of parts in a key runs into quadratic
# behavior (e.g. in Flags.is_).
# Even if keys aren't currently parsed using recursion, they name a
# recursive structure, so it makes sense to limit it using getrecursionlimit()
# and RecursionError.
MAX_KEY_PARTS: Final = sys.getrecursionlimit()
@464 0 4
        if len(key) > MAX_KEY_PARTS:
            raise RecursionError(
                f"TOML key has more than the allowed {MAX_KEY_PARTS} parts"
            )
¶traceback.py 623927546
@8 1 0
@76 4 4
    representing the information that is usually printed for a
    stack trace. The line attribute is a string with
    leading and trailing whitespace stripped; if the source is not
    available the corresponding attribute is None.
@255 3 2
    print_stack().  Each item in the list is a FrameSummary object,
    and the entries are in order from oldest to newest stack frame.
@285 1 1
    - :attr:\`line\` The text from the linecache module for the line
@960 1 1
    """Calculate the amount of width space the given source
@1046 1 1
        # NB: we need to accept exc_type, exc_value, exc_traceback to
@1281 0 1
        import codeop
@1456 1 5
        try:
            if not (msg := self.msg):
                msg = "<no detail available>"
        except TypeError:
            pass
@1591 0 10
def _get_safe___dir__(obj):
    # Use obj.__dir__() to avoid a TypeError when calling dir(obj).
    # See gh-131001 and gh-139933.
    try:
        d = obj.__dir__()
    except TypeError:  # when obj is a class
        d = type(obj).__dir__(obj)
    return sorted(x for x in d if isinstance(x, str))


@1597 5 1
            d = _get_safe___dir__(obj)
@1616 5 1
            d = _get_safe___dir__(mod)
@1627 2 25
        try:
            # find most recent frame
            if tb is None:
                return None
            while tb.tb_next is not None:
                tb = tb.tb_next
            frame = tb.tb_frame
            d = (
                list(frame.f_locals)
                + list(frame.f_globals)
                + list(frame.f_builtins)
            )
            d = [x for x in d if isinstance(x, str)]

            # Check first if we are in a method and the instance
            # has the wrong name as attribute
            if 'self' in frame.f_locals:
                self = frame.f_locals['self']
                try:
                    has_wrong_name = hasattr(self, wrong_name)
                except Exception:
                    has_wrong_name = False
                if has_wrong_name:
                    return f"self.{wrong_name}"
        except Exception:
@1630 20 0
¶types.py 473803155
@191 4 5
    This is a descriptor, used to define attributes that act differently
    when accessed through an instance and through a class.  Instance access
    remains normal, but access to an attribute through a class will be
    routed to the class's __getattr__ method; this is done by raising
    AttributeError.
@196 3 3
    This allows one to have properties active on an instance, and have
    virtual attributes on the class with the same name.  (Enum used this
    between Python versions 3.4 - 3.9 .)
@200 3 3
    Subclass from this to use a different method of accessing virtual
    attributes and still be treated properly by the inspect module.  (Enum
    uses this since Python 3.10 .)
@276 0 3
    @property
    def gi_suspended(self):
        return self.__wrapped.gi_suspended
@280 0 1
    cr_suspended = gi_suspended
¶typing.py 1669965068
@7 1 1
  Any, Never, ClassVar, Self, Concatenate, Unpack, and others.
@590 3 3
    - Any is assignable to every type.
    - Any assumed to have all methods and attributes.
    - All values are assignable to Any.
@595 1 1
    static type checkers. At runtime, Any cannot be used with instance
@714 1 1
    Note that ClassVar is not a class itself, and cannot
@744 1 1
    """Optional[X] is equivalent to X | None."""
@774 0 8
    value_and_type_parameters = list(_value_and_type_iter(parameters))
    deduplicated_parameters = tuple(
        p
        for p, _ in _deduplicate(
            value_and_type_parameters,
            unhashable_fallback=True,
        )
    )
@775 6 1
    return _LiteralGenericAlias(self, deduplicated_parameters)
@787 1 1
    TypeAlias can be used to indicate that an assignment should
@993 1 1
        return forward_ref.__resolved_str__
@1315 24 1
    """The type of parameterized generics.
@1340 0 27
    That is, for example, \`type(List[int])\` is \`_GenericAlias\`.

    Objects which are instances of this class include:
    * Parameterized container types, e.g. \`Tuple[int]\`, \`List[int]\`.
     * Note that native container types, e.g. \`tuple\`, \`list\`, use
       \`types.GenericAlias\` instead.
    * Parameterized classes:
        class C[T]: pass
        # C[int] is a _GenericAlias
    * \`Callable\` aliases, generic \`Callable\` aliases, and
      parameterized \`Callable\` aliases:
        T = TypeVar('T')
        # _CallableGenericAlias inherits from _GenericAlias.
        A = Callable[[], None]  # _CallableGenericAlias
        B = Callable[[T], None]  # _CallableGenericAlias
        C = B[int]  # _CallableGenericAlias
    * Parameterized \`Final\`, \`ClassVar\`, \`TypeForm\`, \`TypeGuard\`, and \`TypeIs\`:
        # All _GenericAlias
        Final[int]
        ClassVar[float]
        TypeForm[bytearray]
        TypeGuard[bool]
        TypeIs[range]

    Note that instances of this class are not classes (e.g by \`inspect.isclass\`),
    even though they behave like them.
    """
@1371 14 15
        """Parameterizes an already-parameterized object.

        For example, we arrive here doing something like:
          T1 = TypeVar('T1')
          T2 = TypeVar('T2')
          T3 = TypeVar('T3')
          class A(Generic[T1]): pass
          B = A[T2]  # B is a _GenericAlias
          C = B[T3]  # Invokes _GenericAlias.__getitem__

        We also arrive here when parameterizing a generic \`Callable\` alias:
          T = TypeVar('T')
          C = Callable[[T], None]
          C[int]  # Invokes _GenericAlias.__getitem__
        """
@1401 13 1
        """Determines new __args__ for __getitem__.
@1415 0 12
        For example, suppose we had:
          T1 = TypeVar('T1')
          T2 = TypeVar('T2')
          class A(Generic[T1, T2]): pass
          T3 = TypeVar('T3')
          B = A[int, T3]
          C = B[str]
        \`B.__args__\` is \`(int, T3)\`, so \`C.__args__\` should be \`(int, str)\`.
        Unfortunately, this is harder than it looks, because if \`T3\` is
        anything more exotic than a plain \`TypeVar\`, we need to consider
        edge cases.
        """
@1547 1 1
            self.__doc__ = f'Deprecated alias to {origin.__qualname__}.'
@1549 1 1
            self.__doc__ = f'Deprecated alias to {origin.__module__}.{origin.__qualname__}.'
@1782 1 1
    everything the runtime allows is accepted by static type checkers.
@2263 1 1
    one-trick ponies in collections.abc such as Iterable.
@2330 2 2
    This is often the same as annotationlib.get_annotations(obj) or obj.__annotations__,
    but it handles forward references encoded as string literals and recursively replaces all
@2418 0 1
            seen = {id(nsobj)}
@2420 0 3
                if id(nsobj) in seen:
                    raise ValueError(f'wrapper loop when unwrapping {obj!r}')
                seen.add(id(nsobj))
@2539 1 1
    """Check if an object is a TypedDict class.
@2653 14 3
    In a non-stub file, place two or more stub definitions for the same
    function in a row, each decorated with @overload, followed
    by an implementation.  The implementation should *not*
@2677 0 10

    In a stub file or in an abstract method (for example, in a Protocol definition),
    the implementation may be omitted::

        @overload
        def utf8(value: None) -> None: ...
        @overload
        def utf8(value: bytes) -> bytes: ...
        @overload
        def utf8(value: str) -> bytes: ...
@2712 1 1
    method cannot be overridden, and the decorated class cannot be subclassed.
@2754 1 1
# Internal type bound to class object types.
@2845 1 1
        def new_user[U](user_class: type[U]) -> U:
@2858 1 1
    """A protocol with one abstract method __int__."""
@2869 1 1
    """A protocol with one abstract method __float__."""
@2880 1 1
    """A protocol with one abstract method __complex__."""
@2891 1 1
    """A protocol with one abstract method __bytes__."""
@2902 1 1
    """A protocol with one abstract method __index__."""
@2913 1 1
    """A protocol with one abstract method __abs__ that is covariant in its return type."""
@2924 1 1
    """A protocol with one abstract method __round__ that is covariant in its return type."""
@3041 1 1
    """Typed version of collections.namedtuple.
@3053 2 2
    The types for each field name can be retrieved by calling
    annotationlib.get_annotations(Employee).  (The field names are also in
@3143 1 1
        TypedDict classes can be created through both class-based and functional syntax.
@3292 2 2
    The type info can be accessed by calling annotationlib.get_annotations(Point2D), and
    via the Point2D.__required_keys__ and Point2D.__optional_keys__ frozensets.
@3299 1 9
    to override this by using the NotRequired and Required special forms::

        class Point2D(TypedDict):
            x: int               # the "x" key must always be present (Required is the default)
            y: NotRequired[int]  # the "y" key can be omitted

    This means that a Point2D TypedDict can have the "y" key omitted, but the "x" key must be present.
    Items are required by default, so the Required special form is not necessary in this example.
    In addition, the total argument to the TypedDict function can be used to make all items not required::
@3308 10 2
    class body be required. The Required special form can be used to mark individual
    keys as required in a total=False TypedDict.
@3326 0 1
    See PEPs 589, 655, and 705 for more information.
@3372 1 1
            title='The Matrix',  # type checker error if key is omitted
@3394 1 1
            title='The Matrix',  # type checker error if key is omitted
@3414 1 1
            m["title"] = "The Matrix"  # type checker error
@3501 2 2
    pervasive in the interface. For more precise types, define a custom
    Protocol.
@3592 1 1
    """Typed approximation of the return of open() in binary mode."""
@3606 1 1
    """Typed approximation of the return of open() in text mode."""
@3673 1 1
    """Decorator to mark an object as providing dataclass-like behavior.
¶unittest/loader.py 3921087856
@2 0 1
import inspect
@86 2 4
        if (testCaseClass in (case.TestCase, case.FunctionTestCase) or
            inspect.isabstract(testCaseClass)):
            # We don't load any tests from base types that should not be loaded,
            # and abstract base classes that can't be instantiated
@105 0 1
                and not inspect.isabstract(obj)
@183 0 3
            if inspect.isabstract(parent):
                raise TypeError(
                    "Cannot instantiate abstract test case %s" % parent.__name__)
¶unittest/mock.py 2550370423
@36 0 1
from annotationlib import Format
@121 1 1
        return func, inspect.signature(sig_func, annotation_format=Format.FORWARDREF)
@598 1 1
                            doc=__return_value_doc)
@1182 1 0
@1187 3 10
        with NonCallableMock._lock:
            # Lock is used here so that call_args_list and call_count are
            # set atomically otherwise it is possible that by the time call_count
            # is set another thread may have appended to call_args_list.
            # The rest of this function relies on list.append being atomic and
            # skips locking.
            _call = _Call((args, kwargs), two=True)
            self.call_args = _call
            self.call_args_list.append(_call)
            self.call_count = len(self.call_args_list)
@3005 1 1
    def _exit_side_effect(*args):
@3116 0 4
    def _increment_mock_call(self, /, *args, **kwargs):
        with self._mock_calls_events_lock:
            super()._increment_mock_call(*args, **kwargs)

¶urllib/parse.py 3352318472
@2 1 1
urllib.parse module is based upon the following RFC specifications.
@22 1 1
urllib.parse module should conform with it.  The urllib.parse module is
@392 0 2

    urlsplit() should generally be used instead of urlparse().
@461 2 2
    if hostname.startswith(('v', 'V')):
        if not re.match(r"\\A[vV][a-fA-F0-9]+\\..+\\z", hostname):
¶urllib/request.py 1881618813
@815 1 1
                self._reduce_uri_with_scheme(u, default_port) for u in uri)
@821 1 2
            reduced_authuri = self._reduce_uri_with_scheme(
                authuri, default_port)
@824 1 1
                    if self._is_suburi_with_scheme(uri, reduced_authuri):
@850 0 11

    def _reduce_uri_with_scheme(self, uri, default_port=True):
        parts = urlsplit(uri)
        scheme = parts[0] if parts[1] else None
        return (scheme or None, *self.reduce_uri(uri, default_port))

    def _is_suburi_with_scheme(self, base, test):
        if (base[0] is not None and test[0] is not None and
                base[0] != test[0]):
            return False
        return self.is_suburi(base[1:], test[1:])
@896 1 1
                reduced_uri = self._reduce_uri_with_scheme(u, default_port)
@901 1 2
            reduced_authuri = self._reduce_uri_with_scheme(
                authuri, default_port)
@903 1 1
                if self._is_suburi_with_scheme(uri, reduced_authuri):
@1293 2 1
        headers.update(req.headers)
@1635 0 5

        # Disallow control characters within mediatype.
        if re.search(r"[\\x00-\\x1F\\x7F]", mediatype):
            raise ValueError(
                "Control characters not allowed in data: mediatype")
¶urllib/robotparser.py 496851137
@9 1 1
    RFC 9309
@23 13 0
@44 0 1
        self.groups = {}
@79 0 2
                # If access to robot.txt has the status Unauthorized/Forbidden,
                # then most likely this applies to the entire site.
@80 1 3
            elif 400 <= err.code < 500:
                # RFC 9309, Section 2.3.1.3: the crawler MAY access any
                # resources on the server.
@82 0 4
            elif 500 <= err.code < 600:
                # RFC 9309, Section 2.3.1.4: the crawler MUST assume
                # complete disallow.
                self.disallow_all = True
@88 7 7
        self.entries.append(entry)
        for agent in entry.useragents:
            agent = agent.lower()
            if agent not in self.groups:
                self.groups[agent] = entry
            else:
                self.groups[agent] = merge_entries(self.groups[agent], entry)
@102 0 1
        entries = []
@111 8 0
@134 1 2
                    product_token = line[1]
                    entry.useragents.append(product_token)
@138 1 0
@140 0 4
                        try:
                            entry.rulelines.append(RuleLine(line[1], False))
                        except ValueError:
                            pass
@142 1 0
@144 0 4
                        try:
                            entry.rulelines.append(RuleLine(line[1], True))
                        except ValueError:
                            pass
@149 1 1
                        if line[1].strip().isdecimal():
@156 2 2
                        if (len(numbers) == 2 and numbers[0].strip().isdecimal()
                            and numbers[1].strip().isdecimal()):
@166 1 1
        if state != 0:
@168 0 9

    def _find_entry(self, useragent):
        entry = self.groups.get(useragent.lower())
        if entry is not None:
            return entry
        for entry in self.groups.values():
            if entry.applies_to(useragent):
                return entry
        return self.groups.get('*')
@181 2 0
@187 1 1
        url = normalize_uri(url)
@190 8 7
        if url == '/robots.txt':
            # The /robots.txt URI is implicitly allowed.
            return True
        entry = self._find_entry(useragent)
        if entry is None:
            return True
        return entry.allowance(url)
@202 6 4
        entry = self._find_entry(useragent)
        if entry is None:
            return None
        return entry.delay
@212 6 4
        entry = self._find_entry(useragent)
        if entry is None:
            return None
        return entry.req_rate
@228 1 1
        return '\\n\\n'.join(filter(None, map(str, entries)))
@237 1 15
        path = re.sub(r'[*]{2,}', '*', path)
        path = re.sub(r'[$][$*]+', '$', path)
        path = normalize_pattern(path)
        self.fullmatch = path.endswith('$')
        path = path.rstrip('$')
        if '$' in path:
            raise ValueError('$ not at the end of path')
        self.matcher = None
        if '*' in path:
            pattern = re.compile(translate_pattern(path), re.DOTALL)
            if self.fullmatch:
                self.matcher = pattern.fullmatch
            else:
                self.matcher = pattern.match
        self.path = path
@241 1 14
        # If the filename matches the rule, return the matching length plus 1.
        # If it does not match, return 0.
        if self.matcher is not None:
            m = self.matcher(filename)
            if m:
                return m.end() + 1
        else:
            if self.fullmatch:
                if filename == self.path:
                    return len(self.path) + 1
            else:
                if filename.startswith(self.path):
                    return len(self.path) + 1
        return 0
@244 1 2
        return (("Allow" if self.allowance else "Disallow") + ": " + self.path
                + ('$' if self.fullmatch else ''))
@256 0 2
        if not self.useragents:
            return ''
@264 1 4
        if self.rulelines:
            ret.extend(map(str, self.rulelines))
        else:
            ret.append("Allow:")
@269 0 2
        if useragent is None:
            return '*' in self.useragents
@272 6 4
            if agent != '*':
                agent = agent.lower()
                if agent in useragent:
                    return True
@283 1 4
        - filename is URL encoded
        """
        best_match = -1
        allowance = True
@285 3 8
            m = line.applies_to(filename)
            if m:
                if m > best_match:
                    best_match = m
                    allowance = line.allowance
                elif m == best_match and not allowance:
                    allowance = line.allowance
        return allowance
@289 0 36

def normalize(path):
    unquoted = urllib.parse.unquote(path, errors='surrogateescape')
    return urllib.parse.quote(unquoted, errors='surrogateescape')

def normalize_uri(path):
    path, sep, query = path.partition('?')
    path = normalize(path)
    if sep:
        query = re.sub(r'[^=&]+', lambda m: normalize(m[0]), query)
        path += '?' + query
    return path

def normalize_pattern(path):
    path, sep, query = path.partition('?')
    path = re.sub(r'[^*$]+', lambda m: normalize(m[0]), path)
    if sep:
        query = re.sub(r'[^=&*$]+', lambda m: normalize(m[0]), query)
        path += '?' + query
    return path

def translate_pattern(path):
    parts = list(map(re.escape, path.split('*')))
    for i in range(1, len(parts)-1):
        parts[i] = f'(?>.*?{parts[i]})'
    parts[-1] = f'.*{parts[-1]}'
    return ''.join(parts)

def merge_entries(e1, e2):
    entry = Entry()
    entry.useragents = list(filter(set(e2.useragents).__contains__, e1.useragents))
    entry.rulelines = e1.rulelines + e2.rulelines
    entry.delay = e1.delay if e2.delay is None else e2.delay
    entry.req_rate = e1.req_rate if e2.req_rate is None else e2.req_rate
    return entry

¶uuid.py 1420866968
@45 1 1
    # make a UUID from a 16-byte bytes object
@120 5 5
    48-bit values respectively) as an argument named 'fields', or a 16-byte
    bytes object (with all the integer fields in big-endian order) as an
    argument named 'bytes', or a 16-byte bytes object (with the first three
    fields in little-endian order) as an argument named 'bytes_le', or a single
    128-bit integer as an argument named 'int'.
@128 1 1
        bytes       the UUID as a 16-byte bytes object (containing the six
@131 2 2
        bytes_le    the UUID as a 16-byte bytes object (with time_low,
                    time_mid, and time_hi_version in little-endian byte order)
@181 1 1
        a 16-byte bytes object as the 'bytes' argument, a 16-byte bytes object
@193 3 3
        UUID(bytes=b'\\x12\\x34\\x56\\x78'*4)
        UUID(bytes_le=b'\\x78\\x56\\x34\\x12\\x34\\x12\\x78\\x56' +
                      b'\\x12\\x34\\x56\\x78\\x12\\x34\\x56\\x78')
@963 1 1
                        metavar=f"{{any UUID,{','.join(namespaces)}}}",
@985 1 7
        if namespace in namespaces:
            namespace = namespaces[namespace]
        else:
            try:
                namespace = UUID(namespace)
            except ValueError as exc:
                parser.error(f"{exc}: {args.namespace!r}")
¶webbrowser.py 3040649023
@0 1 2
"""Interfaces for launching and remotely controlling web browsers."""
# Maintained by Georg Brandl.
@2 4 6
import os
import shlex
import shutil
import sys
import subprocess
import threading
@7 25 1
__all__ = ["Error", "open", "open_new", "open_new_tab", "get", "register"]
@38 1 4
_lock = threading.RLock()
_browsers = {}                  # Dictionary of available browser controllers
_tryorder = None                # Preference order of available browsers
_os_preferred_browser = None    # The preferred browser
@41 2 6
def register(name, klass, instance=None, *, preferred=False):
    """Register a browser connector."""
    with _lock:
        if _tryorder is None:
            register_standard_browsers()
        _browsers[name.lower()] = [klass, instance]
@44 1 7
        # Preferred browsers go to the front of the list.
        # Need to match to the default browser returned by xdg-settings, which
        # may be of the form e.g. "firefox.desktop".
        if preferred or (_os_preferred_browser and f'{name}.desktop' == _os_preferred_browser):
            _tryorder.insert(0, name)
        else:
            _tryorder.append(name)
@47 1 63
def get(using=None):
    """Return a browser launcher instance appropriate for the environment."""
    if _tryorder is None:
        with _lock:
            if _tryorder is None:
                register_standard_browsers()
    if using is not None:
        alternatives = [using]
    else:
        alternatives = _tryorder
    for browser in alternatives:
        if '%s' in browser:
            # User gave us a command line, split it into name and args
            browser = shlex.split(browser)
            if browser[-1] == '&':
                return BackgroundBrowser(browser[:-1])
            else:
                return GenericBrowser(browser)
        else:
            # User gave us a browser name or path.
            try:
                command = _browsers[browser.lower()]
            except KeyError:
                command = _synthesize(browser)
            if command[1] is not None:
                return command[1]
            elif command[0] is not None:
                return command[0]()
    raise Error("could not locate runnable browser")


# Please note: the following definition hides a builtin function.
# It is recommended one does "import webbrowser" and uses webbrowser.open(url)
# instead of "from webbrowser import *".

def open(url, new=0, autoraise=True):
    """Display url using the default browser.

    If possible, open url in a location determined by new.
    - 0: the same browser window (the default).
    - 1: a new browser window.
    - 2: a new browser page ("tab").
    If possible, autoraise raises the window (the default) or not.

    If opening the browser succeeds, return True.
    If there is a problem, return False.
    """
    if _tryorder is None:
        with _lock:
            if _tryorder is None:
                register_standard_browsers()
    for name in _tryorder:
        browser = get(name)
        if browser.open(url, new, autoraise):
            return True
    return False


def open_new(url):
    """Open url in a new window of the default browser.

    If not possible, then open url in the only browser window.
    """
@51 1 5
def open_new_tab(url):
    """Open url in a new page ("tab") of the default browser.

    If not possible, then the behavior becomes equivalent to open_new().
    """
@55 11 30
def _synthesize(browser, *, preferred=False):
    """Attempt to synthesize a controller based on existing controllers.

    This is useful to create a controller when a user specifies a path to
    an entry in the BROWSER environment variable -- we can copy a general
    controller to operate using a specific installation of the desired
    browser in this way.

    If we can't create a controller in this way, or if there is no
    executable for the requested browser, return [None, None].

    """
    cmd = browser.split()[0]
    if not shutil.which(cmd):
        return [None, None]
    name = os.path.basename(cmd)
    try:
        command = _browsers[name.lower()]
    except KeyError:
        return [None, None]
    # now attempt to clone to fit the new name:
    controller = command[1]
    if controller and name.lower() == controller.basename:
        import copy
        controller = copy.copy(controller)
        controller.name = browser
        controller.basename = os.path.basename(browser)
        register(browser, None, instance=controller, preferred=preferred)
        return [None, controller]
    return [None, None]
@68 3 1
# General parent classes
@72 4 2
class BaseBrowser:
    """Parent class for all browsers. Do not use directly."""
@77 7 20
    args = ['%s']

    def __init__(self, name=""):
        self.name = name
        self.basename = name

    def open(self, url, new=0, autoraise=True):
        raise NotImplementedError

    def open_new(self, url):
        return self.open(url, 1)

    def open_new_tab(self, url):
        return self.open(url, 2)

    @staticmethod
    def _check_url(url):
        """Ensures that the URL is safe to pass to subprocesses as a parameter"""
        if url and url.lstrip().startswith("-"):
            raise ValueError(f"Invalid URL (leading dash disallowed): {url!r}")
@86 1 3
class GenericBrowser(BaseBrowser):
    """Class for all browsers started with a command
       and without remote functionality."""
@88 0 588
    def __init__(self, name):
        if isinstance(name, str):
            self.name = name
            self.args = ["%s"]
        else:
            # name should be a list with arguments
            self.name = name[0]
            self.args = name[1:]
        self.basename = os.path.basename(self.name)

    def open(self, url, new=0, autoraise=True):
        sys.audit("webbrowser.open", url)
        self._check_url(url)
        cmdline = [self.name] + [arg.replace("%s", url)
                                 for arg in self.args]
        try:
            if sys.platform[:3] == 'win':
                p = subprocess.Popen(cmdline)
            else:
                p = subprocess.Popen(cmdline, close_fds=True)
            return not p.wait()
        except OSError:
            return False


class BackgroundBrowser(GenericBrowser):
    """Class for all browsers which are to be started in the
       background."""

    def open(self, url, new=0, autoraise=True):
        cmdline = [self.name] + [arg.replace("%s", url)
                                 for arg in self.args]
        sys.audit("webbrowser.open", url)
        self._check_url(url)
        try:
            if sys.platform[:3] == 'win':
                p = subprocess.Popen(cmdline)
            else:
                p = subprocess.Popen(cmdline, close_fds=True,
                                     start_new_session=True)
            return p.poll() is None
        except OSError:
            return False


class UnixBrowser(BaseBrowser):
    """Parent class for all Unix browsers with remote functionality."""

    raise_opts = None
    background = False
    redirect_stdout = True
    # In remote_args, %s will be replaced with the requested URL.  %action will
    # be replaced depending on the value of 'new' passed to open.
    # remote_action is used for new=0 (open).  If newwin is not None, it is
    # used for new=1 (open_new).  If newtab is not None, it is used for
    # new=3 (open_new_tab).  After both substitutions are made, any empty
    # strings in the transformed remote_args list will be removed.
    remote_args = ['%action', '%s']
    remote_action = None
    remote_action_newwin = None
    remote_action_newtab = None

    def _invoke(self, args, remote, autoraise, url=None):
        raise_opt = []
        if remote and self.raise_opts:
            # use autoraise argument only for remote invocation
            autoraise = int(autoraise)
            opt = self.raise_opts[autoraise]
            if opt:
                raise_opt = [opt]

        cmdline = [self.name] + raise_opt + args

        if remote or self.background:
            inout = subprocess.DEVNULL
        else:
            # for TTY browsers, we need stdin/out
            inout = None
        p = subprocess.Popen(cmdline, close_fds=True, stdin=inout,
                             stdout=(self.redirect_stdout and inout or None),
                             stderr=inout, start_new_session=True)
        if remote:
            # wait at most five seconds. If the subprocess is not finished, the
            # remote invocation has (hopefully) started a new instance.
            try:
                rc = p.wait(5)
                # if remote call failed, open() will try direct invocation
                return not rc
            except subprocess.TimeoutExpired:
                return True
        elif self.background:
            if p.poll() is None:
                return True
            else:
                return False
        else:
            return not p.wait()

    def open(self, url, new=0, autoraise=True):
        sys.audit("webbrowser.open", url)
        if new == 0:
            action = self.remote_action
        elif new == 1:
            action = self.remote_action_newwin
        elif new == 2:
            if self.remote_action_newtab is None:
                action = self.remote_action_newwin
            else:
                action = self.remote_action_newtab
        else:
            raise Error("Bad 'new' parameter to open(); "
                        f"expected 0, 1, or 2, got {new}")

        self._check_url(url.replace("%action", action))

        args = [arg.replace("%action", action).replace("%s", url)
                for arg in self.remote_args]
        args = [arg for arg in args if arg]
        success = self._invoke(args, True, autoraise, url)
        if not success:
            # remote invocation failed, try straight way
            args = [arg.replace("%s", url) for arg in self.args]
            return self._invoke(args, False, False)
        else:
            return True


class Mozilla(UnixBrowser):
    """Launcher class for Mozilla browsers."""

    remote_args = ['%action', '%s']
    remote_action = ""
    remote_action_newwin = "-new-window"
    remote_action_newtab = "-new-tab"
    background = True


class Epiphany(UnixBrowser):
    """Launcher class for Epiphany browser."""

    raise_opts = ["-noraise", ""]
    remote_args = ['%action', '%s']
    remote_action = "-n"
    remote_action_newwin = "-w"
    background = True


class Chrome(UnixBrowser):
    """Launcher class for Google Chrome browser."""

    remote_args = ['%action', '%s']
    remote_action = ""
    remote_action_newwin = "--new-window"
    remote_action_newtab = ""
    background = True


Chromium = Chrome


class Opera(UnixBrowser):
    """Launcher class for Opera browser."""

    remote_args = ['%action', '%s']
    remote_action = ""
    remote_action_newwin = "--new-window"
    remote_action_newtab = ""
    background = True


class Elinks(UnixBrowser):
    """Launcher class for Elinks browsers."""

    remote_args = ['-remote', 'openURL(%s%action)']
    remote_action = ""
    remote_action_newwin = ",new-window"
    remote_action_newtab = ",new-tab"
    background = False

    # elinks doesn't like its stdout to be redirected -
    # it uses redirected stdout as a signal to do -dump
    redirect_stdout = False


class Konqueror(BaseBrowser):
    """Controller for the KDE File Manager (kfm, or Konqueror).

    See the output of \`\`kfmclient --commands\`\`
    for more information on the Konqueror remote-control interface.
    """

    def open(self, url, new=0, autoraise=True):
        sys.audit("webbrowser.open", url)
        self._check_url(url)
        # XXX Currently I know no way to prevent KFM from opening a new win.
        if new == 2:
            action = "newTab"
        else:
            action = "openURL"

        devnull = subprocess.DEVNULL

        try:
            p = subprocess.Popen(["kfmclient", action, url],
                                 close_fds=True, stdin=devnull,
                                 stdout=devnull, stderr=devnull)
        except OSError:
            # fall through to next variant
            pass
        else:
            p.wait()
            # kfmclient's return code unfortunately has no meaning as it seems
            return True

        try:
            p = subprocess.Popen(["konqueror", "--silent", url],
                                 close_fds=True, stdin=devnull,
                                 stdout=devnull, stderr=devnull,
                                 start_new_session=True)
        except OSError:
            # fall through to next variant
            pass
        else:
            if p.poll() is None:
                # Should be running now.
                return True

        try:
            p = subprocess.Popen(["kfm", "-d", url],
                                 close_fds=True, stdin=devnull,
                                 stdout=devnull, stderr=devnull,
                                 start_new_session=True)
        except OSError:
            return False
        else:
            return p.poll() is None


class Edge(UnixBrowser):
    """Launcher class for Microsoft Edge browser."""

    remote_args = ['%action', '%s']
    remote_action = ""
    remote_action_newwin = "--new-window"
    remote_action_newtab = ""
    background = True


#
# Platform support for Unix
#

# These are the right tests because all these Unix browsers require either
# a console terminal or an X display to run.

def register_X_browsers():

    # use xdg-open if around
    if shutil.which("xdg-open"):
        register("xdg-open", None, BackgroundBrowser("xdg-open"))

    # Opens an appropriate browser for the URL scheme according to
    # freedesktop.org settings (GNOME, KDE, XFCE, etc.)
    if shutil.which("gio"):
        register("gio", None, BackgroundBrowser(["gio", "open", "--", "%s"]))

    xdg_desktop = os.getenv("XDG_CURRENT_DESKTOP", "").split(":")

    # The default GNOME3 browser
    if (("GNOME" in xdg_desktop or
         "GNOME_DESKTOP_SESSION_ID" in os.environ) and
            shutil.which("gvfs-open")):
        register("gvfs-open", None, BackgroundBrowser("gvfs-open"))

    # The default KDE browser
    if (("KDE" in xdg_desktop or
         "KDE_FULL_SESSION" in os.environ) and
            shutil.which("kfmclient")):
        register("kfmclient", Konqueror, Konqueror("kfmclient"))

    # Common symbolic link for the default X11 browser
    if shutil.which("x-www-browser"):
        register("x-www-browser", None, BackgroundBrowser("x-www-browser"))

    # The Mozilla browsers
    for browser in ("firefox", "iceweasel", "seamonkey", "mozilla-firefox",
                    "mozilla"):
        if shutil.which(browser):
            register(browser, None, Mozilla(browser))

    # Konqueror/kfm, the KDE browser.
    if shutil.which("kfm"):
        register("kfm", Konqueror, Konqueror("kfm"))
    elif shutil.which("konqueror"):
        register("konqueror", Konqueror, Konqueror("konqueror"))

    # Gnome's Epiphany
    if shutil.which("epiphany"):
        register("epiphany", None, Epiphany("epiphany"))

    # Google Chrome/Chromium browsers
    for browser in ("google-chrome", "chrome", "chromium", "chromium-browser"):
        if shutil.which(browser):
            register(browser, None, Chrome(browser))

    # Opera, quite popular
    if shutil.which("opera"):
        register("opera", None, Opera("opera"))

    if shutil.which("microsoft-edge"):
        register("microsoft-edge", None, Edge("microsoft-edge"))


def register_standard_browsers():
    global _tryorder
    _tryorder = []

    if sys.platform == 'darwin':
        register("MacOSX", None, MacOSXOSAScript('default'))
        register("chrome", None, MacOSXOSAScript('google chrome'))
        register("firefox", None, MacOSXOSAScript('firefox'))
        register("safari", None, MacOSXOSAScript('safari'))
        # macOS can use below Unix support (but we prefer using the macOS
        # specific stuff)

    if sys.platform == "ios":
        register("iosbrowser", None, IOSBrowser(), preferred=True)

    if sys.platform == "serenityos":
        # SerenityOS webbrowser, simply called "Browser".
        register("Browser", None, BackgroundBrowser("Browser"))

    if sys.platform[:3] == "win":
        # First try to use the default Windows browser
        register("windows-default", WindowsDefault)

        # Detect some common Windows browsers, fallback to Microsoft Edge
        # location in 64-bit Windows
        edge64 = os.path.join(os.environ.get("PROGRAMFILES(x86)", "C:\\\\Program Files (x86)"),
                              "Microsoft\\\\Edge\\\\Application\\\\msedge.exe")
        # location in 32-bit Windows
        edge32 = os.path.join(os.environ.get("PROGRAMFILES", "C:\\\\Program Files"),
                              "Microsoft\\\\Edge\\\\Application\\\\msedge.exe")
        for browser in ("firefox", "seamonkey", "mozilla", "chrome",
                        "opera", edge64, edge32):
            if shutil.which(browser):
                register(browser, None, BackgroundBrowser(browser))
        if shutil.which("MicrosoftEdge.exe"):
            register("microsoft-edge", None, Edge("MicrosoftEdge.exe"))
    else:
        # Prefer X browsers if present
        #
        # NOTE: Do not check for X11 browser on macOS,
        # XQuartz installation sets a DISPLAY environment variable and will
        # autostart when someone tries to access the display. Mac users in
        # general don't need an X11 browser.
        if sys.platform != "darwin" and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            try:
                cmd = "xdg-settings get default-web-browser".split()
                raw_result = subprocess.check_output(cmd, stderr=subprocess.DEVNULL)
                result = raw_result.decode().strip()
            except (FileNotFoundError, subprocess.CalledProcessError,
                    PermissionError, NotADirectoryError):
                pass
            else:
                global _os_preferred_browser
                _os_preferred_browser = result

            register_X_browsers()

        # Also try console browsers
        if os.environ.get("TERM"):
            # Common symbolic link for the default text-based browser
            if shutil.which("www-browser"):
                register("www-browser", None, GenericBrowser("www-browser"))
            # The Links/elinks browsers <http://links.twibright.com/>
            if shutil.which("links"):
                register("links", None, GenericBrowser("links"))
            if shutil.which("elinks"):
                register("elinks", None, Elinks("elinks"))
            # The Lynx browser <https://lynx.invisible-island.net/>, <http://lynx.browser.org/>
            if shutil.which("lynx"):
                register("lynx", None, GenericBrowser("lynx"))
            # The w3m browser <http://w3m.sourceforge.net/>
            if shutil.which("w3m"):
                register("w3m", None, GenericBrowser("w3m"))

    # OK, now that we know what the default preference orders for each
    # platform are, allow user to override them with the BROWSER variable.
    if "BROWSER" in os.environ:
        userchoices = os.environ["BROWSER"].split(os.pathsep)
        userchoices.reverse()

        # Treat choices in same way as if passed into get() but do register
        # and prepend to _tryorder
        for cmdline in userchoices:
            if all(x not in cmdline for x in " \\t"):
                # Assume this is the name of a registered command, use
                # that unless it is a GenericBrowser.
                try:
                    command = _browsers[cmdline.lower()]
                except KeyError:
                    pass

                else:
                    if not isinstance(command[1], GenericBrowser):
                        _tryorder.insert(0, cmdline.lower())
                        continue

            if cmdline != '':
                cmd = _synthesize(cmdline, preferred=True)
                if cmd[1] is None:
                    register(cmdline, None, GenericBrowser(cmdline), preferred=True)

    # what to do if _tryorder is now empty?


#
# Platform support for Windows
#

if sys.platform[:3] == "win":
    class WindowsDefault(BaseBrowser):
        def open(self, url, new=0, autoraise=True):
            sys.audit("webbrowser.open", url)
            self._check_url(url)
            try:
                os.startfile(url)
            except OSError:
                # [Error 22] No application is associated with the specified
                # file for this operation: '<URL>'
                return False
            else:
                return True

#
# Platform support for macOS
#

if sys.platform == 'darwin':
    class MacOSXOSAScript(BaseBrowser):
        def __init__(self, name='default'):
            super().__init__(name)

        def open(self, url, new=0, autoraise=True):
            sys.audit("webbrowser.open", url)
            self._check_url(url)
            url = url.replace('"', '%22')
            if self.name == 'default':
                proto, _sep, _rest = url.partition(":")
                if _sep and proto.lower() in {"http", "https"}:
                    # default web URL, don't need to lookup browser
                    script = f'open location "{url}"'
                else:
                    # if not a web URL, need to lookup default browser to ensure a browser is launched
                    # this should always work, but is overkill to lookup http handler
                    # before launching http
                    script = f"""
                        use framework "AppKit"
                        use AppleScript version "2.4"
                        use scripting additions

                        property NSWorkspace : a reference to current application's NSWorkspace
                        property NSURL : a reference to current application's NSURL

                        set http_url to NSURL's URLWithString:"https://python.org"
                        set browser_url to (NSWorkspace's sharedWorkspace)'s ¬
                            URLForApplicationToOpenURL:http_url
                        set app_path to browser_url's relativePath as text -- NSURL to absolute path '/Applications/Safari.app'

                        tell application app_path
                            activate
                            open location "{url}"
                        end tell
                    """
            else:
                script = f'''
                   tell application "{self.name}"
                       activate
                       open location "{url}"
                   end
                   '''

            osapipe = os.popen("/usr/bin/osascript", "w")
            if osapipe is None:
                return False

            osapipe.write(script)
            rc = osapipe.close()
            return not rc

#
# Platform support for iOS
#
if sys.platform == "ios":
    from _ios_support import objc
    if objc:
        # If objc exists, we know ctypes is also importable.
        from ctypes import c_void_p, c_char_p, c_ulong

    class IOSBrowser(BaseBrowser):
        def open(self, url, new=0, autoraise=True):
            sys.audit("webbrowser.open", url)
            self._check_url(url)
            # If ctypes isn't available, we can't open a browser
            if objc is None:
                return False

            # All the messages in this call return object references.
            objc.objc_msgSend.restype = c_void_p

            # This is the equivalent of:
            #    NSString url_string =
            #        [NSString stringWithCString:url.encode("utf-8")
            #                           encoding:NSUTF8StringEncoding];
            NSString = objc.objc_getClass(b"NSString")
            constructor = objc.sel_registerName(b"stringWithCString:encoding:")
            objc.objc_msgSend.argtypes = [c_void_p, c_void_p, c_char_p, c_ulong]
            url_string = objc.objc_msgSend(
                NSString,
                constructor,
                url.encode("utf-8"),
                4,  # NSUTF8StringEncoding = 4
            )

            # Create an NSURL object representing the URL
            # This is the equivalent of:
            #   NSURL *nsurl = [NSURL URLWithString:url];
            NSURL = objc.objc_getClass(b"NSURL")
            urlWithString_ = objc.sel_registerName(b"URLWithString:")
            objc.objc_msgSend.argtypes = [c_void_p, c_void_p, c_void_p]
            ns_url = objc.objc_msgSend(NSURL, urlWithString_, url_string)

            # Get the shared UIApplication instance
            # This code is the equivalent of:
            # UIApplication shared_app = [UIApplication sharedApplication]
            UIApplication = objc.objc_getClass(b"UIApplication")
            sharedApplication = objc.sel_registerName(b"sharedApplication")
            objc.objc_msgSend.argtypes = [c_void_p, c_void_p]
            shared_app = objc.objc_msgSend(UIApplication, sharedApplication)

            # Open the URL on the shared application
            # This code is the equivalent of:
            #   [shared_app openURL:ns_url
            #               options:NIL
            #     completionHandler:NIL];
            openURL_ = objc.sel_registerName(b"openURL:options:completionHandler:")
            objc.objc_msgSend.argtypes = [
                c_void_p, c_void_p, c_void_p, c_void_p, c_void_p
            ]
            # Method returns void
            objc.objc_msgSend.restype = None
            objc.objc_msgSend(shared_app, openURL_, ns_url, None, None)

            return True


def parse_args(arg_list: list[str] | None):
    import argparse
    parser = argparse.ArgumentParser(
        description="Open URL in a web browser.", color=True,
    )
    parser.add_argument("url", help="URL to open")

    group = parser.add_mutually_exclusive_group()
    group.add_argument("-n", "--new-window", action="store_const",
                       const=1, default=0, dest="new_win",
                       help="open new window")
    group.add_argument("-t", "--new-tab", action="store_const",
                       const=2, default=0, dest="new_win",
                       help="open new tab")

    args = parser.parse_args(arg_list)

    return args


def main(arg_list: list[str] | None = None):
    args = parse_args(arg_list)

    open(args.url, args.new_win)

    print("\\a")


if __name__ == "__main__":
    main()

¶wsgiref/handlers.py 893877293
@3 1 1
from .headers import Headers, _name_disallowed_re
@251 0 2
        if _name_disallowed_re.search(status):
            raise ValueError("Control characters are not allowed in status")
¶wsgiref/headers.py 1917314138
@11 0 5
# Disallowed characters for headers and values.
# HTAB (\\x09) is allowed in header values, but
# not in header names. (RFC 9110 Section 5.5)
_name_disallowed_re = re.compile(r'[\\x00-\\x1F\\x7F]')
_value_disallowed_re = re.compile(r'[\\x00-\\x08\\x0A-\\x1F\\x7F]')
@37 2 2
                self._convert_string_type(k, name=True)
                self._convert_string_type(v, name=False)
@40 1 1
    def _convert_string_type(self, value, *, name):
@43 0 3
            regex = (_name_disallowed_re if name else _value_disallowed_re)
            if regex.search(value):
                raise ValueError("Control characters not allowed in headers")
@55 1 1
            (self._convert_string_type(name, name=True), self._convert_string_type(val, name=False)))
@62 1 1
        name = self._convert_string_type(name.lower(), name=True)
@89 1 1
        name = self._convert_string_type(name.lower(), name=True)
@95 1 1
        name = self._convert_string_type(name.lower(), name=True)
@150 2 2
            self._headers.append((self._convert_string_type(name, name=True),
                self._convert_string_type(value, name=False)))
@174 1 1
            _value = self._convert_string_type(_value, name=False)
@177 1 1
            k = self._convert_string_type(k, name=True)
@181 1 1
                v = self._convert_string_type(v, name=False)
@183 1 1
        self._headers.append((self._convert_string_type(_name, name=True), "; ".join(parts)))
¶xml/dom/expatbuilder.py 4279396216
@32 1 2
from xml.dom.minidom import (_append_child, _set_attribute_node,
                            _XML_WHITESPACE)
@414 1 2
            if (child.nodeType == TEXT_NODE
                    and not child.data.strip(_XML_WHITESPACE)):
¶xml/dom/minidom.py 521474284
@31 0 3

# The white space characters of the XML specification (see XML 1.0, 2.3).
_XML_WHITESPACE = " \\t\\r\\n"
@366 0 1
        self.ownerDocument = None
@691 0 1
        self.ownerDocument = None
@1174 1 1
        if self.data.strip(_XML_WHITESPACE):
¶xml/dom/pulldom.py 1228257037
@0 0 2
"""Support for building partial DOM trees from SAX events."""

@13 0 4
    """Content handler which turns SAX events into pull parser events.

    The nodes are created, but they are not added to the tree."""

@204 0 2
    """Stream of the pull parser events."""

@213 0 1
        """Discard unread events and prepare for parsing a new document."""
@228 0 1
        """Expand all children of the node into the node."""
@243 0 1
        """Return the next (event, node) tuple, or None at the end."""
@276 1 1
        """Release the parser and the document."""
@283 0 1
    """PullDOM which also adds every created node to the tree."""
@318 0 1
    """Return a DOMEventStream for the given file name or file object."""
@329 0 1
    """Return a DOMEventStream for the given string."""
¶xml/etree/ElementPath.py 2674990519
@326 0 1
            cache = {}
@329 0 4
                except KeyError:
                    continue
                key = (parent, elem.tag)
                if key not in cache:
@330 5 7
                    elems = parent.findall(elem.tag)
                    try:
                        cache[key] = elems[index]
                    except IndexError:
                        cache[key] = None
                if cache[key] is elem:
                    yield elem
¶xml/etree/ElementTree.py 3906652137
@10 2 2
 usually done on the ElementTree level.  Interactions with a single XML
 element and its sub-elements are done on the Element level.
@106 0 3
# The white space characters of the XML specification (see XML 1.0, 2.3).
_XML_WHITESPACE = " \\t\\r\\n"

@133 3 0
@279 1 2
        *namespaces* is an optional mapping from namespace prefix to full
        name.
@291 1 2
        *namespaces* is an optional mapping from namespace prefix to full
        name.
@304 1 2
        *namespaces* is an optional mapping from namespace prefix to full
        name.
@315 1 2
        *namespaces* is an optional mapping from namespace prefix to full
        name.
@357 1 1
        """Get attribute names.
@359 2 1
        Equivalent to attrib.keys()
@366 1 1
        """Get element attributes as (name, value) pairs.
@368 4 1
        Equivalent to attrib.items().
@555 2 2
        *source* is a file name or file object, *parser* is an optional
        parser instance that defaults to XMLParser.
@589 1 2
        The iterator loops over all elements in this tree, in document
        order.
@604 1 2
        *namespaces* is an optional mapping from namespace prefix to full
        name.
@626 1 2
        *namespaces* is an optional mapping from namespace prefix to full
        name.
@648 1 2
        *namespaces* is an optional mapping from namespace prefix to full
        name.
@695 1 2
          *file_or_filename* -- file name or a file object opened for
                                writing
@699 4 4
          *xml_declaration* -- bool indicating if an XML declaration should
                               be added to the output. If None, an XML
                               declaration is added if encoding IS NOT
                               either of: US-ASCII, UTF-8, or Unicode
@704 1 2
          *default_namespace* -- sets the default XML namespace (for
                                 "xmlns")
@709 4 4
                                    that contain no content.  If True
                                    (default) they are emitted as a single
                                    self-closed tag, otherwise they are
                                    emitted as a pair of start/end tags
@909 0 3
_CDATA_CONTENT_ELEMENTS = {"script", "style", "xmp", "iframe", "noembed",
                           "noframes", "plaintext"}

@911 1 1
              "track", "wbr", "plaintext"}
@952 1 1
                if ltag in _CDATA_CONTENT_ELEMENTS:
@1085 3 3
    encoding defaulting to US-ASCII, *method* is an optional output which
    can be one of "xml" (default), "html", "text" or "c14n",
    *default_namespace* sets the default XML namespace (for "xmlns").
@1183 1 1
        if not elem.text or not elem.text.strip(_XML_WHITESPACE):
@1189 1 1
            if not child.tail or not child.tail.strip(_XML_WHITESPACE):
@1193 1 1
        if not child.tail.strip(_XML_WHITESPACE):
@1227 1 2
    a list of events to report back, *parser* is an optional parser
    instance.
@1564 0 1
        parser.StartDoctypeDeclHandler = self._start_doctype
@1567 1 0
@1686 30 0
@1717 1 8
    def _start_doctype(self, name, system, pubid, has_internal_subset):
        if hasattr(self.target, "doctype"):
            self.target.doctype(name, pubid, system)
        elif hasattr(self, "doctype"):
            warnings.warn(
                "The doctype() method of XMLParser is ignored.  "
                "Define doctype() method on the TreeBuilder target.",
                RuntimeWarning)
@1759 4 5
    If *out* is provided, it must be a file or file-like object that
    receives the serialised canonical XML output (text, not bytes) through
    its \`\`.write()\`\` method.  To write to a file, open it in text mode with
    encoding "utf-8".  If *out* is not provided, this function returns the
    output as text string.
@1796 2 2
    as text (not bytes).  To write to a file, open it in text mode with
    encoding "utf-8" and pass its \`\`.write\`\` method.
@1802 2 4
    - *strip_text*: set to true to strip whitespace before and after text
                    content
    - *rewrite_prefixes*: set to true to replace namespace prefixes by
                          "n{number}"
@1806 3 4
    - *qname_aware_attrs*: a set of qname aware attribute names in which
                           prefixes should be replaced in text content
    - *exclude_attrs*: a set of attribute names that should not be
                       serialised
@1905 1 1
            data = data.strip(_XML_WHITESPACE)
¶xml/sax/__init__.py 2386864039
@29 0 5
    """Parse an XML document with the default parser.

    source is a system identifier, a path-like object or a file object,
    handler is a ContentHandler instance, and errorHandler is an
    ErrorHandler instance.  All work is done by the handler."""
@35 0 4
    """Parse an XML document from a string with the default parser.

    string is a str or a bytes-like object, the other arguments are the
    same as for parse()."""
¶xml/sax/saxutils.py 2750185432
@112 0 1
    """Content handler which writes the events back as an XML document."""
@188 1 1
                self._write(' xmlns:%s=%s' % (prefix, quoteattr(uri)))
@190 1 1
                self._write(' xmlns=%s' % quoteattr(uri))
¶xml/sax/xmlreader.py 2830557679
@91 1 1
    """This interface adds four extra methods to the XMLReader
@106 1 1
    interface using the prepareParser, feed and close methods of the
@276 0 1
    """Implementation of the Attributes interface."""
¶xmlrpc/client.py 3604646511
@967 1 1
            "<methodName>", escape(methodname), "</methodName>\\n",
¶zipapp.py 1473965416
@71 1 1
    if interpreter and isinstance(new_archive, (str, os.PathLike)):
¶zipfile/__init__.py 295836436
@568 0 4
        if self.flag_bits & _MASK_UTF_FILENAME:
            encoding = 'ascii'
        else:
            encoding = 'cp437'
@569 1 1
            return self.filename.encode(encoding), self.flag_bits & ~_MASK_UTF_FILENAME
@622 1 2
        filename should be the path to a file or directory on the
        filesystem.
@624 3 3
        arcname is the name which it will have within the archive (by
        default, this will be the same as filename, but without a drive
        letter and with leading path separators removed).
@665 3 6
        source_date_epoch = os.environ.get('SOURCE_DATE_EPOCH')

        if source_date_epoch:
            self.date_time = time.gmtime(int(source_date_epoch))[:6]
        else:
            self.date_time = time.localtime(time.time())[:6]
@780 1 10
    @property
    def needs_input(self):
        # While the LZMA properties header is still being buffered, more input
        # is required; afterwards defer to the wrapped decompressor so a bounded
        # decompress() call can be drained across reads.
        if self._decomp is None:
            return True
        return self._decomp.needs_input

    def decompress(self, data, max_length=-1):
@796 1 1
        result = self._decomp.decompress(data, max_length)
@952 1 1
    MAX_N = (1 << 31) - 1
@1165 0 2
        elif self._compress_type == ZIP_STORED:
            data = self._read2(n)
@1166 1 6
            # bzip2/lzma/zstd: a bounded decompress() call may leave input
            # buffered inside the decompressor; drain that before reading more.
            if getattr(self._decompressor, "needs_input", True):
                data = self._read2(n)
            else:
                data = b''
@1179 2 11
            # Bound the output of a single decompress() call (mirroring the
            # DEFLATE path above) so that a small compressed member cannot
            # expand into one unbounded read.
            try:
                data = self._decompressor.decompress(data, max(n, self.MIN_READ_SIZE))
            except TypeError:
                # See MonkeypatchedDecompressorTests in test_core.py
                data = self._decompressor.decompress(data)
            self._eof = (self._decompressor.eof or
                         self._compress_left <= 0 and
                         getattr(self._decompressor, "needs_input", True))
@1394 13 13
          ZIP_BZIP2 (requires bz2), ZIP_LZMA (requires lzma), or
          ZIP_ZSTANDARD (requires compression.zstd).
    allowZip64: if True ZipFile will create files with ZIP64 extensions
          when needed, otherwise it will raise an exception when this
          would be necessary.
    compresslevel: None (default for the given compression type) or
          an integer specifying the level to pass to the compressor.
          When using ZIP_STORED or ZIP_LZMA this keyword has no effect.
          When using ZIP_DEFLATED integers 0 through 9 are accepted.
          When using ZIP_BZIP2 integers 1 through 9 are accepted.
          When using ZIP_ZSTANDARD integers -7 though 22 are common,
          see the CompressionParameter enum in compression.zstd for
          details.
@1412 0 1
    _ignore_invalid_names = False
@1415 2 2
        """Open the ZIP file with mode read 'r', write 'w', exclusive create
        'x', or append 'a'."""
@1694 4 4
        When writing, if the file size is not known in advance but may
        exceed 2 GiB, pass force_zip64 to use the ZIP64 format, which can
        handle large files.  If the size is known in advance, it is best to
        pass a ZipInfo instance for name, with zinfo.file_size set.
@1809 1 1
        zinfo.flag_bits = _MASK_UTF_FILENAME
@1892 3 4
        arcname = member.filename
        if os.path.sep != '/':
            arcname = arcname.replace('/', os.path.sep)
        if os.path.altsep and os.path.altsep != '/':
@1898 1 5
        drive, root, arcname = os.path.splitroot(arcname)
        if self._ignore_invalid_names and (drive or root):
            return None
        if self._ignore_invalid_names and os.path.pardir in arcname.split(os.path.sep):
            return None
@1904 1 4
            arcname2 = self._sanitize_windows_name(arcname, os.path.sep)
            if self._ignore_invalid_names and arcname2 != arcname:
                return None
            arcname = arcname2
@1907 0 2
            if self._ignore_invalid_names:
                return None
@2039 0 9

        if not self.fp:
            raise ValueError(
                "Attempt to write to ZIP archive that was already closed"
            )
        if self._writing:
            raise ValueError(
                "Can't write to ZIP archive while an open writing handle exists."
            )
¶zipfile/_path/__init__.py 3349889868
@275 1 1
    'mem/abcde.zip'
@433 1 4
        root = self.root.filename
        if root is None:
            root = ':zipfile:'
        return posixpath.join(root, self.at) if self.at else root
¶zipimport.py 3730584083
@480 1 6
                    try:
                        name = name.decode()
                    except UnicodeDecodeError as exc:
                        raise ZipImportError(
                            f"can't decode file name in Zip file: {archive!r}",
                            path=archive) from exc
¶zoneinfo/_common.py 296428043
@17 6 0
@75 0 4

        if max(trans_idx) >= typecnt:
            raise ValueError("Invalid transition index found while reading TZif: "
                            f"{max(trans_idx)}")
@126 5 4
        line = fobj.readline()
        if not line.endswith(b"\\n"):
            raise ValueError("Invalid TZif file: unexpected end of file")
        tz_str = line.rstrip(b"\\n")
`
