import { describe, expect, it } from 'vitest';
import { isQuestion, questionsOf } from '../../src/content/questions.ts';

describe('a question', () => {
  it.each([
    'แจ้งเกิดต้องทำภายในกี่วัน',
    'ผ่อนชำระภาษีได้หรือไม่',
    'ทำบัตรได้ที่ไหนบ้าง หากทะเบียนบ้านอยู่ที่อื่น',
    'ขอได้ไหม',
    'มาไหม',
    'รถขยะเข้าซอยวันไหน',
    'เพื่อนบ้านเสียงดัง แจ้งใคร',
    'เปิดวันเสาร์?',
    'Where is the office?',
  ])('is %s', (line) => {
    expect(isQuestion(line)).toBe(true);
  });

  it.each([
    '',
    'เกี่ยวกับหน่วยงาน',
    'ผ้าไหมไทย',
    'ไฟไหม้ป่า',
    'อย่างไรก็ตาม ยังไม่เปิดให้บริการ',
    'ทะเบียนและบัตร',
    'Opening hours',
    `${'ก'.repeat(300)}อะไร`,
  ])('is not %s', (line) => {
    expect(isQuestion(line)).toBe(false);
  });
});

describe('questions and answers', () => {
  it.each([
    ['a line in bold', '**ทำที่ไหน**\n\nที่ฝ่ายทะเบียน\n\n**กี่วัน**\n\n- หนึ่ง\n- สอง\n'],
    ['a heading', '## ทำที่ไหน\n\nที่ฝ่ายทะเบียน\n\n## กี่วัน\n\n- หนึ่ง\n- สอง\n'],
    [
      'details',
      '<details><summary>ทำที่ไหน</summary>ที่ฝ่ายทะเบียน</details>\n\nอื่น\n\n<details>\n<summary>กี่วัน</summary>\n\n- หนึ่ง\n- สอง\n\n</details>\n\nอื่น\n',
    ],
    ['a marked paragraph', 'ถาม: ทำที่ไหน\nตอบ: ที่ฝ่ายทะเบียน\n\n**ถาม 2.** กี่วัน\n\nตอบ: หนึ่ง\nสอง\n'],
  ])('are found in the form of %s', (_, text) => {
    expect(questionsOf(text, 'md')).toEqual([
      { question: 'ทำที่ไหน', answer: 'ที่ฝ่ายทะเบียน' },
      { question: 'กี่วัน', answer: 'หนึ่ง\nสอง' },
    ]);
  });

  it('end at a heading that does not ask, and keep the headings below their own', () => {
    const text = '## ทำที่ไหน\n\nก\n\n### หมายเหตุ\n\nข\n\n## ภาษี\n\nค\n';
    expect(questionsOf(text, 'md')).toEqual([{ question: 'ทำที่ไหน', answer: 'ก\nหมายเหตุ\nข' }]);
  });

  it('without an answer are none', () => {
    expect(questionsOf('## ทำที่ไหน\n\n## ภาษี\n\nก\n', 'md')).toEqual([]);
  });

  it('are found inside a box of an MDX text', () => {
    expect(questionsOf('<Callout>\n\n**ทำที่ไหน**\n\nที่นี่\n\n</Callout>\n', 'mdx')).toEqual([
      { question: 'ทำที่ไหน', answer: 'ที่นี่' },
    ]);
  });
});
