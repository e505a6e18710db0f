/** An estate of 20,000 premises and 45,000 people, as two sheets of a property company. */
import { xlsxOf } from '../../tests/make/sheets'

export const premisesCount = 20_000, peopleCount = 45_000
const doorsPerLevel = 4, levels = 25, zones = ['A1区', 'B2区', '科技谷']

/** Zone, building, entrance, door. Buildings from 100 on: those below are the cast's. */
function addressOf (place: number): [string, string, string, string] {
  const door = place % (doorsPerLevel * levels), house = Math.floor(place / (doorsPerLevel * levels))
  return [zones[house % zones.length]!, `${100 + Math.floor(house / 4)}栋`, `${house % 4 + 1}单元`, `${Math.floor(door / doorsPerLevel) + 1}${String(door % doorsPerLevel + 1).padStart(2, '0')}`]
}

export const premisesSheet = () => xlsxOf([
  ['分区', '楼栋', '单元', '门牌号', '建筑面积', '状态'],
  ...Array.from({ length: premisesCount }, (_each, place) => [...addressOf(place), 60 + place % 90, '自住'])
])

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const idNumberOf = (place: number) => {
  const body = `51010019${String(50 + place % 50)}0101${String(Math.floor(place / 50) % 1000).padStart(3, '0')}`
  return body + '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11]!
}

/** @param spoiled the place of a row whose ID number has a wrong check digit */
export const peopleSheet = (spoiled?: number) => xlsxOf([
  ['房屋', '关系', '姓名', '手机号', '身份证号', '车牌', '起始日期'],
  ...Array.from({ length: peopleCount }, (_each, place) => [
    addressOf(place % premisesCount).join(' '), place < premisesCount ? '业主' : '家属', `住户${place}`, `139${String(place).padStart(8, '0')}`, place === spoiled ? '510100195001010000' : idNumberOf(place), place % 3 === 0 ? `川A${String(place).padStart(5, '0')}` : null, '2024-01-01'
  ])
])
