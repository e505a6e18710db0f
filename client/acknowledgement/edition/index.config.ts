export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '编写手册', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
