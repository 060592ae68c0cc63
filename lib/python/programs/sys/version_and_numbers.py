import sys
print(sys.version_info, sys.version_info[:2], sys.version_info >= (3, 8), sys.hexversion, sys.api_version)
print(sys.maxsize, sys.maxunicode, sys.byteorder, sys.platform, sys.float_info.max, sys.float_info.epsilon)
print(sys.int_info, sys.hash_info)
print(sys.float_info)
print(sys.implementation.name, sys.implementation.cache_tag, sys.thread_info.name)
print(type(sys.version_info).__match_args__, sys.version_info.n_fields, sys.version_info == (3, 14, 10, 'final', 0))
