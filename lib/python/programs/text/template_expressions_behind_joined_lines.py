import ast
value = 42
def show(t): print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
show(t"""Value: {value =\
}""")
show(t"""Value: {value =\
!r}""")
show(t"""Value: {value =\
:04}""")
show(t"""Value: {value =\
\
}""")
show(t"""{value = \
 }""")
show(t"""{ \
value \
= }""")
show(t"""{value
= # c
}""")
print(f"""{value =\
}|{value \
 = !r:>5}""")
for x in (t"{value}", t"{value }", t"{ value}", t"{  value  }", t"""{
  value
}""", t"{value!r}", t"{ value !r}", t"{ value :x}", t"{value =}", t"{ value = }", t"{value # c
}"): show(x)
src = 't"""Value: {value =\\\n}"""'
print(ast.dump(ast.parse(src)), ast.unparse(ast.parse(src)))
print(ast.unparse(ast.parse('f"""Value: {value =\\\n}"""')))
