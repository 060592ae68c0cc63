/** What a session's code is made of: apart from the schemas, so that a page that only draws codes loads nothing else. */

/** No 0/O, 1/I/L, U/V: read aloud and typed from a projector. 29 letters, 6 places: 594 million codes. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTWXYZ'
export const CODE_LENGTH = 6
