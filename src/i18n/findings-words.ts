import type { Bilingual } from '../model/bilingual.ts';
import { type EvidenceKind, evidenceKinds } from '../model/evidence-kind.ts';
import { both } from './findings-text.ts';

const kinds: Record<EvidenceKind, Bilingual> = {
  section: both('หัวข้อในเนื้อหา', 'a heading of the text'),
  document: both('เอกสาร', 'a document'),
  documents: both('ชุดเอกสาร', 'a list of documents'),
  file: both('ไฟล์แนบ', 'an attached file'),
  data: both('ตาราง CSV', 'a CSV table'),
  link: both('ลิงก์', 'a link'),
  people: both('รายชื่อบุคคล', 'a list of people'),
  contact: both('ข้อมูลติดต่อ', 'contact details'),
  channels: both('ช่องทางติดต่อ', 'channels of contact'),
};

/** A kind of evidence in words. */
export function kindName(name: string): Bilingual {
  const kind = evidenceKinds.find((candidate) => candidate === name);
  return kind ? kinds[kind] : both(name, name);
}

const fields: Record<string, Bilingual> = {
  name: both('ชื่อ', 'name'),
  position: both('ตำแหน่ง', 'position'),
  photo: both('ภาพถ่าย', 'photo'),
  phone: both('หมายเลขโทรศัพท์', 'telephone'),
  email: both('อีเมล', 'e-mail'),
  address: both('ที่อยู่', 'address'),
  map: both('แผนที่', 'map'),
  fax: both('โทรสาร', 'fax'),
  hours: both('เวลาทำการ', 'opening hours'),
  line: both('LINE', 'LINE'),
  facebook: both('Facebook', 'Facebook'),
};

/** A field of a person or of contact details in words. */
export const fieldName = (name: string): Bilingual => fields[name] ?? both(name, name);
