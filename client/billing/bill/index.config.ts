export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '为什么是这个数', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
