/** Taking a poll through its states: out, over before its time, withdrawn. What is out is written with its announcement, or neither is. */
import type { InferOutput } from 'valibot'
import type { Announcement } from '@domain/community/announcement'
import { local } from '@domain/kit/calendar'
import { Refused } from '@domain/kit/errors'
import type { poll as contract } from '@domain/poll/contract'
import type { Poll } from '@domain/poll/poll'
import { published, stepped, type Given, type PollAction } from '@domain/poll/steps'
import { draftOf, type PollDraft } from '@domain/poll/view'
import { announcedAs, announcedText, pollActionWords } from '@domain/poll/words'
import { append } from '../audit/repo'
import { addAnnouncementIn } from '../community/repo'
import { inTransaction } from '../kit/cloud'
import type { Context } from '../kit/context'
import { electorateOf } from './electorate'
import { keepPoll } from './repo'
import { addSheets } from './sheets-repo'
import { current } from './write'

type Input = InferOutput<typeof contract.methods.step.input>

const announcementOf = ({ _id, estateId, title, audience, reach, closesAt }: Poll, { who, now }: Context): Announcement => ({
  _id: `a${_id}`, v: 1, rev: 0, estateId, class: 'ordinary', title: announcedAs(title), text: [{ kind: 'paragraph', text: announcedText(local(closesAt).format('M月D日 HH:mm')) }], pictures: [], audience, reach,
  state: 'published', publishedAt: now, validUntil: closesAt, pushed: true, drain: { after: '', sent: 0, nextAt: now }, createdBy: who.id, createdByName: who.name, createdAt: now, updatedAt: now
})

type Doing = (before: Poll, given: Given, context: Context) => Promise<Poll>

const plainly = (action: PollAction): Doing => (before, given, { who: { id, name }, now }) => Promise.resolve(stepped(before, action, given, { id, name, now }))

const doings: Record<PollAction, Doing> = {
  async publish (before, given, { who: { id, name }, estate, now }) {
    const next = published(before, given, await electorateOf(before, estate), { id, name, now })
    await addSheets(next)
    return next
  },
  close: plainly('close'),
  withdraw: plainly('withdraw')
}

export async function step ({ id, rev, action, tell, ...given }: Input, context: Context): Promise<PollDraft> {
  const { who, now } = context, before = await current({ id, rev }, context)
  if (tell && action !== 'publish') throw new Refused('invalid', 'notAsked', 'tell')
  const next = await doings[action](before, given, context)
  await inTransaction(async transaction => {
    await keepPoll(transaction, before, next)
    if (tell) await addAnnouncementIn(transaction, announcementOf(next, context))
    await append(transaction, who, { act: 'changePoll', label: next.title, details: { step: pollActionWords[action] } }, now)
  })
  return draftOf(next)
}
