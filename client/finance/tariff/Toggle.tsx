import { CheckMark } from '../../billing/CheckMark'
import { Tap } from '../../kit'

/** Something that counts or does not. */
export function Toggle ({ label, on, onChange }: { label: string, on: boolean, onChange: (on: boolean) => void }) {
  return <Tap role='checkbox' checked={on} className='finance-toggle' label={label} onTap={() => onChange(!on)}><CheckMark on={on} />{label}</Tap>
}
