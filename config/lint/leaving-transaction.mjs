/**
 * Calls that silently leave the transaction they stand in: the SDK sends no transaction with them, so they happen at once and survive a
 * rollback. Reported inside every callback of `runTransaction`, and on whatever is called `transaction`.
 */
const leaving = new Set(['update', 'remove', 'count'])

const nameOf = call => call.callee.type === 'MemberExpression' ? call.callee.property.name : undefined

/** The calls of a chain `a.b().c()` from its end, then what it begins with. */
function chain (call) {
  const names = []
  let node = call
  while (node.type === 'CallExpression' || node.type === 'MemberExpression') {
    if (node.type === 'CallExpression') names.push(nameOf(node))
    node = node.type === 'CallExpression' ? node.callee : node.object
  }
  return { names, start: node }
}

const isCallback = node => node.parent?.type === 'CallExpression' && nameOf(node.parent) === 'runTransaction' && node.parent.arguments.includes(node)

const isInside = node => node !== null && node !== undefined && (isCallback(node) || isInside(node.parent))

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { leaves: '{{ call }} runs outside the transaction: it sees nothing of it, and what it does survives a rollback. Use doc(), where().get() or updateAndReturn().' }
  },
  create: context => ({
    CallExpression (node) {
      const name = nameOf(node)
      if (!leaving.has(name) && name !== 'aggregate') return
      const { names, start } = chain(node)
      if (leaving.has(name) && !names.includes('where')) return
      if (start.name !== 'transaction' && !isInside(node)) return
      context.report({ node, messageId: 'leaves', data: { call: name === 'aggregate' ? 'aggregate()' : `where().${name}()` } })
    }
  })
}
