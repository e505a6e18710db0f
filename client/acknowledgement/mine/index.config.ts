export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '手册和确认书', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
