import { isIdNumber, isPhone, maskIdNumber, maskPhone, plainIdNumber, plainPhone } from './numbers'

test.each([
  ['138 0000 4101', '13800004101', true], ['+86-13800004101', '13800004101', true], ['１３８００００４１０１', '13800004101', true],
  ['028-59800001', '02859800001', true], ['（028）59800001', '02859800001', true], ['0086 13800004101', '13800004101', true],
  ['12800004101', '12800004101', false], ['1380000410', '1380000410', false], ['59800001', '59800001', false], ['1380000410a', '1380000410a', false]
])('%s is written %s', (text, plain, valid) => {
  expect([plainPhone(text), isPhone(plainPhone(text))]).toEqual([plain, valid])
})

test.each([
  ['11010519491231002X', true], ['440524188001010014', false], ['110105194912310021', false], ['11010519490231002X', false],
  ['1101051949123100', false], ['01010519491231002X', false], ['11010519491231002x ', true]
])('%s: %p', (text, valid) => {
  expect(isIdNumber(plainIdNumber(text))).toBe(valid)
})

test('the middle is hidden', () => {
  expect(maskPhone('13800004101')).toBe('138****4101')
  expect(maskIdNumber('11010519491231002X')).toBe('110***********002X')
})
