import { act, render } from '@testing-library/react'
import { createElement, type ComponentType } from 'react'
import type { CastName } from '../cast'
import { functions } from './functions'
import { phone } from './taro'
import { meOf } from './told'

const settled = () => act(async () => undefined)

/** Opens a page on this person's phone and waits for its first calls. Answers must be there before. */
export async function openPage (page: ComponentType, name: CastName) {
  functions.answers = { 'people.me': () => meOf(name), ...functions.answers }
  // Pages remember whose phone this is; each test is another one.
  const before = render(createElement(page))
  await settled()
  before.unmount()
  functions.asked = []
  phone.asked = []
  const shown = render(createElement(page))
  await settled()
  await settled()
  return shown
}
