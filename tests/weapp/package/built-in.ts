/** WeChat's own components. In its pages, as here, they are elements called `wx-…`. */
export const builtIn = [
  'audio', 'button', 'camera', 'canvas', 'checkbox', 'checkbox-group', 'cover-image', 'cover-view', 'editor', 'form', 'icon', 'image',
  'input', 'label', 'map', 'movable-area', 'movable-view', 'navigator', 'picker', 'picker-view', 'picker-view-column', 'progress',
  'radio', 'radio-group', 'rich-text', 'root-portal', 'scroll-view', 'slider', 'swiper', 'swiper-item', 'switch', 'text', 'textarea',
  'video', 'view', 'web-view'
]

/** Matches the name of a built-in component, longest first, so that `picker-view` is not taken for `picker`. */
export const builtInName = [...builtIn].sort((a, b) => b.length - a.length).join('|')
