import type { Relation } from '../people/role'
import { relationWords } from '../words'
import type { KindTable } from './column'
import { date, lastDay } from './date'
import { address, choice, idNumber, phone, plate, several, share, text } from './parsers'

/** A row of the register that is right; numbers are plain here and are sealed before they are written. */
export interface RegisterRow {
  /** The address as `searchKey` has it. */
  premises: string
  relation: Relation
  name: string
  phone?: string
  idNumber?: string
  share?: number
  company?: string
  plates?: string[]
  from?: string
  until?: string
}

const relations: Record<Relation, string[]> = {
  owner: [relationWords.owner, '产权人', '房主', '户主', '共有人'], family: [relationWords.family, '家庭成员', '家人', '亲属'],
  tenant: [relationWords.tenant, '租客', '承租人', '租赁户'], companyAgent: [relationWords.companyAgent, '企业', '经办人', '公司代表']
}

export const register: KindTable = {
  title: '住户',
  hint: '谁登记在哪套房屋：业主、家属、租户、企业',
  columns: [
    { key: 'premises', title: '房屋', synonyms: ['房号', '房屋地址', '地址', '房间', '房产', '房屋编号', '门牌', '门牌号', '房间号', '房源', '楼栋房号', '资源名称'], required: true, parse: address, example: 'B2区 3栋 2单元 1201' },
    { key: 'relation', title: '关系', synonyms: ['与房屋关系', '身份', '住户类型', '客户类型', '类型', '人员类型'], required: true, parse: choice(relations), example: relationWords.owner },
    { key: 'name', title: '姓名', synonyms: ['名字', '业主姓名', '客户名称', '住户姓名', '业主', '客户姓名', '联系人'], required: true, parse: text(30), example: '王小明' },
    { key: 'phone', title: '手机号', synonyms: ['电话', '手机', '联系电话', '手机号码', '电话号码', '联系方式', '移动电话'], parse: phone, example: '13800000000' },
    { key: 'idNumber', title: '身份证号', synonyms: ['证件号', '证件号码', '身份证', '身份证号码'], parse: idNumber, example: '' },
    { key: 'share', title: '产权份额', synonyms: ['份额', '产权比例', '占比', '所占份额'], parse: share, example: '100%' },
    { key: 'company', title: '单位名称', synonyms: ['公司', '企业', '企业名称', '公司名称', '单位'], parse: text(60), example: '' },
    { key: 'plates', title: '车牌', synonyms: ['车牌号', '车牌号码', '车辆'], parse: several(plate, 5), example: '川A12345' },
    { key: 'from', title: '起始日期', synonyms: ['开始日期', '入住日期', '交房日期', '租赁开始', '起租日', '合同开始日期', '起租日期'], parse: date, example: '2024-01-01' },
    { key: 'until', title: '截止日期', synonyms: ['结束日期', '租赁结束', '到期日', '到期日期', '合同结束日期', '止租日期'], parse: lastDay, example: '' }
  ],
  across: ({ relation, company, share: part, from, until }) => [
    ...(relation === 'companyAgent' && company === undefined ? [{ key: 'company', reason: 'required' as const }] : []),
    ...(part !== undefined && relation !== 'owner' ? [{ key: 'share', reason: 'onlyOwners' as const }] : []),
    ...(typeof from === 'string' && typeof until === 'string' && until < from ? [{ key: 'until', reason: 'untilBeforeFrom' as const }] : [])
  ],
  describe: ({ name, relation }) => [name, relationWords[relation as Relation]].filter(Boolean).join(' · ')
}
