import { act, fireEvent, screen } from '@testing-library/react'

/** Types into the field of this name, as Taro's inputs tell it. */
export const type = (label: string | RegExp, value: string) =>
  act(async () => { fireEvent(screen.getByLabelText(label), new CustomEvent('input', { detail: { value } })) })
