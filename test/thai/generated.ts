const consonants = [...'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];
const leading = [...'เแโใไ'];
const vowels = ['\u0e31', '\u0e34', '\u0e35', '\u0e36', '\u0e37', '\u0e38', '\u0e39', '\u0e47', 'ะ', 'า', 'ำ', ''];
const tones = ['', '\u0e48', '\u0e49', '\u0e4a', '\u0e4b', '\u0e4c'];
const odd = [
  ' ',
  '\u200b',
  '\u00a0',
  '\u0e4d',
  'เเ',
  '\uf70a',
  '๑',
  '7',
  'O15',
  '๐๑๕',
  'โอ 3',
  '.',
  ',',
  '/',
  '🙂',
  'ๆ',
  'ฯ',
  'Abc',
  '\n',
];

/** Always the same numbers for the same seed. */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** Generated Thai, with what keyboards, PDF files and habits do to it. */
export function generatedThai(random: (below: number) => number): string {
  const pick = (from: readonly string[]) => from[random(from.length)] as string;
  return Array.from({ length: 1 + random(12) }, () => {
    if (random(5) === 0) return pick(odd);
    const marks = random(6) === 0 ? pick(tones) + pick(vowels) : pick(vowels) + pick(tones);
    return (random(4) === 0 ? pick(leading) : '') + pick(consonants) + marks;
  }).join('');
}
