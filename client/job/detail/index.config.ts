export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '这一单', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
