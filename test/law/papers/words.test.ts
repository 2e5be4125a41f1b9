import { penaltyInWords } from '../../../src/stages/investigation/penalty-in-words';
import { sentence, yuan } from '../../../src/law/papers/words';
import { samplePenalty } from '../../support/samples';

test.each([
  [3000, '3000元'],
  [2700.5, '2700.50元'],
  [0.1 + 0.2, '0.30元'],
])('%d yuan is written %s', (amount, words) => expect(yuan(amount)).toBe(words));
test.each([
  ['同意', '同意。'],
  ['同意。', '同意。'],
  [' 同意； ', '同意。'],
])('"%s" ends as a sentence once', (text, words) => expect(sentence(text)).toBe(words));
test('a penalty lists its kinds', () => {
  expect(penaltyInWords(samplePenalty({ warning: true, closure: true, revocation: true, other: '责令退费' }))).toBe(
    '警告；罚款3000元；没收违法所得2700元；吊销许可证件；责令停产停业；责令退费',
  );
});
