import type { DataTheme } from '../../frameworks/table-schema.ts';
import type { Agency } from '../../model/agency.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { OpenDataDecisions } from '../../model/open-data.ts';
import type { Name, Node } from './terms.ts';

// Lists that DCAT-AP prescribes: the Publications Office of the European Union keeps most, IANA the media types. A validator
// looks into no other graph, so whatever is referred to is typed in this one.

const authority = (list: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${list}/${code}`;
const typed = (id: string, type: Name, more: Partial<Node> = {}): Node => ({ ...more, id, types: [type] });
const concept = (id: string, prefLabel: Bilingual, more: Partial<Node> = {}): Node =>
  typed(id, 'skos:Concept', { prefLabel, ...more });

/** The list that the themes are of. */
export const themeScheme: Node = typed(
  'http://publications.europa.eu/resource/authority/data-theme',
  'skos:ConceptScheme',
  {
    title: { th: 'หมวดหมู่ข้อมูล', en: 'Data theme' },
  },
);

const themeLabels: Record<DataTheme | 'GOVE', Bilingual> = {
  GOVE: { th: 'ภาครัฐและการบริหารราชการ', en: 'Government and public sector' },
  ECON: { th: 'เศรษฐกิจและการเงิน', en: 'Economy and finance' },
  EDUC: { th: 'การศึกษา วัฒนธรรม และกีฬา', en: 'Education, culture and sport' },
  ENVI: { th: 'สิ่งแวดล้อม', en: 'Environment' },
  HEAL: { th: 'สุขภาพ', en: 'Health' },
  JUST: { th: 'กฎหมาย กระบวนการยุติธรรม และความปลอดภัย', en: 'Justice, legal system and public safety' },
  REGI: { th: 'ภูมิภาคและเมือง', en: 'Regions and cities' },
  SOCI: { th: 'ประชากรและสังคม', en: 'Population and society' },
  TRAN: { th: 'การขนส่ง', en: 'Transport' },
};

/** What a dataset is about. */
export const themeNode = (theme: DataTheme | 'GOVE'): Node =>
  concept(authority('data-theme', theme), themeLabels[theme], { inScheme: themeScheme.id });

const publisherTypes = {
  local: ['LocalAuthority', { th: 'หน่วยงานระดับท้องถิ่น', en: 'Local authority' }],
  regional: ['RegionalAuthority', { th: 'หน่วยงานระดับภูมิภาค', en: 'Regional authority' }],
  national: ['NationalAuthority', { th: 'หน่วยงานระดับประเทศ', en: 'National authority' }],
  academic: ['Academia-ScientificOrganisation', { th: 'สถาบันการศึกษาหรือวิจัย', en: 'Academia/Scientific organisation' }],
} as const satisfies Record<string, readonly [string, Bilingual]>;

const publisherTypeOf: Record<Agency['kind'], keyof typeof publisherTypes | null> = {
  district: 'local',
  municipality: 'local',
  subdistrict: 'local',
  province: 'regional',
  department: 'national',
  school: 'academic',
  other: null,
};

/** What kind of publisher an agency is (ADMS publisher types); null where no type says it. */
export function publisherType(kind: Agency['kind']): Node | null {
  const key = publisherTypeOf[kind];
  if (key === null) return null;
  const [name, label] = publisherTypes[key];
  return concept(`http://purl.org/adms/publishertype/${name}`, label);
}

const frequencies: Record<OpenDataDecisions['updateFrequency'], string> = {
  ไม่ทราบ: 'UNKNOWN',
  ปี: 'ANNUAL',
  ครึ่งปี: 'ANNUAL_2',
  ไตรมาส: 'QUARTERLY',
  เดือน: 'MONTHLY',
  สัปดาห์: 'WEEKLY',
  วัน: 'DAILY',
  // The list knows no working days.
  วันทำการ: 'OTHER',
  ชั่วโมง: 'HOURLY',
  นาที: '1MIN',
  ตามเวลาจริง: 'UPDATE_CONT',
  ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล: 'NEVER',
  อื่นๆ: 'OTHER',
};

/** How often a dataset is brought up to date. */
export const frequencyNode = (frequency: OpenDataDecisions['updateFrequency']): Node =>
  typed(authority('frequency', frequencies[frequency]), 'dct:Frequency');

// Endings whose format has another name in the list, and those that have their own.
const fileTypes: Record<string, string> = { JPG: 'JPEG', TIF: 'TIFF', HTM: 'HTML' };
for (const name of [
  'CSV',
  'JSON',
  'GEOJSON',
  'XLSX',
  'XLS',
  'ODS',
  'PDF',
  'DOCX',
  'DOC',
  'ODT',
  'RTF',
  'TXT',
  'PPTX',
  'PPT',
  'ODP',
])
  fileTypes[name] = name;
for (const name of ['HTML', 'XML', 'KML', 'ZIP', 'JPEG', 'PNG', 'GIF', 'TIFF', 'SVG']) fileTypes[name] = name;

/** The format of a file by the ending of its name in capitals; null for one that the list does not have. */
export const fileTypeNode = (ending: string): Node | null =>
  fileTypes[ending] === undefined ? null : typed(authority('file-type', fileTypes[ending]), 'dct:MediaTypeOrExtent');

/** A media type by its IANA name. */
export const mediaTypeNode = (name: string): Node =>
  typed(`https://www.iana.org/assignments/media-types/${name}`, 'dct:MediaType');

/** The languages of the catalog. */
export const languageNodes: Record<'th' | 'en', Node> = {
  th: typed(authority('language', 'THA'), 'dct:LinguisticSystem'),
  en: typed(authority('language', 'ENG'), 'dct:LinguisticSystem'),
};

/** Everything on the site is open to everybody. */
export const publicAccess: Node = typed(authority('access-right', 'PUBLIC'), 'dct:RightsStatement');

/** Addresses are kept for years. */
export const available: Node = concept(authority('planned-availability', 'AVAILABLE'), {
  th: 'พร้อมใช้งาน',
  en: 'Available',
});

/** SHA-256. */
export const sha256: Node = typed('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm');
