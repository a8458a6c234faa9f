import { foldForComparison } from '../../thai/text.ts';

const company = 'บริษัท|บจก\\.?|บมจ\\.?|บจ\\.';
// Words that no given name begins with, in front of the names of bodies that are more than the people in them. A shop, a group or a
// "คณะบุคคล" is none: by law it is the person, or the persons, behind it.
const body =
  'ห้างหุ้นส่วน|หจก\\.?|หสน\\.?|หสม\\.?|สหกรณ์|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|โรงพยาบาล|องค์การ|สถาบัน|สมาคม|มูลนิธิ|วิสาหกิจ|' +
  'กิจการร่วมค้า|กิจการค้าร่วม|การไฟฟ้า|การประปา|เทศบาล|ไปรษณีย์|ธนาคาร(?=\\S)';
const commonTitle = 'นาย|นางสาว|นาง|น\\.?ส\\.|(?:Mr|MR|Mrs|MRS|Miss|MISS|Ms)(?:\\.|(?=\\s))|MS\\.';
const rank = 'ว่าที่|ดร\\.|ศ\\.|ผศ\\.|รศ\\.|พล\\.|พ\\.[ตจอ]\\.|ร\\.[ตทอ]\\.|ส\\.[ตทอ]\\.|จ\\.[สอ]\\.|ด\\.ต\\.';

/** The words that names begin with, as parts of regular expressions. */
export const words = {
  /** Companies and partnerships, whose names may follow one another. */
  firm: `${company}|ห้างหุ้นส่วน|หจก\\.?`,
  /** Titles that everybody has, and with them those that few have. */
  title: commonTitle,
  person: `${commonTitle}|${rank}`,
  /** Everything that law and custom put in front of a name. */
  any:
    `${company}|${body}|ร้าน|โรงพิมพ์|โรงแรม|โรงงาน|องค์กร|สำนัก(?!งานใหญ่)|กลุ่ม|คณะบุคคล|ธนาคาร|กรม|ศูนย์|สถานี|` +
    `${commonTitle}|${rank}`,
} as const;

const limited = 'จำกัด(?:\\s*\\(?มหาชน\\)?)?(?:\\s*\\([^()]*\\))*';
const personWithin = new RegExp(`(?:^|[\\s(/,])(?:${words.person})`);
const firmWithin = new RegExp(`\\S\\s*(?:${words.firm}|ร้าน)|/`);
const representative = /(?:^|[\s(])(?:โดย|ผู้แทน|ตัวแทน|ผู้รับมอบ|ผู้จัดการ|c\/o\s)/;

/** Whether the text says that one acts for another: both are one party. */
export const namesRepresentative = (name: string): boolean => representative.test(name);

/** Whether the name begins with a title that only people have. */
export const isTitledPerson = (name: string): boolean => new RegExp(`^(?:${words.person})`).test(name);

/** Whether the name ends as only the name of a company does. */
export const endsAsCompany = (name: string): boolean =>
  new RegExp(`(?<!ห้างหุ้นส่วน\\s*)${limited}$`).test(name) ||
  /(?:\b(?:co\.?\s*,?\s*ltd|ltd|limited|inc|plc|llc|corp|corporation|partnership)\b\.?)(?:\s*\([^()]*\))*$/i.test(name);

/**
 * Whether a name is certainly that of an organization. Everything else may be a person, whose name must not become an
 * identifier with which all that the person sold could be collected: a title wins over all other words in the name.
 */
export function isOrganization(name: string): boolean {
  if (personWithin.test(name) || namesRepresentative(name)) return false;
  // What stands behind "จำกัด" may be someone who acts for the company.
  if (new RegExp(`^(?:${company})`).test(name)) return !/จำกัด\s+(?!\(|มหาชน|สาขา|สำนักงานใหญ่)\S/.test(name);
  if (new RegExp(`^(?:${body})`).test(name)) return true;
  return endsAsCompany(name) && !firmWithin.test(name);
}

/** The key under which two spellings of a name are one: `บจก. ก` is not known to be `บริษัท ก จำกัด`, spaces and dots do not matter. */
export const nameKey = (name: string): string => foldForComparison(name).replace(/[\s.,()"'“”-]+/g, '');
