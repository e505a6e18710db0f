/** What of a household lies with polls: that they voted and, in a named one, what; and words that somebody wrote in a secret one. */
import type { Poll, Sheet, Voter } from '@domain/poll/poll'
import type { Question } from '@domain/poll/question'
import { mondayNoon } from '../make/matter'
import { idOf, labelOf } from './documents'
import type { Side } from './planted'

const asked: Question = { id: 'qwords', kind: 'words', title: '还想说什么？', required: false }
const counted = { ballots: 9, counts: { qwords: { answered: 9, chosen: [] } } }

const pollOf = (side: Side, kind: 'secret' | 'named', mark: string): Poll => ({
  _id: idOf(side, `poll-${kind}`), v: 1, rev: 3, estateId: side.estateId, title: `${mark}投票`, text: [{ kind: 'paragraph', text: `${mark}说明` }], questions: [asked],
  audience: { buildings: [{ zoneId: side.zoneId, building: `${side.textMark}9` }] }, reach: [`building-${side.zoneId}-${side.textMark}9/owner`], per: 'person', secret: kind === 'secret', state: 'closed', out: true,
  opensAt: mondayNoon, closesAt: mondayNoon, publishedAt: mondayNoon, electorate: { total: 9, zones: { [side.zoneId]: 9 } }, results: { ...counted, voters: { [side.zoneId]: 9 } },
  createdBy: 'gao-feng', createdByName: '高峰', createdAt: mondayNoon, updatedAt: mondayNoon, ...(kind === 'secret' && { sheets: 1 })
})

export const secretPollOf = (side: Side, mark: string) => pollOf(side, 'secret', mark)
export const namedPollOf = (side: Side, mark: string) => pollOf(side, 'named', mark)

export const voterOf = (side: Side, mark: string): Voter => ({
  _id: idOf(side, 'voter'), v: 1, rev: 0, estateId: side.estateId, pollId: idOf(side, 'poll-named'), pollAt: mondayNoon, personId: idOf(side, 'person'), zoneId: side.zoneId, key: 'planted',
  named: { name: `${mark}青云`, label: labelOf(side), answers: [{ question: 'qwords', text: `${mark}回答` }] }
})

export const sheetOf = (side: Side, mark: string): Sheet =>
  ({ _id: idOf(side, 'sheet'), v: 1, estateId: side.estateId, pollId: idOf(side, 'poll-secret'), pollAt: mondayNoon, ...counted, said: { qwords: [`${mark}的话`] } })
