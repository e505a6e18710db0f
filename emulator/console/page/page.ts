/** The simulator page: two phones and the panel beside them. */
import './style/page.css'
import type { Snapshot } from '../snapshot'
import { get } from './ask'
import { fill } from './dom'
import { follow } from './live'
import { Model } from './model'
import { panel } from './panel/panel'
import { deliver } from './phone/deliver'
import { fitPhones } from './phone/fit'
import { Phone } from './phone/phone'
import { allowSound } from './sound'

async function start (): Promise<void> {
  const model = new Model(await get<Snapshot>('/console/snapshot'))
  const phones: [Phone, Phone] = [new Phone('左', model), new Phone('右', model)]
  fitPhones()
  allowSound()
  fill(document.body, phones[0].element, phones[1].element, panel(model, phones))
  deliver(model, phones)
  follow(model, isConnected => document.body.classList.toggle('cut-off', !isConnected))
  await Promise.all(phones.map(async (phone, at) => {
    const person = model.person(localStorage.getItem(phone.side) ?? '') ?? firstChoice(model, at)
    if (person) await phone.give(person)
  }))
}

/** To begin with, whoever the cast names for that side; else its first, and the first of another group. */
function firstChoice ({ people }: Model, at: number) {
  const [first, second] = people
  return people.find(person => person.opens === (at === 0 ? 'left' : 'right')) ??
    (at === 0 ? first : people.find(person => person.group !== first?.group) ?? second)
}

void start()
