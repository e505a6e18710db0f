import type { CustodyView } from '@domain/key-custody/view'
import { keysWords } from '@domain/key-custody/texts'
import { lendUseWords, lockPayerWords, permissionWords } from '@domain/key-custody/words'
import { Card, Row, Section, serverNow } from '../../kit'
import { timeWords } from '../../matter'
import { words } from '../words'

/** Who had which keys, and what was lost. */
export function Past ({ custody: { keys, lendings, losses } }: { custody: CustodyView }) {
  const now = serverNow(), named = (ids: readonly string[]) => keysWords(keys.filter(each => ids.includes(each.id)))
  return <>
    {losses.length > 0 && <Section title={words.losses}><Card>{losses.map(({ id, keyIds, note, consentAt, lockChangedAt, atCostOf }) => <Row
      key={id} title={named(keyIds)} note={[note, lockChangedAt !== undefined ? words.changed(timeWords(lockChangedAt, now)) : consentAt !== undefined ? words.agreed(timeWords(consentAt, now)) : words.waitsForConsent, atCostOf && lockPayerWords[atCostOf]].filter(Boolean).join(' · ')} />)}</Card></Section>}
    {lendings.length > 0 && <Section title={words.lendings}><Card>{[...lendings].reverse().map(({ id, to, use, keyIds, lentAt, returnedAt, permission, accompaniedBy }) => <Row
      key={id} title={words.asks(to.name, lendUseWords[use])} note={[named(keyIds), permissionWords[permission], accompaniedBy && words.accompanied(accompaniedBy.name), timeWords(lentAt, now), returnedAt !== undefined && words.back(timeWords(returnedAt, now))].filter(Boolean).join(' · ')} />)}</Card></Section>}
  </>
}
