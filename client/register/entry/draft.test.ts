import { mondayNoon } from '../../../tests/make/matter'
import { draftOf, faultIn, saidIn } from './draft'

const blank = { ...draftOf(undefined, mondayNoon), name: '周立新' }

test('says only what the relation asks for', () => {
  const typed = { ...blank, share: '33.33', company: '芯源科技', plates: '川a·12345，川B12345' }
  expect(saidIn(typed)).toEqual({ relation: 'owner', name: '周立新', from: '2026-11-23', share: 3333, plates: ['川a·12345', '川B12345'] })
  expect(saidIn({ ...typed, relation: 'tenant', until: '2027-11-22' })).toEqual({ relation: 'tenant', name: '周立新', from: '2026-11-23', until: '2027-11-22', plates: ['川a·12345', '川B12345'] })
  expect(saidIn({ ...typed, relation: 'companyAgent', plates: '' })).toMatchObject({ company: { name: '芯源科技', standing: 'agent' } })
})

test('a number left empty is not said, one taken away is null', () => {
  expect(saidIn(blank)).not.toHaveProperty('phone')
  expect(saidIn({ ...blank, phone: null })).toMatchObject({ phone: null })
})

test.each([
  [{ name: ' ' }, 'name', '这一项要填'], [{ phone: '12345' }, 'phone', '电话号码好像不对'], [{ idNumber: '110105194912310021' }, 'idNumber', '身份证号好像不对，请对一遍'],
  [{ share: '100.01' }, 'share', '超出了可以选的范围'], [{ share: '一半' }, 'share', '有一项填得不对，请看看再提交'], [{ plates: '川A12345 ABC' }, 'plates.1', '车牌号好像不对'],
  [{ isLimited: true }, 'until', '这一项要填'], [{ relation: 'tenant' as const }, 'until', '这一项要填'], [{ isLimited: true, until: '2026-11-22' }, 'until', '结束的日子不能早于开始']
])('%j is refused before it is sent, in the words of the function', (more, field, text) => expect(faultIn({ ...blank, ...more })).toEqual({ field, text }))

test('all is well', () => expect(faultIn({ ...blank, phone: '139 0000 1122', idNumber: '11010519491231002x', share: '50' })).toBeUndefined())
