import type { thAbout } from './about.th.ts';
import type { Shape } from './shape.ts';

/** Texts of the pages under `/about/` in English. */
export const enAbout = {
  title: 'About this site',
  methodology: {
    title: 'Methodology and sources of the criteria',
    lead: 'The scores on this site are forecasts, not results, and this site is not run by the anti-corruption commission (NACC).',
    status: 'Status of an item',
    statusText: [
      'The system checks whether each item shows evidence for every required element. An item that shows all of them is complete and counts 100; an item that lacks even one counts 0.',
      'Recommendations never affect the score. An element that only a reader of the document can judge is shown as “needs a reader” and does not count as missing.',
    ],
    forecast: 'Forecast of the score',
    forecastText: [
      'A sub-indicator’s score is the mean of its items, an indicator’s the mean of its sub-indicators, and the OIT score the mean of the indicators, weighted where weights are known.',
      'Some weights have never been published. The score is then a range: the lowest and the highest value that the known weights allow.',
    ],
    basis: 'Where the criteria come from',
    basisText: ['Official manuals have not been found for every year, so criteria are labelled by their origin.'],
    basisList: {
      official: 'The commission’s own text',
      reported: 'Seen in documents or websites that agencies published',
      inferred: 'Our own reading, given as a recommendation; never affects the score',
    },
    frameworks: 'Frameworks in use',
    framework: 'Framework',
    confidence: 'Confidence',
    weights: 'Known weights',
    noWeights: 'Equal',
    unknownWeights: 'Unknown',
    sources: 'Sources',
    confidenceLevel: { high: 'High', medium: 'Medium', low: 'Low', none: 'None' },
  },
  accessibility: {
    title: 'Accessibility',
    sections: [
      {
        heading: 'Standard',
        text: [
          'This site is made to WCAG 2.2 level AA. It can be used with a keyboard, a screen reader and a mobile phone. Every page can be read without JavaScript; only search needs it.',
          'A status is always given in words and by shape, never by colour alone. Pages follow the dark mode, the colours, the text size and the reduced motion that are set on your device.',
          'The pages pass the tests named below. Attached files may not meet the standard in full, so the site as a whole conforms in part.',
        ],
      },
      {
        heading: 'What was tested',
        text: [
          'The program that makes this site is tested on a sample site: every kind of page, in Thai and English, on the screen of a phone and of a computer, in light and dark mode, with axe for WCAG 2.2 levels A and AA.',
          'Further tests go through pages with the keyboard, look at the order and visibility of the focus, at the names and the structure that a browser tells a screen reader, at table headers, the size of buttons and links, a screen 320 pixels wide, text of twice the size, wider text spacing and colours of the reader’s own.',
        ],
      },
      {
        heading: 'Known limits',
        text: [
          'It was not yet tested by people with disabilities or with real screen readers, and nobody outside has certified it.',
          'Attached files are not tested. PDF files scanned from paper may not be readable by a screen reader. Ask the responsible unit named on the page for another format.',
          'The letters of charts do not follow the text spacing of your device; the table below each chart says the same. Tables with many columns scroll sideways on small screens.',
          'On English pages, what the agency has written in Thai only is shown in Thai. The form for officers that some sites have is another program, and was not tested.',
        ],
      },
    ],
    reviewed: (day: string) => `This statement was last reviewed on ${day}.`,
    report: 'Report a problem',
    reportText: 'If a page is hard to use, or you need something in another format, please tell the agency:',
  },
  privacy: {
    title: 'Privacy',
    sections: [
      {
        heading: 'What this site does not do',
        text: [
          'This site sets no cookies, keeps no statistics about persons and loads no fonts, scripts or images from other sites. Searches run in your browser and are not sent anywhere.',
          'The hosting provider may keep computer traffic data as the law requires.',
        ],
      },
      {
        heading: 'Personal data in documents',
        text: [
          'Names and contacts of officials in their official capacity and names of contractors are published as the law allows. Citizen identification numbers are not published. If you find one, please tell the agency at once.',
        ],
      },
    ],
  },
  manual: {
    title: 'Manual for those who provide the data',
    lead: 'For officers who write and look after what is on this site. Nobody else needs it.',
    contents: 'On this page',
    onlyThai: 'This manual is in Thai only.',
    findings: 'What the program finds, and how to put it right',
    findingsLead:
      'Every message has a page that says what it means, why it matters and what to do, with an example before and after.',
    groups: {
      agency: 'Agency, years and criteria',
      file: 'Files and attachments',
      syntax: 'Front matter and text',
      value: 'Names and values',
      reference: 'Names of files, headings and folders',
      table: 'Tables',
      history: 'Personal data, history and former addresses',
      item: 'Items and elements of the criteria',
    },
    code: 'Code',
    meaning: 'What it means',
    why: 'Why it matters',
    steps: 'What to do',
    example: 'Example',
    before: 'Before',
    after: 'After',
    noFile: 'No file',
    encoded: (encoding: string) => `saved as ${encoding}`,
  },
  licence: {
    title: 'Terms of use',
    data: 'Data and content',
    decided: 'The data on this site is published under',
    unlessSaid:
      'unless a dataset or a document says otherwise. Name the agency and the address of the page it comes from.',
    undecided:
      'The data on this site is public: everyone may read and download it. The agency has not yet decided on a licence for sharing and adapting it. Name the agency and the address of the page it comes from, and ask the agency before you use it in other ways.',
    noEndorsement: 'You must not suggest that the agency endorses your work.',
    sections: [
      {
        heading: 'Procurement in OCDS',
        text: [
          'The OCDS data is made from the procurement tables of each year, with one release for each contracting process as it stands now. The same e-GP number in several tables is one process. Rows that are not, or not wholly, in it are listed with the reason in the report of the year.',
          'An ocid begins with the prefix that the Open Contracting Partnership gave to the agency. Until it has one, the name of its site stands there, which is not a registered prefix and will change when there is one.',
          'The OCDS data holds no identity numbers of persons or companies. Bidders who may be persons have only the name that was published, and no id by which several processes could be linked.',
        ],
      },
      { heading: 'Typeface', text: ['Sarabun is licensed under the SIL Open Font License 1.1.'] },
    ],
  },
} as const satisfies Shape<typeof thAbout>;
