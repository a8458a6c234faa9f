import { z } from 'zod';
import { parseItemCode } from './item-code.ts';
import { bilingualText, choice, emailAddress, flag, text, webAddress } from './scalar.ts';

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

/** One of a list; the word for others is accepted with the space that spelling rules ask for, too. */
const listed = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess((value) => (typeof value === 'string' && /^อื่น\s*ๆ$/.test(value) ? OTHER : value), choice(values));

const objectiveList = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]),
  z.array(listed(objectives)).min(1),
);

/** What the catalog asks of each dataset and only the agency can decide. */
const decisions = {
  licence: listed(licences),
  category: choice(dataCategories),
  objective: objectiveList,
  updateFrequency: listed(updateFrequencies),
  geoCoverage: listed(geoCoverages),
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

/** Every choice of `อื่นๆ` says what it is; looked at whatever else is wrong, so that one mistake does not hide another. */
function saysOther<Schema extends z.ZodType>(schema: Schema): Schema {
  return (['licence', 'objective', 'updateFrequency', 'geoCoverage'] as const).reduce(
    (checked, key) =>
      checked.refine(
        (value) => {
          const said = value as Record<string, unknown>;
          return ![said[key]].flat().includes(OTHER) || said[`${key}Other`] !== undefined;
        },
        {
          path: [`${key}Other`],
          params: { finding: 'key-missing', chosen: key },
          when: ({ value }) => typeof value === 'object' && value !== null,
        },
      ),
    schema,
  );
}

const ofItem = saysOther(z.strictObject({ ...decisions, ...others }).partial());

/**
 * `openData` in `agency.yaml`: under which terms the data may be used, and what the Government Data Catalog must be told.
 * Without it the files are published all the same, but no licence is stated and no record for the catalog is made.
 */
export const openData = saysOther(
  z.strictObject({
    ...decisions,
    ...others,
    /** The area that the data is about, for people, and its address in a vocabulary where there is one. */
    area: bilingualText.extend({ uri: webAddress.optional() }).optional(),
    /** Who answers questions about all of the data; without it the unit that owes an item, or else the agency. */
    maintainer: z.strictObject({ name: text, email: emailAddress }).optional(),
    /** The name of the organization in the catalog that the records go to; the agency's own name without it. */
    ownerOrg: text.optional(),
    /** Whether the national catalog may take the records over (ยินยอมให้นำชื่อชุดข้อมูลไปใช้ที่ GD-Catalog). */
    allowHarvest: flag.optional(),
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
  }),
);
export type OpenData = z.infer<typeof openData>;

/** What is decided for one item's datasets. */
export type OpenDataDecisions = Pick<OpenData, keyof typeof decisions | keyof typeof others>;

/** What is decided for an item's datasets: its own decisions before those that hold for all, or for all without an item. */
export function decisionsOf(openData: OpenData, code: string | null): OpenDataDecisions {
  const own = code === null ? undefined : openData.items[code];
  const keys = [...Object.keys(decisions), ...Object.keys(others)] as (keyof OpenDataDecisions)[];
  // A key that an item says nothing of must not hide what holds for all.
  return Object.fromEntries(keys.map((key) => [key, own?.[key] ?? openData[key]])) as OpenDataDecisions;
}
