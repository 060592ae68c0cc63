"""A view of one dimension without items is laid out in order only if its stride is the size of an item."""

for view in (memoryview(bytearray(4))[::-1][4:], memoryview(b"abcd")[3:1:2], memoryview(b"abcd")[2:2], memoryview(b"abcd")[::5]):
    print(view.shape, view.strides, view.c_contiguous, view.f_contiguous, view.contiguous, bytes(view), view == b"")
    try:
        print(view.cast("b").shape)
    except TypeError as error:
        print(error)
