export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '报表读数', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
