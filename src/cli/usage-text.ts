const patterns: [RegExp, (...parts: string[]) => string][] = [
  [/unknown option '(.+?)'/, (option) => `ไม่รู้จักตัวเลือก ${option}`],
  [/unknown command '(.+?)'/, (command) => `ไม่รู้จักคำสั่ง ${command}`],
  [
    /option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\./,
    (option, value, choices) => `ค่า "${value}" ของ ${option} ใช้ไม่ได้ ใช้ได้เฉพาะ ${choices}`,
  ],
  [/option '(.+?)' argument missing/, (option) => `ต้องระบุค่าของ ${option}`],
  [/missing required argument '(.+?)'/, (argument) => `ต้องระบุ ${argument}`],
  [/too many arguments/, () => 'ระบุค่ามากเกินไป'],
];

/** A message of the argument parser in Thai, before the English one. */
export function usageText(message: string): string {
  for (const [pattern, thai] of patterns) {
    const match = pattern.exec(message);
    if (match) return `${thai(...match.slice(1))}\n${message}`;
  }
  return `ใช้คำสั่งไม่ถูกต้อง\n${message}`;
}
