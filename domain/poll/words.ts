/** Polls in words, for pages and messages. */
import type { Elector, PollState } from './poll'
import type { QuestionKind } from './question'
import type { PollAction } from './steps'

export const pollStateWords: Record<PollState, string> = { draft: '草稿', planned: '未开始', open: '投票中', counting: '计票中', closed: '已结束', withdrawn: '已撤回' }
export const pollActionWords: Record<PollAction, string> = { publish: '发布', close: '提前结束', withdraw: '撤回' }
export const questionKindWords: Record<QuestionKind, string> = { single: '单选', several: '多选', rating: '打分', words: '填写' }
export const electorWords: Record<Elector, string> = { person: '每人一票', premises: '每户一票' }
/** Said before anybody votes. */
export const secrecyWords = { secret: '不记名', named: '记名' } as const

/** The announcement that goes with it. */
export const announcedAs = (title: string): string => `请参加：${title}`.slice(0, 40)
export const announcedText = (until: string): string => `请在 ${until} 前打开小程序，点“投票问卷”参加。`
