"""Log records, formatted, filtered and handed up."""
import io
import logging

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
log = logging.getLogger('app.part')
log.addHandler(handler)
log.setLevel(logging.INFO)
log.propagate = False
log.debug('hidden')
log.info('number %d', 5)
log.warning('careful')
print(out.getvalue())
print(log.parent.name, log.getEffectiveLevel(), logging.getLevelName(40), log.isEnabledFor(logging.DEBUG), logging.getLogger('app.part') is log)
