import { Linter } from 'eslint'
import leaving from './leaving-transaction.mjs'

const plugins = { yizhan: { rules: { 'leaving-transaction': leaving } } }
const found = (code: string) => new Linter().verify(code, [{ plugins, rules: { 'yizhan/leaving-transaction': 'error' } }]).map(({ message }) => message.split(' ')[0])

test.each([
  ['db.runTransaction(async t => { await t.collection("a").where({ b: 1 }).update({ c: 1 }) })', 'where().update()'],
  ['db.runTransaction(async t => { for (const b of all) await t.collection("a").where({ b }).limit(1).remove() })', 'where().remove()'],
  ['db.runTransaction(t => db.collection("a").where({ b: 1 }).count())', 'where().count()'],
  ['db.runTransaction(function (t) { return t.collection("a").aggregate().match({}).end() })', 'aggregate()'],
  ['transaction.collection("a").where({ b: 1 }).update({ c: 1 })', 'where().update()'],
  ['transaction.collection("a").where({ b: 1 }).options({ multiple: false }).remove()', 'where().remove()']
])('%s leaves its transaction', (code, call) => {
  expect(found(code)).toEqual([call])
})

test.each([
  'db.runTransaction(async t => { const { data } = await t.collection("a").where({ b: 1 }).get(); await t.collection("a").doc(data[0]._id).update({ c: 1 }) })',
  'db.runTransaction(t => t.collection("a").where({ b: 1 }).updateAndReturn({ c: 1 }))',
  'transaction.collection("a").doc("b").remove()',
  'db.collection("a").where({ b: 1 }).update({ c: 1 })'
])('%s stays', code => {
  expect(found(code)).toEqual([])
})
