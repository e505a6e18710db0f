import { Card, IconButton, Row } from '../../kit'
import { words } from './words'

/** That the list is narrowed to one person or home, and the way back. */
export function Only ({ label, onClear }: { label: string, onClear: () => void }) {
  return <Card><Row title={`${words.only}${label}`} trail={<IconButton icon='close' label={words.clear} onTap={onClear} />} /></Card>
}
