/** Voting. Of a secret poll two things are written in one transaction: that somebody has voted, and a sum in which their ballot is. */
import { randomInt } from 'node:crypto'
import type { InferOutput } from 'valibot'
import { Refused } from '@domain/kit/errors'
import { checkAnswers, type Answer } from '@domain/poll/answer'
import type { poll as contract } from '@domain/poll/contract'
import type { Poll, Voter } from '@domain/poll/poll'
import { withBallot, withWords } from '@domain/poll/tally'
import type { PollView } from '@domain/poll/view'
import { mustBeOpen, mustHaveRight, standingOf, voiceIn, voicesOf } from '@domain/poll/voting'
import { tokensOf } from '../community/living'
import { inTransaction, isTaken } from '../kit/cloud'
import type { Context } from '../kit/context'
import { idOf } from '../kit/once'
import { show, voterOf } from './asked'
import { pollFor } from './repo'
import { keepSheet, sheetId, sheetIn } from './sheets-repo'
import { shuffle } from './shuffle'
import { addVoter, addVoterIn, changeVote, votersByIds } from './voters-repo'

type Input = InferOutput<typeof contract.methods.vote.input>

async function cast (voter: Voter, { _id, sheets = 1 }: Poll, answers: readonly Answer[]): Promise<boolean> {
  try {
    await inTransaction(async transaction => {
      await addVoterIn(transaction, voter)
      const sheet = await sheetIn(transaction, sheetId(_id, randomInt(sheets)))
      await keepSheet(transaction, { ...sheet, ...withBallot(sheet, answers), said: withWords(sheet.said, answers, shuffle) })
    })
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

/** @throws Refused conflict where the vote has been cast by another call and cannot be changed by this one */
async function castAgain (voter: Voter, { secret }: Poll): Promise<void> {
  const there = (await votersByIds([voter._id])).get(voter._id)
  if (there?.key === voter.key) return
  mustHaveRight(standingOf(there, voter.personId), secret)
  if (!there || !await changeVote(there, voter)) throw new Refused('conflict', 'voteChanged')
}

export async function vote ({ key, id, premisesId, answers }: Input, context: Context): Promise<PollView> {
  const { who, now } = context, { tokens, buildings } = await tokensOf(who), poll = await pollFor(who.estateId, id, tokens), { estateId, secret, publishedAt = 0 } = poll
  const voices = voicesOf(poll, who, buildings), voice = voiceIn(voices, premisesId)
  mustBeOpen(poll, now)
  checkAnswers(poll.questions, answers)
  const voter: Voter = {
    _id: voterOf(id, voice, who.id), v: 1, rev: 0, estateId, pollId: id, pollAt: publishedAt, personId: who.id, key: idOf('k', key, who),
    ...(voice.premisesId !== undefined && { premisesId: voice.premisesId }), ...(voice.zoneId !== undefined && { zoneId: voice.zoneId }),
    ...(!secret && { named: { name: who.name, label: voice.label ?? who.occupancies[0]?.label ?? '', answers } })
  }
  const isFirst = await (secret ? cast(voter, poll, answers) : addVoter(voter))
  if (!isFirst) await castAgain(voter, poll)
  return show(poll, voices, context)
}
