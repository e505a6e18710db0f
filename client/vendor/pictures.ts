import type { IconName } from '../kit'

/** Estates name what they offer themselves: what the name says decides on its picture, the first that fits. */
const pictures: readonly (readonly [words: RegExp, IconName])[] = [
  [/空调|制冷/, 'cooler'], [/热水器|防水|漏|水管|水龙头|疏通|卫浴/, 'drop'], [/家电|洗衣|冰箱|油烟机/, 'washer'], [/保洁|清洁|家政|擦/, 'broom'], [/墙|修补|装修|粉刷|油漆/, 'paint'],
  [/锁|钥匙/, 'key'], [/电|灯|插座/, 'bolt'], [/门|窗/, 'door'], [/搬/, 'box'], [/绿|花|草/, 'leaf']
]

const found = (name: string) => pictures.find(([words]) => words.test(name))?.[1]

/** What stands for an offer that has no photo. */
export const pictureOf = (name: string, category: string): IconName => found(name) ?? found(category) ?? 'wrench'
