export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '验房', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
