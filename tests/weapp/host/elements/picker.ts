import { fire } from '../engine/events'
import { showSheet } from '../shell/overlay'
import { WxElement } from './wx-element'

type Option = string | Record<string, unknown>

const asText = (choice: string | string[]) => typeof choice === 'string' ? choice : choice.join('-')

/** `<picker>`: a tap opens it; the test then chooses through `choose`. */
export class WxPicker extends WxElement {
  private chosen: unknown

  constructor () {
    super()
    this.addEventListener('click', () => {
      if (this.flag('disabled')) return
      const lines = this.columns.map(column => column.join(' · '))
      opened = { picker: this, close: showSheet(lines.length ? lines : [this.text('mode')], () => { opened = undefined }) }
    })
  }

  /** What a form takes from it. */
  get value (): unknown { return this.chosen ?? this.properties.value }

  /** Settles the choice as the person's finger would. @throws Error where there is no such option */
  choose (choice: string | string[]) {
    const mode = this.text('mode') || 'selector'
    if (mode === 'date' || mode === 'time') return this.settle(this.within(asText(choice)))
    const indexes = [choice].flat().map((each, at) => this.indexOf(each, at))
    if (mode === 'multiSelector') {
      indexes.forEach((value, column) => fire(this, 'columnchange', { column, value }))
      return this.settle(indexes)
    }
    if (mode !== 'selector') throw new Error(`a picker with mode="${mode}" is not played by tests/weapp`)
    this.settle(indexes[0])
  }

  private get columns (): string[][] {
    const range = (this.properties.range ?? []) as Option[] | Option[][]
    const key = this.text('range-key')
    const words = (option: Option) => typeof option === 'object' ? String(option[key]) : String(option)
    const columns = this.text('mode') === 'multiSelector' ? range as Option[][] : [range as Option[]]
    return columns.filter(Array.isArray).map(column => column.map(words))
  }

  private indexOf (words: string, column: number) {
    const options = this.columns[column] ?? []
    const at = options.indexOf(words)
    if (at < 0) throw new Error(`the picker offers ${options.join(', ')}, not ${words}`)
    return at
  }

  private within (value: string) {
    const [start, end] = [this.text('start'), this.text('end')]
    if ((start && value < start) || (end && value > end)) throw new Error(`the picker goes from ${start} to ${end}, not to ${value}`)
    return value
  }

  private settle (value: unknown) {
    this.chosen = value
    fire(this, 'change', { value })
  }
}

let opened: { picker: WxPicker; close: () => void } | undefined

/** Chooses in the picker that is open. */
export function choose (choice: string | string[]) {
  if (!opened) throw new Error('no picker is open')
  const { picker, close } = opened
  close()
  picker.choose(choice)
}

/** Whether a picker waits for a choice. */
export const isPickerOpen = () => opened !== undefined
