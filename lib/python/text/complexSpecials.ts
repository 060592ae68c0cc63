/**
 * What CPython's cmath gives where a part is infinite or not a number; written by scripts/goldens/cmath_tables.py.
 *
 * Seven rows by the kind of the real part, seven entries by that of the imaginary part: two symbols (i: infinity, n: nan, p h
 * q t: pi, a half, a quarter, three quarters of it, capitals or a minus: negative), `!` for a domain error, `.` computed.
 */
export const complexSpecials = {
  acos: 'ti pi pi pI pI tI ni/hi . . . . hI nn/hi . . . . hI hn/hi . . . . hI hn/hi . . . . hI nn/qi 0i 0i 0I 0I qI ni/ni nn nn nn nn nI nn',
  acosh:
    'iT iP iP ip ip it in/iH . . . . ih nn/iH . . . . ih nh/iH . . . . ih nh/iH . . . . ih nn/iQ i-0 i-0 i0 i0 iq in/in nn nn nn nn in nn',
  asinh:
    'IQ I-0 I-0 I0 I0 Iq In/IH . . . . Ih nn/IH . . . . Ih nn/iH . . . . ih nn/iH . . . . ih nn/iQ i-0 i-0 i0 i0 iq in/in nn n-0 n0 nn in nn',
  atanh:
    '-0H -0H -0H -0h -0h -0h -0n/-0H . . . . -0h nn/-0H . . . . -0h -0n/0H . . . . 0h 0n/0H . . . . 0h nn/0H 0H 0H 0h 0h 0h 0n/0H nn nn nn nn 0h nn',
  cosh: '! ii i0 i-0 iI ! in/! . . . . ! nn/! . . . . ! n0/! . . . . ! n0/! . . . . ! nn/! iI i-0 i0 ii ! in/nn nn n0 n0 nn nn nn',
  exp: '00 0-0 0-0 00 00 00 00/! . . . . ! nn/! . . . . ! nn/! . . . . ! nn/! . . . . ! nn/! iI i-0 i0 ii ! in/nn nn n-0 n0 nn nn nn',
  log: 'iT iP iP ip ip it in/iH . . . . ih nn/iH . . . . ih nn/iH . . . . ih nn/iH . . . . ih nn/iQ i-0 i-0 i0 i0 iq in/in nn nn nn nn in nn',
  sinh: '! II I-0 I0 Ii ! in/! . . . . ! nn/! . . . . ! 0n/! . . . . ! 0n/! . . . . ! nn/! iI i-0 i0 ii ! in/nn nn n-0 n0 nn nn nn',
  sqrt: 'iI 0I 0I 0i 0i ii ni/iI . . . . ii nn/iI . . . . ii nn/iI . . . . ii nn/iI . . . . ii nn/iI i-0 i-0 i0 i0 ii in/iI nn nn nn nn ii nn',
  tanh: '-10 -1-0 -1-0 -10 -10 -10 -10/! . . . . ! nn/! . . . . ! -0n/! . . . . ! 0n/! . . . . ! nn/10 1-0 1-0 10 10 10 10/nn nn n-0 n0 nn nn nn',
  rect: '! Ii I0 I-0 II ! in/! . . . . ! nn/00 . . . . 00 00/00 . . . . 00 00/! . . . . ! nn/! iI i-0 i0 ii ! in/nn nn n0 n0 nn nn nn',
} as const
