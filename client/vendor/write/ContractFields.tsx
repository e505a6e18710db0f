import { Button, Card, Notice, Section, TextField } from '../../kit'
import { DateField, MoneyField } from '../../matter'
import { words } from '../words'
import { blankContract, type ContractForm } from './form'
import { Photo } from './Photo'

interface ContractFieldsProps { contract: ContractForm | undefined, onChange: (next: (before: ContractForm | undefined) => ContractForm | undefined) => void }

/** What was agreed; without it nobody is sent. */
export function ContractFields ({ contract, onChange }: ContractFieldsProps) {
  const fill = (part: Partial<ContractForm>) => onChange(before => ({ ...before ?? blankContract, ...part }))
  return <Section title={words.contract}>
    {!contract && <Notice tone='amber' icon='info' action={words.addContract} onAction={() => onChange(() => blankContract)}>{words.contractNote}</Notice>}
    {contract && <Card>
      <TextField label={words.no} maxLength={60} value={contract.no} onChange={no => fill({ no })} />
      <DateField label={words.from} value={contract.from} onChange={from => fill({ from })} />
      <DateField label={words.until} value={contract.until} onChange={until => fill({ until })} />
      <MoneyField label={words.callOutFen} hint={words.callOutHint} value={contract.callOut} onChange={callOut => fill({ callOut })} />
      <TextField label={words.taxNote} placeholder={words.taxExample} maxLength={60} value={contract.taxNote} onChange={taxNote => fill({ taxNote })} />
      <Photo url={contract.url} photos={contract.photos} onChange={next => onChange(before => before && { ...before, photos: typeof next === 'function' ? next(before.photos) : next })} />
      <Button kind='quiet' small onTap={() => onChange(() => undefined)}>{words.removeContract}</Button>
    </Card>}
  </Section>
}
