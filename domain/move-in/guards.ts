/** Conditions of steps that only moving in and out has. */
import type { Question, Rule } from '../matter/guards'
import { itemGuards } from './done'
import { openSnags, required } from './moving'

const bodyOf = ({ matter }: Question) => matter.moving
const snagOf = (question: Question) => bodyOf(question)?.snags.find(each => each.seq === question.move?.snagSeq)

export const moveGuards = {
  ...itemGuards,
  roomKnown: { code: 'invalid', field: 'roomId', holds: question => !question.move || bodyOf(question)?.rooms.some(each => each.id === question.move?.roomId) === true },
  pictured: { code: 'invalid', field: 'photos', holds: ({ move }) => !move || (move.photos ?? []).length > 0 },
  fewSnags: { code: 'conflict', holds: question => (bodyOf(question)?.snags.length ?? 0) < 60 },
  snagThere: { code: 'invalid', field: 'snagSeq', holds: question => question.move ? snagOf(question) !== undefined : (bodyOf(question)?.snags.length ?? 0) > 0 },
  /** Its repair was opened, and it has not been found in order yet. */
  snagMendable: { code: 'conflict', holds: question => question.move ? snagOf(question)?.okAt === undefined && snagOf(question)?.repair !== undefined : bodyOf(question)?.snags.some(each => each.repair && each.okAt === undefined) === true },
  notInspected: { code: 'conflict', holds: question => bodyOf(question)?.inspectedAt === undefined },
  keysHanded: { code: 'conflict', holds: question => bodyOf(question)?.keysBy !== undefined },
  feeFromSet: { code: 'conflict', holds: question => bodyOf(question)?.feeFrom !== undefined },
  notLeaving: { code: 'conflict', holds: question => bodyOf(question)?.leavingAt === undefined },
  allDone: { code: 'conflict', holds: question => { const body = bodyOf(question); return body !== undefined && required(body).every(each => each.doneAt !== undefined) && openSnags(body).length === 0 } }
} satisfies Record<string, Rule>
