import tools
public = 'public'
_private = 'private'
tools_seen = tools.CONSTANT
