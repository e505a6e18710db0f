/** 年度满意度调查: ready to be sent. Its ratings have the same ids each year, and so are compared with the year before. */
import type { TextBlock } from '../community/text'
import type { Elector } from './poll'
import type { Question } from './question'

/** What property companies ask about: the service center, repairs, order, cleaning, greening, fees, community life; and all in all. */
const rated: readonly [id: string, title: string][] = [
  ['qcenter', '服务中心接待、答复是否满意？'],
  ['qrepairs', '报修是否及时、修得好？'],
  ['qsafety', '小区安全和秩序是否满意？'],
  ['qcleaning', '楼道和公共区域是否干净？'],
  ['qgreening', '绿化养护是否满意？'],
  ['qfees', '收费是否清楚、透明？'],
  ['qcommunity', '社区活动和邻里氛围是否满意？'],
  ['qoverall', '总的来说，您对物业服务满意吗？']
]

export interface SurveyTemplate { title: string, text: TextBlock[], questions: Question[], per: Elector, secret: boolean, survey: number }

/** @param year of which it asks */
export const satisfactionSurvey = (year: number): SurveyTemplate => ({
  title: `${year} 年度满意度调查`,
  text: [
    { kind: 'paragraph', text: '请您为这一年的物业服务打分，1 分很不满意，5 分非常满意。约需两分钟。' }
  ],
  questions: [
    ...rated.map(([id, title]): Question => ({ id, title, kind: 'rating', required: true })),
    { id: 'qbetter', title: '最希望我们改进什么？', kind: 'words', required: false, characters: 200 },
    { id: 'qgood', title: '做得好的地方', kind: 'words', required: false, characters: 200 }
  ],
  per: 'person', secret: true, survey: year
})
