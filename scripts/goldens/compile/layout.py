def f(self, *args):
    return (self
        .alpha(
            1)
        .beta
        .gamma(x=1)[
            0
        ](
            2
        ))
@(a
  .b)
@c(
  1)
async def g(
    a=1,
    *, b=2
) -> int:
    return (a
            + b
            - c)
x = (a if
     b else
     c)
assert (a
  and b), (
  c)
if x: raise (X
  (1)) from (
  y)
def f(x):
    return [
        a
        for a
        in x
        if a
        if not a
    ], {
        a:
        b
        for a, b
        in x
    }, (
        yield
    ), lambda: (
        1
    )
with (
    a as b,
    c
        as d,
): pass
for (
    a
) in (
    b
): pass
while (
    a
): b
if (
    a and
    b or
    c
): d
x[
  1:
  2
] = y[
  a:
  b]
del (
  a), b[
  0]
match x:
 case [
   1,
   a
 ]: pass
 case {
  "a":
   b,
  **c
 }: pass
 case C(
   a,
   b=
     1
 ) if (
   a): pass
 case (
   1 |
   2): pass
