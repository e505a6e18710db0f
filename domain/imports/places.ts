import type { Premises, PremisesState, Use } from '../estate/premises'
import { premisesStateWords, useWords } from '../words'
import type { KindTable } from './column'
import { area, choice, door, level, numbered, zone } from './parsers'

/** A row of premises that is right. */
export type PlacesRow = Pick<Premises, 'zoneId' | 'building' | 'door'> & Partial<Pick<Premises, 'entrance' | 'level' | 'use' | 'builtUpArea' | 'indoorArea' | 'state'>>

const uses: Record<Use, string[]> = { home: [useWords.home, '住房', '公寓', '别墅'], shop: [useWords.shop, '商业', '门面', '底商'], office: [useWords.office, '写字楼', '办公', '办公室'] }
const states: Record<PremisesState, string[]> = {
  unsold: [premisesStateWords.unsold, '待售'], vacant: [premisesStateWords.vacant, '未入住', '空房'], occupied: [premisesStateWords.occupied, '已入住', '入住', '在住'], let: [premisesStateWords.let, '已出租', '租赁']
}

/** 1201 is on level 12; undefined where the door does not say. */
export function levelOfDoor (of: string): number | undefined {
  const [, found] = /^(\d{1,2})\d{2}$/.exec(of) ?? []
  return found === undefined ? undefined : Number(found)
}

export const places: KindTable = {
  title: '房屋',
  hint: '分区、楼栋、单元、门牌、面积和状态',
  columns: [
    { key: 'zoneId', title: '分区', synonyms: ['区', '区域', '组团', '期', '分期', '苑区', '项目分区'], required: true, parse: zone, example: 'B2区' },
    { key: 'building', title: '楼栋', synonyms: ['栋', '楼号', '栋号', '幢', '幢号', '楼幢', '楼', '座', '楼栋号'], required: true, parse: numbered, example: '3' },
    { key: 'entrance', title: '单元', synonyms: ['单元号', '梯', '门洞'], parse: numbered, example: '2' },
    { key: 'level', title: '楼层', synonyms: ['层', '所在层', '层数', '所在楼层'], parse: level, example: '12' },
    { key: 'door', title: '门牌号', synonyms: ['房号', '房间号', '室号', '房间', '门牌', '户号', '室', '单元房号'], required: true, parse: door, example: '1201' },
    { key: 'use', title: '用途', synonyms: ['房屋用途', '类型', '房屋类型', '业态', '性质', '物业类型'], parse: choice(uses), example: useWords.home },
    { key: 'builtUpArea', title: '建筑面积', synonyms: ['面积', '建面', '产权面积', '房屋面积', '收费面积'], parse: area, example: '118.5' },
    { key: 'indoorArea', title: '套内面积', synonyms: ['套内', '使用面积', '实用面积', '套内建筑面积'], parse: area, example: '96.2' },
    { key: 'state', title: '状态', synonyms: ['房屋状态', '入住状态', '使用状态'], parse: choice(states), example: premisesStateWords.occupied }
  ],
  across: ({ level: given, door: of }) => given === undefined && typeof of === 'string' && levelOfDoor(of) === undefined ? [{ key: 'level', reason: 'required' }] : [],
  describe: ({ building, entrance, door: of }) => [`${String(building)}栋`, entrance && `${String(entrance)}单元`, of].filter(Boolean).join(' ')
}
