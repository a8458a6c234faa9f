/** Attachments that run where no header forbids it, and leave a mark when they have. */
export const activeAttachments: Readonly<Record<string, string>> = {
  'evil.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>document.documentElement.setAttribute('data-ran', '1')</script><rect width="9" height="9"/></svg>`,
  'evil.html': `<!doctype html><script>document.documentElement.setAttribute('data-ran', '1')</script>`,
  'evil.xml': `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><script>document.documentElement.setAttribute('data-ran', '1')</script></body></html>`,
};

/** Pages of every kind, opened under the policy. */
export const policyPages: readonly string[] = [
  '/',
  '/en/',
  '/2567/',
  '/2567/o02/',
  '/2567/o12/',
  '/2567/o14/',
  '/2567/o12/data/service-statistics/',
  '/2567/o05/flood-preparedness/',
  '/2567/status/',
  '/2567/urls/',
  '/data/',
  '/about/methodology/',
  '/nothing/',
  '/search/?q=%E0%B8%87%E0%B8%9A%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%A1%E0%B8%B2%E0%B8%93',
];

const formats = ['md', 'mdx'] as const;

/** Pictures that would make the build import what they name, and what becomes of the build. */
export const untrustedPictures = formats.flatMap((format) => [
  {
    name: `a program as a picture of .${format}`,
    format,
    body: '![ก](files/program.js)\n\n![ข](./files/program.js "t") ![ค][c]\n\n[c]: files/program.js',
    status: 0,
  },
  { name: `a file outside as a picture of .${format}`, format, body: '![ก](../../../outside.png)', status: 2 },
  { name: `an address of .${format} that cannot be decoded`, format, body: '![ก](files/%E0%A4.png)', status: 2 },
]);
