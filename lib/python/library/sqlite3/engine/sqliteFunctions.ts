/** The functions of SQLite that are called here: pointers are numbers, 64-bit integers bigints. */
type Pointer = number
type Code = number

export interface SqliteFunctions {
  readonly __indirect_function_table: WebAssembly.Table
  __wasm_call_ctors(): void
  emscripten_stack_get_current(): number
  _emscripten_stack_alloc(bytes: number): Pointer
  _emscripten_stack_restore(at: Pointer): void
  emscripten_builtin_memalign(page: number, bytes: number): Pointer
  malloc(bytes: number): Pointer
  free(at: Pointer): void
  sqlite3_initialize(): Code
  sqlite3_libversion(): Pointer
  sqlite3_free(at: Pointer): void
  sqlite3_malloc64(bytes: bigint): Pointer
  sqlite3_open_v2(path: Pointer, db: Pointer, flags: number, vfs: Pointer): Code
  sqlite3_close_v2(db: Pointer): Code
  sqlite3__wasm_db_config_ip(db: Pointer, option: number, on: number, was: Pointer): Code
  sqlite3_extended_result_codes(db: Pointer, on: number): Code
  sqlite3_errcode(db: Pointer): Code
  sqlite3_extended_errcode(db: Pointer): Code
  sqlite3_errmsg(db: Pointer): Pointer
  sqlite3_errstr(code: Code): Pointer
  sqlite3_complete(sql: Pointer): number
  sqlite3_get_autocommit(db: Pointer): number
  sqlite3_total_changes(db: Pointer): number
  sqlite3_changes(db: Pointer): number
  sqlite3_last_insert_rowid(db: Pointer): bigint
  sqlite3_db_filename(db: Pointer, schema: Pointer): Pointer
  sqlite3_interrupt(db: Pointer): void
  sqlite3_limit(db: Pointer, category: number, limit: number): number
  sqlite3_serialize(db: Pointer, schema: Pointer, size: Pointer, flags: number): Pointer
  sqlite3_deserialize(db: Pointer, schema: Pointer, bytes: Pointer, size: bigint, room: bigint, flags: number): Code
  sqlite3_next_stmt(db: Pointer, statement: Pointer): Pointer
  sqlite3_prepare_v2(db: Pointer, sql: Pointer, bytes: number, statement: Pointer, rest: Pointer): Code
  sqlite3_step(statement: Pointer): Code
  sqlite3_reset(statement: Pointer): Code
  sqlite3_finalize(statement: Pointer): Code
  sqlite3_db_handle(statement: Pointer): Pointer
  sqlite3_stmt_busy(statement: Pointer): number
  sqlite3_stmt_readonly(statement: Pointer): number
  sqlite3_expanded_sql(statement: Pointer): Pointer
  sqlite3_bind_parameter_count(statement: Pointer): number
  sqlite3_bind_parameter_name(statement: Pointer, at: number): Pointer
  sqlite3_bind_null(statement: Pointer, at: number): Code
  sqlite3_bind_int64(statement: Pointer, at: number, value: bigint): Code
  sqlite3_bind_double(statement: Pointer, at: number, value: number): Code
  sqlite3_bind_text(statement: Pointer, at: number, text: Pointer, bytes: number, release: number): Code
  sqlite3_bind_blob(statement: Pointer, at: number, blob: Pointer, bytes: number, release: number): Code
  sqlite3_clear_bindings(statement: Pointer): Code
  sqlite3_column_count(statement: Pointer): number
  sqlite3_data_count(statement: Pointer): number
  sqlite3_column_name(statement: Pointer, at: number): Pointer
  sqlite3_column_decltype(statement: Pointer, at: number): Pointer
  sqlite3_column_type(statement: Pointer, at: number): number
  sqlite3_column_int64(statement: Pointer, at: number): bigint
  sqlite3_column_double(statement: Pointer, at: number): number
  sqlite3_column_text(statement: Pointer, at: number): Pointer
  sqlite3_column_blob(statement: Pointer, at: number): Pointer
  sqlite3_column_bytes(statement: Pointer, at: number): number
  sqlite3_value_type(value: Pointer): number
  sqlite3_value_int64(value: Pointer): bigint
  sqlite3_value_double(value: Pointer): number
  sqlite3_value_text(value: Pointer): Pointer
  sqlite3_value_blob(value: Pointer): Pointer
  sqlite3_value_bytes(value: Pointer): number
  sqlite3_result_null(context: Pointer): void
  sqlite3_result_int64(context: Pointer, value: bigint): void
  sqlite3_result_double(context: Pointer, value: number): void
  sqlite3_result_text(context: Pointer, text: Pointer, bytes: number, release: number): void
  sqlite3_result_blob(context: Pointer, blob: Pointer, bytes: number, release: number): void
  sqlite3_result_error(context: Pointer, text: Pointer, bytes: number): void
  sqlite3_result_error_nomem(context: Pointer): void
  sqlite3_result_error_toobig(context: Pointer): void
  sqlite3_user_data(context: Pointer): number
  sqlite3_aggregate_context(context: Pointer, bytes: number): Pointer
  sqlite3_create_function_v2(
    db: Pointer,
    name: Pointer,
    count: number,
    flags: number,
    data: number,
    call: number,
    step: number,
    final: number,
    release: number,
  ): Code
  sqlite3_create_window_function(
    db: Pointer,
    name: Pointer,
    count: number,
    flags: number,
    data: number,
    step: number,
    final: number,
    value: number,
    inverse: number,
    release: number,
  ): Code
  sqlite3_create_collation_v2(
    db: Pointer,
    name: Pointer,
    encoding: number,
    data: number,
    compare: number,
    release: number,
  ): Code
  sqlite3_progress_handler(db: Pointer, operations: number, call: number, data: number): void
  sqlite3_busy_handler(db: Pointer, call: number, data: number): Code
  sqlite3_set_authorizer(db: Pointer, call: number, data: number): Code
  sqlite3_trace_v2(db: Pointer, mask: number, call: number, data: number): Code
}
