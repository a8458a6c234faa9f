import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import { escapeXml } from '../../src/report/xml.ts';
import { assessment, element, input, item, itemMissing, keyUnknown, missing, usual, year } from './sample.ts';

/** Names of the elements of an XML text in order, with attributes. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) }, { xmlMode: true });
  parser.end(xml);
  return found;
}

describe('JUnit XML', () => {
  it('has a case for each item and element', () => {
    expect(junit(input({ assessment: { ...usual, findings: [keyUnknown, itemMissing] } }))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="oit" tests="5" failures="2" errors="1" skipped="0">
        <testsuite name="content" tests="1" failures="0" errors="1" skipped="0">
          <testcase classname="content" name="content/2567/o15/ประกาศ ม.ค.md:3:1 key-unknown">
            <error message="ไม่รู้จักชื่อ “publised”&#10;แก้เป็น: published: 2567-01-15&#10;“publised” is not a known name&#10;Change it to: published: 2567-01-15&#10;https://namsai.example.go.th/about/manual/findings/key-unknown/" type="key-unknown"/>
          </testcase>
        </testsuite>
        <testsuite name="OIT 2567" tests="4" failures="2" errors="0" skipped="0">
          <testcase classname="O1" name="O1 ข้อมูลพื้นฐาน"/>
          <testcase classname="O1" name="profile ข้อมูลพื้นฐานของหน่วยงาน"/>
          <testcase classname="O15" name="O15 ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง">
            <failure message="ข้อ O15 “ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง” ยังไม่เผยแพร่&#10;สร้าง content/2567/o15/index.md โดยมีในส่วนหัวของไฟล์: evidence: {  }&#10;O15 “Procurement announcements” is not published yet&#10;Create content/2567/o15/index.md, with this in its front matter: evidence: {  }&#10;https://namsai.example.go.th/about/manual/findings/item-missing/" type="missing"/>
          </testcase>
          <testcase classname="O15" name="announcements ประกาศจัดซื้อจัดจ้าง">
            <failure message="ยังไม่เผยแพร่ · Not yet published" type="missing"/>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('skips what was not checked, does not apply or is only recommended', () => {
    const elements = [
      element({ id: 'a', status: 'notRun' }),
      element({ id: 'b', status: 'missing', basis: 'inferred' }),
      element({ id: 'c', status: 'stale' }),
    ];
    const items = [
      item({ status: 'incomplete', elements }),
      item({ code: 'O5', status: 'notApplicable', score: null, elements: [] }),
    ];
    const [all] = elementsOf(junit(input({ assessment: assessment([year(items)]) })));
    expect(all?.attributes).toMatchObject({ tests: '5', failures: '2', errors: '0', skipped: '3' });
  });

  it('is complete without agency or years', () => {
    const text = junit(input({ agency: null, years: [], assessment: assessment([]) }));
    expect(text).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="oit" tests="0" failures="0" errors="0" skipped="0"/>\n',
    );
  });

  it('stays XML whatever it quotes', () => {
    const title = { th: `]]><failure "'&\u0000\u0008\ufffe\ud800`, en: 'x' };
    const text = junit(input({ assessment: assessment([year([missing('O15', { title })])]) }));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\ufffe]/);
    expect(elementsOf(text).filter(({ name }) => name === 'failure')).toHaveLength(2);
    expect(elementsOf(text).find(({ attributes }) => attributes['name']?.startsWith('O15'))?.attributes['name']).toBe(
      `O15 ]]><failure "'&\ufffd\ufffd\ufffd\ufffd`,
    );
  });

  it('keeps line breaks and Thai in attributes', () => {
    expect(escapeXml('น้ำ\n\t"<>&\'😀')).toBe('น้ำ&#10;&#9;&quot;&lt;&gt;&amp;&apos;😀');
  });
});
