/**
 * 脱敏 (D9, 市监令45 第六、七条): what of a decision the public must not read, found in its texts and hidden. The system proposes:
 * names by their place and form, numbers by form and check digits; `npm run masking` measures it on a corpus.
 */
export { isNatural, type Mask, type MaskSubject, masksOf, maskTexts } from './mask';
