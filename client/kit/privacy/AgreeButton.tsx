import { Button } from '../form/Button'

/** Agrees to the privacy text. */
export const AgreeButton = ({ children, onAgree }: { children: string, onAgree: () => unknown }) =>
  <Button onTap={onAgree}>{children}</Button>
