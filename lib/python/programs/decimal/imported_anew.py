# A library module that is imported a second time works beside the first.
import decimal
import sys

saved = sys.modules.pop('decimal'), sys.modules.pop('_decimal')
import decimal as anew

sys.modules['decimal'], sys.modules['_decimal'] = saved
for module in decimal, anew:
    with module.localcontext() as context:
        context.prec = 3
        print(module.Decimal(1) / module.Decimal(3), context.flags[module.Inexact], module.getcontext() is context)
        context.traps[module.FloatOperation] = True
        for wrong in 'x', 1.5:
            try:
                module.Decimal(wrong)
            except module.FloatOperation as error:
                print(type(error) is module.FloatOperation, error)
            except module.InvalidOperation as error:
                print(type(error) is module.InvalidOperation, error.args)
