import { z } from 'zod';
import { parseItemCode } from './item-code.ts';
import { bilingualText, choice, emailAddress, text, webAddress } from './scalar.ts';

// Choices of the metadata standard of the Government Data Catalog (DGA and NSO), word for word as its import form has them.

/** The word by which several lists offer something of one's own; what it is must then be said. */
export const OTHER = 'อื่นๆ';

/** `license_id` */
export const licences = [
  'License not specified',
  'Creative Commons Attributions',
  'Creative Commons Attribution Share-Alike',
  'Creative Commons Non-Commercial (Any)',
  'Open Data Common',
  'GNU Free Documentation License',
  OTHER,
] as const;

/** `data_category` */
export const dataCategories = ['ข้อมูลสาธารณะ', 'ข้อมูลส่วนบุคคล', 'ข้อมูลความมั่นคง', 'ข้อมูลความลับทางราชการ'] as const;

/** `objective` */
export const objectives = [
  'ยุทธศาสตร์ชาติ',
  'แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ',
  'แผนความมั่นคงแห่งชาติ',
  'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ',
  'แผนปฏิรูปประเทศ',
  'แผนระดับที่ 3 (มติครม. 4 ธ.ค. 2560)',
  'นโยบายรัฐบาล/ข้อสั่งการนายกรัฐมนตรี',
  'มติคณะรัฐมนตรี',
  'เพื่อการให้บริการประชาชน',
  'กฎหมายที่เกี่ยวข้อง',
  'พันธกิจหน่วยงาน',
  'ดัชนี/ตัวชี้วัดระดับนานาชาติ',
  'ไม่ทราบ',
  OTHER,
] as const;

/** `update_frequency_unit` */
export const updateFrequencies = [
  'ไม่ทราบ',
  'ปี',
  'ครึ่งปี',
  'ไตรมาส',
  'เดือน',
  'สัปดาห์',
  'วัน',
  'วันทำการ',
  'ชั่วโมง',
  'นาที',
  'ตามเวลาจริง',
  'ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล',
  OTHER,
] as const;

/** `geo_coverage` */
export const geoCoverages = [
  'ไม่มี',
  'โลก',
  'ทวีป/กลุ่มประเทศในทวีป',
  'กลุ่มประเทศทางเศรษฐกิจ',
  'ประเทศ',
  'ภาค',
  'จังหวัด',
  'อำเภอ',
  'ตำบล',
  'หมู่บ้าน',
  'เทศบาล/อบต.',
  'พิกัด',
  'ไม่ทราบ',
  OTHER,
] as const;

const objectiveList = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]),
  z.array(choice(objectives)).min(1),
);

/** What the catalog asks of each dataset and only the agency can decide. */
const decisions = {
  licence: choice(licences),
  category: choice(dataCategories),
  objective: objectiveList,
  updateFrequency: choice(updateFrequencies),
  geoCoverage: choice(geoCoverages),
  /** Where the figures come from, such as a register or a system. */
  source: text,
};

/** What stands behind a choice of `อื่นๆ`. */
const others = {
  licenceOther: text.optional(),
  objectiveOther: text.optional(),
  updateFrequencyOther: text.optional(),
  geoCoverageOther: text.optional(),
};

type Chosen = { [Key in keyof typeof decisions]?: unknown } & { [Key in keyof typeof others]?: unknown };

/** Every choice of `อื่นๆ` says what it is. */
function saysOther(value: Chosen, ctx: z.RefinementCtx): void {
  for (const key of ['licence', 'objective', 'updateFrequency', 'geoCoverage'] as const) {
    const chosen = [value[key]].flat();
    if (!chosen.includes(OTHER) || value[`${key}Other`] !== undefined) continue;
    ctx.addIssue({ code: 'invalid_type', expected: 'string', path: [`${key}Other`], input: undefined });
  }
}

const ofItem = z
  .strictObject({ ...decisions, ...others })
  .partial()
  .superRefine(saysOther);

/**
 * `openData` in `agency.yaml`: under which terms the data may be used, and what the Government Data Catalog must be told.
 * Without it the files are published all the same, but no licence is stated and no record for the catalog is made.
 */
export const openData = z
  .strictObject({
    ...decisions,
    ...others,
    /** The area that the data is about, for people, and its address in a vocabulary where there is one. */
    area: bilingualText.extend({ uri: webAddress.optional() }).optional(),
    /** Who answers questions about the data; the agency's own name and e-mail without it. */
    maintainer: z.strictObject({ name: text, email: emailAddress }).optional(),
    /** The prefix of contracting processes that Open Contracting registered for the publisher, such as `ocds-abc123`. */
    ocidPrefix: z
      .string()
      .transform((value, ctx) => {
        if (/^ocds-[a-z0-9]{6}$/.test(value)) return value;
        ctx.addIssue({ code: 'custom', input: value, params: { finding: 'value-type', needed: 'ocid-prefix' } });
        return z.NEVER;
      })
      .optional(),
    /** Item code → what is decided otherwise for its datasets. */
    items: z
      .record(
        z.string().transform((value, ctx) => {
          const code = parseItemCode(value);
          if (code) return code;
          ctx.addIssue({ code: 'custom', input: value, params: { finding: 'item-unknown' } });
          return z.NEVER;
        }),
        ofItem,
      )
      .default({}),
  })
  .superRefine(saysOther);
export type OpenData = z.infer<typeof openData>;

/** What is decided for one item's datasets. */
export type OpenDataDecisions = Omit<OpenData, 'items' | 'area' | 'maintainer' | 'ocidPrefix'>;
