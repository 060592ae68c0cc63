/**
 * Which of CPython's functions and types are given their arguments in a tuple (METH_VARARGS, no tp_vectorcall): the others
 * read them where the caller has them. Source: the flags of 3.14.10's own definitions.
 */

/** Functions as `module.name`, methods as `type.name`. */
const functions: ReadonlySet<string> = new Set(
  `vars dir sys.getsizeof sys.set_asyncgen_hooks atexit.register gc.set_threshold dict.update OrderedDict.update str.format
  memoryview.__exit__ property.__set_name__ async_generator.athrow Match.group _csv.reader _csv.writer
  _csv.register_dialect _json.scanstring _thread.start_new_thread _thread.start_new _thread.start_joinable_thread
  _thread.stack_size _thread.interrupt_main lock.acquire lock.acquire_lock lock.__enter__ lock.__exit__ RLock.acquire
  RLock.__enter__ RLock.__exit__ _ThreadHandle.join time.asctime time.ctime time.gmtime time.localtime time.strftime
  time.strptime time.get_clock_info _lru_cache_wrapper.__copy__ _lru_cache_wrapper.__deepcopy__ date.__format__
  date.fromisocalendar date.fromordinal date.strftime date.strptime datetime.astimezone datetime.combine
  datetime.fromtimestamp datetime.isoformat datetime.strptime time.__format__ time.isoformat time.strftime
  _IOBase.__exit__ Generic.__class_getitem__ Generic.__init_subclass__`.split(/\s+/u),
)

/** Types that are called without a tuple, or keep the one they are called with. */
const types: ReadonlySet<string> = new Set(
  `bool dict enumerate filter float frozenset int list map range reversed set str super tuple type
  itertools.chain types.GenericAlias`.split(/\s+/u),
)

export function packsFunction(name: string): boolean {
  return functions.has(name) || name.endsWith('.__new__')
}

export function packsType(name: string): boolean {
  return !types.has(name)
}
