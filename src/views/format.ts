export { telephoneHref } from '../thai/telephone.ts';

/** The format of a file by its name, as people call it: `PDF`, `XLSX`. */
export function formatOfFile(name: string): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  return (ending ?? 'file').toUpperCase();
}
