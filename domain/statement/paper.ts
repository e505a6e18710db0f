/** The statement as a paper, the same for both parties: sums, what was deducted and why, and who agreed to it and when. */
import type { Category, Estate } from '../estate/estate'
import { dateTimeWords, dateWords } from '../inbox/time-words'
import { masked } from '../job/mask'
import { day, moment } from '../kit/calendar'
import type { Fact, Paper, PaperBlock, PaperColumn } from '../kit/paper'
import { yuan } from '../kit/yuan'
import { capitalSum } from '../receipt/capital-sum'
import { standing, type Hand, type Statement, type StatementLine } from './statement'
import { deductionReasonWords, dueKindWords, paperMarks, paperWords as words } from './words'

const sum: PaperColumn = { title: words.sum, wide: 3, right: true }

function lines ({ lines, linesFen }: Statement, categories: readonly Category[]): PaperBlock[] {
  const nameOf = ({ categoryId, redos }: StatementLine) => `${categories.find(each => each.id === categoryId)?.name ?? ''}${redos > 0 ? words.redone(redos) : ''}`
  return [{ kind: 'heading', text: words.lines }, {
    kind: 'table', columns: [{ title: words.number, wide: 4 }, { title: words.what, wide: 6 }, { title: words.kind, wide: 2 }, { title: words.on, wide: 3 }, sum],
    rows: lines.map(each => [each.number, nameOf(each), dueKindWords[each.kind], day(each.at), yuan(each.costFen)]), last: [words.subtotal, words.count(lines.length), '', '', yuan(linesFen)]
  }]
}

/** Those that were taken back count no more and are left out. Reasons are masked, as the vendor reads them on the phone. */
function deductions (statement: Statement): PaperBlock[] {
  const counted = standing(statement)
  return counted.length === 0 ? [] : [{ kind: 'heading', text: words.deductions }, {
    kind: 'table', columns: [{ title: words.number, wide: 4 }, { title: words.why, wide: 2.4 }, { title: words.reason, wide: 6 }, { title: words.evidence, wide: 2.6 }, sum],
    rows: counted.map(each => [each.number, deductionReasonWords[each.why], masked(each.reason), words.photos(each.photos.length), `−${yuan(each.fen)}`]), last: [words.deducted, '', '', '', `−${yuan(statement.deductedFen)}`]
  }]
}

/** Who did what of it, in the order in which it goes; what has not happened yet is not there. */
function hands ({ madeBy, sent, confirmed, approved, paid }: Statement): PaperBlock {
  const steps: [string, Hand | undefined][] = [[words.madeBy, madeBy], [words.sent, sent], [words.confirmed, confirmed], [words.approved, approved], [words.paidBy, paid]]
  return {
    kind: 'table', columns: [{ title: words.step, wide: 4 }, { title: words.who, wide: 4 }, { title: words.when, wide: 5 }],
    rows: steps.flatMap(([name, hand]) => hand ? [[name, hand.byName, dateTimeWords(hand.at)]] : [])
  }
}

/** Two rooms under which both sides can put their stamps. */
const stamps = (vendorName: string, issuer: string): Fact[] => [[words.stampOf(vendorName), ''], [words.stampOf(issuer), '']]

/** The statement, ready to be printed. As long as nothing changes it is the same file. */
export function statementPaper (statement: Statement, { name, letterhead, categories }: Pick<Estate, 'name' | 'letterhead' | 'categories'>): Paper {
  const { vendorName, period, n, contractNo, taxNote, totalFen, state, paid, updatedAt } = statement, issuer = letterhead?.issuer ?? name
  const mark = paperMarks[state], number = `${period}${n > 1 ? words.part(n) : ''}`
  return {
    size: 'A4', head: issuer === name ? name : `${issuer} · ${name}`, title: words.title, number, marks: mark ? [mark] : [],
    blocks: [
      { kind: 'facts', facts: [[words.vendor, vendorName], ...contractNo === undefined ? [] : [[words.contract, contractNo] as const]] },
      ...lines(statement, categories), ...deductions(statement),
      { kind: 'heading', text: words.total },
      { kind: 'facts', facts: [[words.capitals, capitalSum(totalFen)], [words.digits, `¥${yuan(totalFen)}`]] },
      ...taxNote === undefined ? [] : [{ kind: 'text' as const, text: words.tax(taxNote, issuer) }],
      ...paid ? [{ kind: 'text' as const, text: words.paid(dateWords(moment(paid.on)), paid.reference) }] : [],
      { kind: 'heading', text: words.hands }, hands(statement),
      { kind: 'facts', facts: stamps(vendorName, issuer) }
    ],
    closing: { lines: [] }, footer: `${name} · ${words.title} ${number} · ${vendorName}`, at: updatedAt
  }
}
