/** 装修承诺书: the text that is signed, made here for the page and the record alike, so that what was read is what is kept. */
import { works as allWorks, type Work } from './works'
import type { Span } from './filing'

export interface Undertaken { place: string, contractor: string, works: readonly Work[], period: Span, signer: string }

const forbidden = allWorks.filter(each => each.rule === 'forbidden').map(each => each.name).join('；')

export const undertakingText = ({ place, contractor, works, period, signer }: Undertaken): string => [
  '装修承诺书',
  `本人${signer}对${place}进行装修，由${contractor}施工，时间为${period.from}至${period.until}，内容为：${works.map(each => each.name).join('、')}。本人已阅读装修须知，并承诺：`,
  '一、只做上列内容；要增加的，先重新备案。',
  `二、不做下列事情：${forbidden}。`,
  '三、只在规定时间进行有噪声的施工，休息日和法定节假日不做；施工人员凭出入证进出。',
  '四、动火作业先申请，现场备灭火器；不堵占消防通道，不动公共管线和消防设施。',
  '五、装修垃圾袋装，按指定时间和地点清运；损坏公共部位的，按实际修复费用承担。',
  '六、接受巡查，收到整改通知按期整改；竣工后报验，做闭水试验。'
].join('\n')
