/** Conditions of the work itself: who does it, what cancelling costs, whether it is still under warranty. */
import type { Question, Rule } from '../matter/guards'
import { isSendable } from './fit'
import { chosenAsk, confirmedPrice, isBilled, vendorAtWork } from './standing'

const body = ({ matter }: Question) => matter.quoting

const isUnderWarranty = (question: Question) => question.now <= (body(question)?.warrantyUntil ?? 0)

/** May whoever did the work come again? */
const mayComeAgain = (question: Question) => isSendable(question, chosenAsk(body(question))?.vendorId)

export const workGuards = {
  vendorWorks: { code: 'conflict', holds: ({ matter }) => vendorAtWork(matter) !== undefined },
  noVendorWorks: { code: 'conflict', holds: ({ matter }) => vendorAtWork(matter) === undefined },
  nothingConfirmed: { code: 'conflict', holds: question => confirmedPrice(body(question)) === undefined || isBilled(body(question)) },
  notCalledOut: { code: 'conflict', holds: question => body(question)?.calledOut === undefined },
  calledOut: { code: 'conflict', holds: question => body(question)?.calledOut !== undefined },
  feeAgreed: { code: 'conflict', field: 'agreedFen', holds: ({ matter, move }) => move === undefined || move.agreedFen === matter.quoting?.calledOut?.fen },
  underWarranty: { code: 'conflict', holds: isUnderWarranty },
  notUnderWarranty: { code: 'conflict', holds: question => !isUnderWarranty(question) },
  warrantyFit: { code: 'conflict', holds: mayComeAgain },
  warrantyUnfit: { code: 'conflict', holds: question => !mayComeAgain(question) }
} satisfies Record<string, Rule>
