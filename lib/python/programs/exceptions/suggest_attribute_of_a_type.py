print([].apend(1))
