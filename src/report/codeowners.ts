import type { Agency } from '../model/agency.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';

/** The first line of a file that this program made: one without it was written by somebody, and is left alone. */
export const codeownersMark = '# oit codeowners';

/**
 * A CODEOWNERS file: the reviewers of each item's unit own its folder, and those of a document's own unit own the document. A later
 * line prevails over an earlier one. What nobody reviews is named in a comment.
 * @param years fiscal years, Buddhist Era; empty for all that are declared
 * @param label the content folder from the root of the repository, such as `content`
 * @returns null when no unit names a reviewer
 */
export function codeowners(
  { agency, disclosure, assessment }: { agency: Agency; disclosure: Disclosure; assessment: Assessment },
  years: readonly number[],
  label: string,
): string | null {
  const reviewers = new Map(agency.units.map((unit) => [unit.id, unit.reviewers ?? []]));
  if ([...reviewers.values()].every((names) => names.length === 0)) return null;
  const line = (path: string, unit: string | null) => {
    const names = reviewers.get(unit ?? '') ?? [];
    return names.length > 0 ? `${pattern(path)} ${names.join(' ')}` : `# ${path}: ${unit ?? 'no unit'}, no reviewers`;
  };
  const contents = [...disclosure.items, ...(disclosure.held ?? [])];
  const blocks = assessment.years
    .filter(({ year }) => years.length === 0 || years.includes(year))
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, items }) =>
      items
        .flatMap(({ code, unit }) => {
          const content = contents.find((one) => one.year === year && one.code === code);
          const own = (content?.documents ?? []).filter((one) => one.unit !== undefined && one.unit !== unit);
          return [
            line(`/${label}/${year}/${itemFolder(code)}/`, unit),
            ...own.map(({ file, unit: other = null }) => line(`/${file}`, other)),
          ];
        })
        .join('\n'),
    );
  const head = `${codeownersMark}: สร้างจาก reviewers ของ units ใน ${label}/agency.yaml แก้ที่นั่นแล้วสั่งอีกครั้ง · made from agency.yaml; change it there and run the command again`;
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/** A path as CODEOWNERS reads it: what would end the pattern, begin a comment or stand for other names is taken as it is. */
const pattern = (path: string): string => path.replaceAll('/./', '/').replace(/[\s#*?[\]\\]/g, '\\$&');
