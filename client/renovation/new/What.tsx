import { day } from '@domain/kit/calendar'
import { papersFor, type Work } from '@domain/renovation/works'
import { workRuleWords } from '@domain/renovation/words'
import { View } from '@tarojs/components'
import { Card, Chip, Notice, Row, Section, serverNow, Tap, type Tone } from '../../kit'
import { DateField } from '../../matter'
import { words } from '../words'
import type { PartProps } from './part'
import './new.scss'

const tones: Record<Work['rule'], Tone> = { free: 'jade', papers: 'amber', forbidden: 'cinnabar' }

function WorkRow ({ work: { name, rule, papers }, chosen, onTap }: { work: Work, chosen: boolean, onTap: () => unknown }) {
  const row = <Row title={name} note={papers.join('、')} chip={<Chip tone={tones[rule]}>{workRuleWords[rule]}</Chip>} />
  return rule === 'forbidden' ? <View className='renovation-work'>{row}</View>
    : <Tap className={chosen ? 'renovation-work renovation-work-on' : 'renovation-work'} role='checkbox' checked={chosen} label={name} onTap={onTap}>{row}</Tap>
}

/** What is to be done, each with its rule, and from when until when. */
export function What ({ draft: { works: chosen, from, until }, keep, works }: PartProps) {
  const toggle = (id: string) => keep({ works: chosen.includes(id) ? chosen.filter(each => each !== id) : [...chosen, id] })
  const papers = papersFor(works.filter(each => chosen.includes(each.id))), today = day(serverNow())
  return <>
    <Section title={words.works} note={words.worksHint}><Card>{works.map(each => <WorkRow key={each.id} work={each} chosen={chosen.includes(each.id)} onTap={() => toggle(each.id)} />)}</Card></Section>
    {papers.length > 0 && <Notice tone='amber'>{`${words.papersFor}：${papers.join('、')}`}</Notice>}
    <DateField label={words.from} value={from} start={today} onChange={picked => keep({ from: picked })} />
    <DateField label={words.until} value={until} start={from ?? today} onChange={picked => keep({ until: picked })} />
  </>
}
