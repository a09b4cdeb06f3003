import { both } from '../functions/parameters.ts';

/** Everybody who appears in the sample; the same persons in both languages. */
export const PEOPLE = {
  shen: both('沈知远', 'Shen Zhiyuan'),
  lu: both('陆曼青', 'Lu Manqing'),
  han: both('韩立言', 'Han Liyan'),
  zhou: both('周敏', 'Zhou Min'),
  lin: both('林嘉瑞', 'Lin Jiarui'),
  he: both('何思琪', 'He Siqi'),
  feng: both('冯远航', 'Feng Yuanhang'),
  xie: both('谢雨桐', 'Xie Yutong'),
  ma: both('马国栋', 'Ma Guodong'),
  gu: both('顾念', 'Gu Nian'),
  chen: both('陈可', 'Chen Ke'),
  zhao: both('赵一鸣', 'Zhao Yiming'),
  su: both('苏晴', 'Su Qing'),
} as const;
