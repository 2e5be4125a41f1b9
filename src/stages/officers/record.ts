import { recordAct } from '../../ports/record-act';

export const credentialsChecked = recordAct<{ officers: string }>()('credentials-checked', {
  basis: '行政处罚法第四十二条、第五十五条',
  says: '核验承办人员执法资格，符合要求',
});

export const officersReplaced = recordAct<{ before: string; after: string }>()('officers-replaced', {
  basis: '行政处罚法第四十二条、第四十三条',
  says: '更换承办人员',
});

export const replacementConfirmed = recordAct<{ officers: string }>()('replacement-confirmed', {
  basis: '行政处罚法第四十二条、第四十三条',
  says: '确认更换后的承办人员',
});
