export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '装修备案', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
