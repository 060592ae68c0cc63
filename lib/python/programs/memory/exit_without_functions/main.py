import helper_module
x = helper_module.D('x'); y = helper_module.D('y')
print("end")
