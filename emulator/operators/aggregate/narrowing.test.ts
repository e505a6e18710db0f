import type { Document } from '../../wire/ejson'
import { createCompiler } from './expression/compile'
import { divide, equalitiesNow } from './narrowing'

const who = { value: 'p1' as Document[string] }
const compiler = createCompiler(new Date(0)).binding({ who })
const equalities = (expression: Document) => equalitiesNow(divide([{ $expr: expression }], compiler).equalities)

test.each<[string, Document, Document[]]>([
  ['a variable', { $eq: ['$by', '$$who'] }, [{ by: { $eq: 'p1' } }]],
  ['the other way round', { $eq: ['$$who', '$a.b'] }, [{ 'a.b': { $eq: 'p1' } }]],
  ['several', { $and: [{ $eq: ['$by', '$$who'] }, { $eq: ['$n', 1] }, { $gt: ['$m', 2] }] }, [{ by: { $eq: 'p1' } }, { n: { $eq: 1 } }]],
  ['two fields', { $eq: ['$a', '$b'] }, []],
  ['a part of the document itself', { $eq: ['$a', '$$ROOT.b'] }, []],
  ['any of several', { $or: [{ $eq: ['$by', '$$who'] }] }, []],
  ['an array', { $eq: ['$by', [1, 2]] }, []],
])('%s', (_, expression, expected) => {
  expect(equalities(expression)).toEqual(expected)
})

test('the value is the one of the moment; an array narrows nothing', () => {
  const { equalities: found } = divide([{ $expr: { $eq: ['$by', '$$who'] } }], compiler)
  who.value = 'p2'
  expect(equalitiesNow(found)).toEqual([{ by: { $eq: 'p2' } }])
  who.value = undefined
  expect(equalitiesNow(found)).toEqual([{ by: { $eq: null } }])
  who.value = ['p2']
  expect(equalitiesNow(found)).toEqual([])
})

test('what holds a $expr is tested, the rest is asked', () => {
  const filter = { a: 1, $or: [{ $expr: true }, { b: 1 }], $expr: { $gt: ['$c', 1] } }
  expect(divide([filter, { d: 1 }], compiler)).toMatchObject({ asked: [{ a: 1 }, { d: 1 }], left: [{ $or: filter.$or, $expr: filter.$expr }] })
})
