/** Assignment targets, in the notation of notation.ts. */
export const TARGET_GRAMMAR = `
starTargets
  | starTarget !',' -> $0
  | starTarget (',' starTarget)* [','] -> Tuple

starTargetsList
  | ','.starTarget+ [',']

starTargetsTuple
  | starTarget (',' starTarget)+ [',']
  | starTarget ','

starTarget @memo
  | '*' (!'*' starTarget) -> Starred
  | targetWithStarAtom

targetWithStarAtom @memo
  | targetPrimary '.' NAME !targetLookahead -> Attribute
  | targetPrimary '[' slices ']' !targetLookahead -> Subscript
  | starAtom

starAtom
  | NAME
  | '(' targetWithStarAtom ')' -> $1
  | '(' [starTargetsTuple] ')' -> Tuple
  | '[' [starTargetsList] ']' -> List

singleTarget
  | singleSubscriptOrAttribute
  | NAME
  | '(' singleTarget ')' -> $1

singleSubscriptOrAttribute
  | targetPrimary '.' NAME !targetLookahead -> Attribute
  | targetPrimary '[' slices ']' !targetLookahead -> Subscript

targetPrimary @grow
  | targetPrimary '.' NAME &targetLookahead -> Attribute
  | targetPrimary '[' slices ']' &targetLookahead -> Subscript
  | targetPrimary generator &targetLookahead -> Call
  | targetPrimary '(' [arguments] ')' &targetLookahead -> Call
  | atom &targetLookahead -> $0

targetLookahead
  | '('
  | '['
  | '.'

delTargets
  | ','.delTarget+ [',']

delTarget @memo
  | targetPrimary '.' NAME !targetLookahead -> Attribute
  | targetPrimary '[' slices ']' !targetLookahead -> Subscript
  | delAtom

delAtom
  | NAME
  | '(' delTarget ')' -> $1
  | '(' [delTargets] ')' -> Tuple
  | '[' [delTargets] ']' -> List
`
