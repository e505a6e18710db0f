/** What is wrong with a row, as the person reads it beside the row and the column. */
import type { RowError, RowReason } from './column'
import type { JobState } from './job'

const reasonWords: Record<RowReason, string> = {
  required: '这一格要填',
  formula: '这一格是公式，请复制后“选择性粘贴为数值”',
  merged: '这一格被合并了，请取消合并，每行都填上',
  brokenCell: '这一格是 Excel 的错误值，请改好',
  tooLong: '写得太长，或太多了',
  tooShort: '写得太短',
  phone: '电话号码不对',
  leadingZero: '电话开头的 0 被 Excel 去掉了，请把这一列设为文本再填',
  scientific: '号码变成了科学计数法，请把这一列设为文本重新填',
  numberLost: '证件号存成了数字，后几位已经丢失，请把这一列设为文本重新填',
  idNumber: '身份证号不对，校验位或生日对不上',
  date: '日期看不懂，请写成 2024-01-31',
  area: '面积不对，应是平方米数',
  share: '份额不对，请写成 50% 或 1/2',
  level: '楼层不对，请写数字，地下写 -1',
  choice: '不是可选的内容，请照模板填',
  plate: '车牌不对，例如 川A12345',
  noZone: '本小区没有这个分区',
  noPremises: '没有这套房屋，请先导入房屋，或核对写法',
  duplicateRow: '和第 {other} 行重复',
  untilBeforeFrom: '截止日期早于起始日期',
  onlyOwners: '只有业主填份额',
  ended: '这一位已登记搬离，请在住户登记里重新登记',
  bound: '这一位已绑定微信，关系和日期请在住户登记里改',
  phoneOfAnother: '这套房屋里这个电话登记的是另一位，请核对',
  beyondYou: '这个角色由管理员任免，您不能邀请',
  changedSince: '检查之后有人改过这一条，没有写入'
}

export const rowErrorWords = ({ reason, other }: RowError): string => reasonWords[reason].replace('{other}', String(other ?? ''))

/** “第 7 行 · D列 手机号：电话号码不对” */
export const rowErrorLine = (error: RowError): string => `第 ${error.row} 行 · ${error.column}：${rowErrorWords(error)}`

export const jobStateWords: Record<JobState, string> = { mapping: '等待对列', checking: '正在检查', checked: '已检查，还没写入', writing: '正在写入', done: '已完成' }
