import { blank, faults, rowOf, type Draft } from './draft'

const draft = (part: Partial<Draft> = {}): Draft => ({ ...blank('gao-feng'), name: '方敏', roles: ['clerk'], department: '前台', ...part })

test.each<[string, Partial<Draft>, string[]]>([
  ['all well', {}, []],
  ['no name', { name: '方' }, ['name']],
  ['no role', { roles: [] }, ['roles']],
  ['no department', { department: ' ' }, ['department']],
  ['an empty window', { duties: [{ from: '08:00', until: '08:00' }] }, ['duties']],
  ['twice at work', { duties: [{ from: '08:00', until: '12:00' }, { from: '11:59', until: '13:00' }] }, ['duties']],
  ['never at work', { duties: [] }, []]
])('%s', (_case, part, fields) => expect(Object.keys(faults(draft(part)))).toEqual(fields))

test('what is left empty is not sent', () => {
  expect(rowOf(draft({ workPhone: ' ', reportsTo: undefined }))).toEqual({ roles: ['clerk'], department: '前台', zoneIds: [], skills: [], duties: [{ from: '08:30', until: '21:00' }] })
})
