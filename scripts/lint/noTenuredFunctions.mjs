/**
 * A rule of the linter: no function may be made where V8 puts it among its old objects at once. It does so with a function
 * assigned to a property (`a.b = () => ...`, a class's field among them) and with a getter or setter in an object literal; what
 * such a function holds, a whole run often, then lives until the next full collection, and all collections of young objects
 * until then copy it (docs/decisions/0020-no-functions-that-are-born-old.md).
 */
/**
 * @typedef {object} Node What the rule reads of a node of the syntax tree.
 * @property {string} type
 * @property {Node | null} [parent]
 * @property {Node} left
 * @property {Node} right
 * @property {Node | null} value
 * @property {string} kind
 * @property {boolean} static
 *
 * @typedef {{ report(problem: { node: Node, message: string }): void }} Context
 */
const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'])

/** @param {Node} node */
function isWithinFunction(node) {
  for (let outer = node.parent; outer !== null && outer !== undefined; outer = outer.parent)
    if (functions.has(outer.type)) return true
  return false
}

const noTenuredFunctions = {
  /** @param {Context} context */
  create(context) {
    /** @param {Node} node @param {string} what */
    const report = (node, what) =>
      context.report({ node, message: `${what} is born old, and keeps alive what it holds: see docs/decisions/0020.` })
    return {
      /** @param {Node} node */
      AssignmentExpression(node) {
        const isMade = node.left.type === 'MemberExpression' && functions.has(node.right.type)
        if (isMade && isWithinFunction(node)) report(node, 'A function assigned to a property')
      },
      /** @param {Node} node */
      PropertyDefinition(node) {
        if (!node.static && node.value !== null && functions.has(node.value.type)) report(node, "A field's function")
      },
      /** @param {Node} node */
      Property(node) {
        if (node.kind !== 'init' && isWithinFunction(node)) report(node, "An object literal's accessor")
      },
    }
  },
}

export default { meta: { name: 'heaproom' }, rules: { 'no-tenured-functions': noTenuredFunctions } }
