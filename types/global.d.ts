/// <reference types="@tarojs/taro" />
declare module '*.scss'
declare module '*.svg'
declare module '*.png'
