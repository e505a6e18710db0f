export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '预存', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
