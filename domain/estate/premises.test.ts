import { searchKey } from './premises'

test.each([
  ['B2区 3栋 2单元 1201', 'b2-3-2-1201'],
  ['b2-3-2-1201', 'b2-3-2-1201'],
  ['Ｂ２区３栋２单元１２０１室', 'b2-3-2-1201'],
  ['科技谷 2栋 1506', '科技谷-2-1506'],
  ['科技谷2栋1506', '科技谷-2-1506'],
  ['3 栋，2 单元', '3-2'],
  ['  1201 ', '1201'],
  ['区', '']
])('the address %s is looked up as %s', (written, key) => {
  expect(searchKey(written)).toBe(key)
})
