import Taro from '@tarojs/taro'
import { vendor } from '@domain/vendor/contract'
import type { VendorView } from '@domain/vendor/view'
import { vendorPage } from '@domain/vendor/words'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect, Field, Notice, say, Section, Several, TextField, useAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { categoriesFor } from '../categories'
import { words } from '../words'
import { ContractFields } from './ContractFields'
import { blankPaper, companyOf, formOf, photosOf, type Form, type PaperForm } from './form'
import { PaperFields } from './PaperFields'

const api = connect(vendor)

const several = (items: readonly { id: string, name: string }[]) => items.map(({ id, name }) => ({ key: id, label: name }))

/** The whole of a company; what is saved is the whole again. */
export function WriteForm ({ me, vendor: seen, onFresh }: { me: Worker, vendor: VendorView | undefined, onFresh: () => Promise<unknown> }) {
  const [form, setForm] = useState<Form>(() => formOf(seen))
  const fill = (part: Partial<Form>) => setForm(before => ({ ...before, ...part })), company = companyOf(form)
  const act = useAct(async key => company && (seen ? api.keep({ id: seen.id, rev: seen.rev, ...company }) : api.add({ key, ...company })))
  const wrong = (name: string) => fieldOf(act.error) === name ? troubleWords(act.error) : undefined
  const change = (key: number, next: (before: PaperForm) => PaperForm) => setForm(before => ({ ...before, papers: before.papers.map(each => each.key === key ? next(each) : each) }))
  const save = async () => {
    const sent = ticketsOf(photosOf(form))
    if ('wait' in sent) return say(sent.wait)
    const kept = await act.run(undefined)
    if (!kept) return
    say(words.saved)
    await Taro.redirectTo({ url: vendorPage(kept.id) })
  }
  return <>
    <TextField label={words.name} placeholder={words.nameExample} maxLength={40} value={form.name} onChange={name => fill({ name })} error={wrong('name')} />
    <Field label={words.categories} error={wrong('categoryIds')}><Several label={words.categories} items={several(categoriesFor(me.estate.categories))} values={form.categoryIds} onChange={categoryIds => fill({ categoryIds })} /></Field>
    <Field label={words.zones} hint={words.zonesHint} error={wrong('zoneIds')}><Several label={words.zones} items={several(me.estate.zones)} values={form.zoneIds} onChange={zoneIds => fill({ zoneIds })} /></Field>
    <TextField label={words.contactName} maxLength={20} value={form.contactName} onChange={contactName => fill({ contactName })} error={wrong('contactName')} />
    <TextField label={words.phone} hint={seen?.phoneMask === undefined ? words.phoneHint : words.phoneKept(seen.phoneMask)} type='number' maxLength={12} value={form.phone} onChange={phone => fill({ phone })} error={wrong('phone')} />
    <Section title={words.papers}>
      {form.papers.map((paper, place) => <PaperFields key={paper.key} paper={paper} place={place + 1} onChange={next => change(paper.key, next)} onRemove={() => fill({ papers: form.papers.filter(each => each !== paper) })} />)}
      <Button kind='ghost' icon='plus' onTap={() => fill({ papers: [...form.papers, blankPaper(Math.max(-1, ...form.papers.map(each => each.key)) + 1)] })}>{words.addPaper}</Button>
    </Section>
    <ContractFields contract={form.contract} onChange={next => setForm(before => ({ ...before, contract: next(before.contract) }))} />
    {act.error && <Notice tone='cinnabar' icon='alert' {...(fieldOf(act.error) === 'rev' && { action: words.latest, onAction: onFresh })}>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} disabled={!company} onTap={save}>{words.save}</Button>
  </>
}
