/** What outside companies are asked in for; whoever asked pays. */
import type { Category } from '@domain/estate/estate'
import { of } from './site-categories'

const assistance = of('assistance')

export const fromOutside: Category[] = [
  assistance('appliance', '家电维修', { hint: '服务商报价，您确认后才上门。' }),
  assistance('air-conditioning', '空调清洗、加氟', { hint: '服务商报价，您确认后才上门。' }),
  assistance('cleaning', '保洁、家政', { hint: '服务商报价，您确认后才上门。' }),
  assistance('decoration', '小修小补、防水', { hint: '服务商报价，您确认后才上门。' })
]
