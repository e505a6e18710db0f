import { auditDetails } from '@domain/audit/words'
import { detailsInWords, reasonInWords } from './in-words'

test.each([
  [{ road: 'code', relation: 'tenant' }, ['方式：绑定码', '关系：租户']],
  [{ fields: 'name phone until' }, ['改动项：姓名、手机号、结束日期']],
  [{ roles: 'clerk technician', department: '客户服务中心' }, ['角色：客户事务员、处理人', '部门：客户服务中心']],
  [{ roles: 'clerk', invitedBy: 'gao-feng' }, ['角色：客户事务员']],
  [{ kind: 'register', format: 'xlsx', numbers: 'plain', rows: 12 }, ['种类：住户', '格式：Excel', '电话和证件号：完整号码', '行数：12']],
  [{ state: 'let', builtUpArea: 8950 }, ['状态：出租', '建筑面积：89.5㎡']]
])('%j is read as words', (details, lines) => {
  expect(auditDetails(detailsInWords('changeEntry', details))).toEqual(lines)
})

test('of somebody’s own data: how much it was, not where it lies', () => {
  expect(auditDetails(detailsInWords('exportMyData', { people: 1, matters: 7 }))).toEqual(['数量：8'])
})

test('a reason that was picked is said in words, one that was written stays', () => {
  expect(reasonInWords('callBack')).toBe('联系办理事项')
  expect(reasonInWords('movedOut')).toBe('已搬走')
  expect(reasonInWords('核对漏水')).toBe('核对漏水')
})
