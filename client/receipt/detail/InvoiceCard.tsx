import type { InvoiceState } from '@domain/receipt/invoice'
import type { ReceiptView } from '@domain/receipt/view'
import { invoiceStateWords } from '@domain/receipt/words'
import { Button, Card, Chip, Row, Section, serverNow, type Tone } from '../../kit'
import { timeWords } from '../../matter'
import { goInvoice } from '../routes'
import { words } from '../words'

type Invoice = NonNullable<ReceiptView['invoice']>

const tones: Record<InvoiceState, Tone> = { asked: 'amber', issued: 'jade', refused: 'cinnabar' }

const notes: Record<InvoiceState, (invoice: Invoice) => string> = {
  asked: ({ askedAt }) => askedAt === undefined ? words.askedByFamily : words.asked(timeWords(askedAt, serverNow())),
  issued: ({ answered }) => answered?.number ? words.issued(answered.number) : words.askedByFamily,
  refused: ({ answered }) => words.refused(answered?.refusal ?? '')
}

/** How the fapiao of this payment stands, and the way to ask for it. */
export function InvoiceCard ({ receipt: { id, invoice, mayAskInvoice } }: { receipt: ReceiptView }) {
  if (!invoice && !mayAskInvoice) return null
  const ask = mayAskInvoice && <Button kind='soft' small onTap={() => goInvoice(id)}>{invoice ? words.again : words.askInvoice}</Button>
  return <Section title={words.invoice}><Card>
    {invoice
      ? <Row title={invoice.title?.name ?? words.invoice} note={notes[invoice.state](invoice)} chip={<Chip tone={tones[invoice.state]}>{invoiceStateWords[invoice.state]}</Chip>} act={ask} />
      : <Row title={words.askInvoice} note={words.forSumHint} act={ask} />}
  </Card></Section>
}
