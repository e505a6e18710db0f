/** The catalogue of 泽京花园, as its residents browse it. */
import type { Offer } from '@domain/vendor/offer'

const offer = (place: number, _id: string, categoryId: string, name: string, prices: [fromYuan: number, toYuan: number, unit: string], included: string, more: Partial<Offer> = {}): Offer => ({
  _id, v: 1, rev: 1, estateId: 'zejing', categoryId, name, included, fromFen: prices[0] * 100, toFen: prices[1] * 100, unit: prices[2], warrantyDays: 90, state: 'shown', place, ...more
})

export const offers: readonly Offer[] = [
  offer(1, 'o-ac-wash', 'air-conditioning', '空调清洗', [80, 120, '台'], '拆洗滤网、蒸发器高温消毒、试机', { excluded: '不含加氟和配件', warrantyDays: 30 }),
  offer(2, 'o-ac-gas', 'air-conditioning', '空调加氟', [120, 180, '台'], '检漏、加氟至标准压力、试机', { excluded: '不含更换铜管' }),
  offer(3, 'o-washer', 'appliance', '洗衣机维修', [100, 260, '台'], '上门检测、维修、试机', { excluded: '配件按实际另计' }),
  offer(4, 'o-heater', 'appliance', '热水器维修', [120, 300, '台'], '上门检测、维修、除垢', { excluded: '配件按实际另计' }),
  offer(5, 'o-clean', 'cleaning', '日常保洁', [40, 50, '小时'], '客厅、卧室、厨房、卫生间清洁，自带工具', { warrantyDays: 0 }),
  offer(6, 'o-glass', 'cleaning', '擦玻璃', [8, 12, '平方米'], '室内外玻璃、窗框、窗槽', { excluded: '不含高空外窗', warrantyDays: 0 }),
  offer(7, 'o-leak', 'decoration', '卫生间防水', [60, 90, '平方米'], '基层处理、两遍防水、闭水试验', { warrantyDays: 1825 }),
  offer(8, 'o-old', 'decoration', '墙面修补（暂停）', [30, 50, '平方米'], '铲除、找平、刷漆', { state: 'hidden' })
]
