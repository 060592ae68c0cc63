# A high surrogate waits for its other half; an error forgets it.
for data in b'a+2AE', b'a+2AEA-b', b'a+IKwgrNgB\xffb', b'+2AHcAQ-', b'IA+', b'+a-Eg', b'+dar\xff +', b'I+ w', b'+\xff':
    try:
        print(ascii(data.decode('utf-7')))
    except UnicodeDecodeError as error:
        print(error, ascii(data.decode('utf-7', 'replace')))
