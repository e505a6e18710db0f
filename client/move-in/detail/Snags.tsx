import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { pageOf } from '@domain/matter/page-of'
import type { MatterView } from '@domain/matter/view'
import type { SnagView } from '@domain/move-in/view'
import { ask, Button, Card, Chip, Notice, PhotoGrid, Row, Section, serverNow } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { useMove } from '../../matter/act/use-move'
import { shownPhoto } from '../../matter/shown-photo'
import { goSnag } from '../routes'
import { words } from '../words'

interface SnagsProps { view: MatterView, onDone: (view: MatterView) => unknown }

const stateOf = ({ okAt, rechecks }: SnagView) => okAt !== undefined ? words.mended : rechecks.length > 0 ? words.again(rechecks.length) : words.open

function Snag ({ snag, view, onDone }: SnagsProps & { snag: SnagView }) {
  const { seq, room, what, photos, at, byName, repair, okAt } = snag, act = useMove(view, 'recheckSnag')
  const recheck = async (answer: 'ok' | 'again') => {
    if (answer === 'again' && !await ask({ title: words.sureAgain })) return
    const next = await act.run({ snagSeq: seq, recheck: answer })
    if (next) onDone(next)
  }
  return <Card>
    <Row title={`${room}：${what}`} note={words.doneBy(byName, timeWords(at, serverNow()))} chip={<Chip tone={okAt === undefined ? 'amber' : 'jade'}>{stateOf(snag)}</Chip>} />
    <PhotoGrid photos={photos.map(shownPhoto)} />
    {repair ? <Row title={words.toRepair(repair.number)} onTap={() => Taro.navigateTo({ url: pageOf(repair.id, 'repair') })} /> : <Row title={words.opening} />}
    {okAt === undefined && repair && view.may.includes('recheckSnag') && <View className='move-in-recheck'>
      <Button kind='ghost' small label={`${words.notYet}，${room}`} busy={act.busy} onTap={() => recheck('again')}>{words.notYet}</Button>
      <Button kind='soft' small label={`${words.ok}，${room}`} busy={act.busy} onTap={() => recheck('ok')}>{words.ok}</Button>
    </View>}
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error) ?? ''}</Notice>}
  </Card>
}

/** What was found while the home was looked through: where it is, how far it is mended, and whether it is in order now. */
export function Snags ({ view, onDone }: SnagsProps) {
  const { snags } = view.moving!, mayAdd = view.may.includes('snag')
  if (snags.length === 0 && !mayAdd) return null
  return <Section title={words.snags} {...(mayAdd && { note: words.addSnag, onNote: () => goSnag(view.id) })}>
    {snags.length === 0 ? <Notice>{words.noSnags}</Notice> : snags.map(each => <Snag key={each.seq} snag={each} view={view} onDone={onDone} />)}
  </Section>
}
