const everything = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '', 'aria-checked': '', 'aria-selected': '', 'aria-disabled': '', 'aria-live': '' }
const name = { 'aria-label': '' }

/**
 * What Taro's templates for WeChat leave out: without these, no screen reader would hear a word of ours.
 * Merged into both halves of Taro by `plugin.ts`: the templates and the run time must number them alike.
 */
export const ariaAttributes = { View: everything, Text: everything, Image: everything, Input: name, Textarea: name, Button: name }
