/** Texts without any model: what was entered, put together by the kind of text. Pure functions. */

export interface Entered {
  label: string;
  text: string;
}

export interface Choices {
  tone: string;
  length: string;
  /** Every further version takes other words. */
  version: number;
}

const sentencePattern = /[^.!?\n]+[.!?]*/g;
const fillers = new Set(
  'a about after all also am an and any are as at be been but by can could did do for from had has have he her his i if in is it its me my no not of on or our she so than that the their them then there they this to up us was we were what when which who will with would you your'.split(
    ' ',
  ),
);
const sentencesOfLength: Readonly<Record<string, number>> = {
  Short: 2,
  Medium: 5,
  Detailed: 8,
  Long: 8,
};
const mostTitle = 80;

export function sentencesOf(text: string): string[] {
  return (text.match(sentencePattern) ?? [])
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));
}

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !fillers.has(word));

/** The sentences that hold most of the words that the whole text is about, in their order. */
export function essenceOf(text: string, count: number): string[] {
  const sentences = sentencesOf(text);
  const weights = new Map<string, number>();
  for (const word of wordsOf(text)) {
    weights.set(word, (weights.get(word) ?? 0) + 1);
  }
  const ranked = sentences.map((sentence, place) => {
    const words = wordsOf(sentence);
    const sum = words.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
    return { sentence, place, weight: sum / Math.max(4, words.length) };
  });
  return ranked
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => sentence);
}

const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** Sentences that say what was settled, and those that say who is to do what. */
export function outcomesOf(text: string) {
  const sentences = sentencesOf(text);
  const isDecision = (one: string) =>
    /\b(decided|agreed|approved|chose|settled|decision|accepted|rejected)\b/i.test(one);
  const isAction = (one: string) =>
    /\b(will|to do|action|needs? to|must|should|has to|have to|todo|responsible|by (monday|tuesday|wednesday|thursday|friday|next|the))\b/i.test(
      one,
    );
  return {
    decisions: sentences.filter(isDecision),
    actions: sentences.filter((one) => isAction(one) && !isDecision(one)),
  };
}

function summaryOf(entered: readonly Entered[], { length }: Choices, hasOutcomes: boolean): string {
  const text = entered.map((one) => one.text).join('\n');
  const parts = [essenceOf(text, sentencesOfLength[length] ?? 5).join(' ')];
  if (hasOutcomes) {
    const { decisions, actions } = outcomesOf(text);
    parts.push(`Decisions\n${decisions.length > 0 ? listed(decisions) : 'None were found.'}`);
    parts.push(`Action points\n${actions.length > 0 ? listed(actions) : 'None were found.'}`);
  }
  return parts.join('\n\n');
}

/** One of several, another with each version. */
function pick(options: readonly string[], version: number): string {
  return options[version % options.length] ?? '';
}

/** "a, b and c" */
function joined(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const splitList = (text: string) =>
  text
    .split(/[\n,;]+/)
    .map((one) => one.trim().replace(/\.$/, ''))
    .filter(Boolean);

const openings: Readonly<Record<string, readonly string[]>> = {
  Friendly: ['Say hello to', 'You will like', 'Come and meet'],
  Professional: ['We present', 'Introducing', 'This is'],
  Enthusiastic: ['Get ready for', 'Do not miss', 'Discover'],
  Neutral: ['This is about', 'Here is', 'The subject is'],
  Plain: ['This is', 'Here is', 'For you:'],
  Elegant: ['With pleasure we present', 'A quiet favourite:', 'For those who look twice:'],
  Formal: ['We hereby present', 'It is our pleasure to introduce', 'Please note'],
  Casual: ['Look what we have here:', 'Hey, meet', 'So, this is'],
  Funny: ['Hold on to your hat:', 'No, you are not dreaming:', 'Breaking news:'],
  Playful: ['Ta-da!', 'Guess what:', 'Ready or not, here is'],
  Serious: ['It is about', 'At issue is', 'The matter is'],
  Warm: ['From the heart:', 'How lovely:', 'Made to be loved:'],
};
const closings: Readonly<Record<string, readonly string[]>> = {
  Friendly: ['Do get in touch, we are happy to help.', 'Write to us any time.'],
  Professional: [
    'Please contact us for further information.',
    'We look forward to hearing from you.',
  ],
  Enthusiastic: ['Be quick, and see for yourself!', 'You will not regret it!'],
  Neutral: ['More information is available on request.', 'Further details follow.'],
  Elegant: ['We should be delighted to tell you more.', 'It awaits a careful eye.'],
  Formal: ['We remain at your disposal for any question.', 'Please contact us for details.'],
  Casual: ['Just drop us a line.', 'See you soon!'],
  Funny: ['Side effects may include smiling.', 'No returns for laughing too loud.'],
  Playful: ['Come and play!', 'First come, first hug.'],
  Warm: ['Take good care of it, and of yourself.', 'We are glad that you are here.'],
};

function proseOf(entered: readonly Entered[], { tone, length, version }: Choices): string {
  const [first, ...rest] = entered;
  const facts = rest.map(({ label, text }, place) => {
    const items = splitList(text);
    if (items.length > 1) {
      return pick(
        [`It offers ${joined(items)}.`, `Among the ${label.toLowerCase()}: ${joined(items)}.`],
        version + place,
      );
    }
    return text.length > 60
      ? text
      : pick([`${label}: ${text}.`, `The ${label.toLowerCase()} is ${text}.`], version + place);
  });
  const opening = `${pick(openings[tone] ?? ['This is about'], version)} ${first?.text ?? ''}.`;
  const body = length === 'Short' ? facts.slice(0, 2) : facts;
  const closing = length === 'Short' ? [] : [pick(closings[tone] ?? [], version)];
  const extra =
    length === 'Long' || length === 'Detailed'
      ? [`To sum up: ${joined(entered.map(({ text }) => splitList(text)[0] ?? text))}.`]
      : [];
  return [opening, body.join(' '), ...extra, ...closing].filter(Boolean).join('\n\n');
}

/** What was entered under a label that holds one of the words. */
function under(entered: readonly Entered[], words: RegExp, otherwise: string): string {
  return entered.find(({ label }) => words.test(label))?.text ?? otherwise;
}

function storyOf(entered: readonly Entered[], { length, version }: Choices): string {
  const hero = under(entered, /name|hero|character|child/i, entered[0]?.text ?? 'Robin');
  const animal = under(entered, /animal|friend|pet|companion/i, 'a small bird');
  const place = under(entered, /place|setting|where|world/i, 'the old garden');
  const lesson = under(entered, /lesson|moral|theme|topic|message/i, 'being kind');
  const middle = [
    `On the way a narrow path was blocked by a fallen tree. ${hero} wanted to turn back, but ${animal} knew a way around it, and they took it together.`,
    `Soon it began to rain. Under a broad leaf they found room for two, and ${hero} told the funniest story of the week until the sky was blue again.`,
    `Then they met somebody who was sad and alone. ${hero} thought for a moment about ${lesson}, sat down beside them and asked what was wrong.`,
  ];
  const endings = [
    `In the evening ${hero} lay in bed and thought about the day. ${lesson.charAt(0).toUpperCase()}${lesson.slice(1)}, that was what made it a good one. And ${animal} was already fast asleep.`,
    `When the first star came out, ${hero} and ${animal} walked home. “Tomorrow again?” asked ${animal}. “Tomorrow again,” said ${hero}, who now knew all about ${lesson}.`,
    `Back at home everybody wanted to hear about it. ${hero} began with ${place}, and ended with ${lesson}. Then the light went out, and it was a quiet, happy night.`,
  ];
  const count = { Short: 1, Medium: 2 }[length] ?? 3;
  return [
    `Once upon a time ${hero} set out for ${place}. Beside ${hero} walked ${animal}, who had never been there before.`,
    ...middle.slice(0, count),
    pick(endings, version),
  ].join('\n\n');
}

/** How a tone addresses a company, asks and ends. */
const manners = {
  kind: {
    greeting: (company: string) => `Dear ${company} team,`,
    opening: ['I hope that you can help me with', 'May I ask for your help with'],
    trouble: ['Unfortunately there is a problem:', 'Sadly, it did not go as I had hoped:'],
    wish: ['I would be very grateful for', 'It would be very kind of you to agree to'],
    pressing: 'I am sure that we can find a good solution together.',
    ending: 'Kind regards',
  },
  formal: {
    greeting: () => 'Dear Sir or Madam,',
    opening: [
      'I am writing to make a formal complaint about',
      'With this letter I should like to make a complaint about',
    ],
    trouble: ['The matter is as follows:', 'The facts are these:'],
    wish: ['I therefore request', 'I should accordingly like to ask for'],
    pressing: 'Please confirm in writing within 14 days how you intend to proceed.',
    ending: 'Yours faithfully',
  },
  firm: {
    greeting: (company: string) => `To ${company},`,
    opening: ['I am not satisfied with', 'I am writing because of a serious problem with'],
    trouble: ['This is what went wrong:', 'This is not acceptable:'],
    wish: ['I expect', 'I must insist on'],
    pressing:
      'I expect your answer within 14 days. Otherwise I shall take the matter to a consumer advice centre.',
    ending: 'Yours sincerely',
  },
} as const;

function mannerOf(tone: string) {
  if (/firm|strict|strong|angry|assertive|direct/i.test(tone)) {
    return manners.firm;
  }
  return /formal|professional|serious|neutral|business/i.test(tone) ? manners.formal : manners.kind;
}

/** "refund" as one asks for it: "a refund". */
function withArticle(thing: string): string {
  const words = thing.charAt(0).toLowerCase() + thing.slice(1);
  return /^(an?|the|my|your|to|that|compensation|money)\b/.test(words)
    ? words
    : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** "2026-11-02" as people write it; anything else as it is. */
function dayOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? new Date(`${text}T12:00:00Z`).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      })
    : text;
}

const asSentence = (text: string) => {
  const trimmed = text.trim();
  const start = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
};

function complaintOf(entered: readonly Entered[], choices: Choices): string {
  const { tone, length, version } = choices;
  const manner = mannerOf(tone);
  const company = under(
    entered,
    /company|shop|firm|seller|recipient|business|provider/i,
    'your company',
  );
  const thing = under(entered, /bought|product|item|order|service|goods/i, 'my purchase');
  const day = under(entered, /date|when|day/i, '');
  const kind = under(entered, /kind|type/i, '');
  const problem = under(
    entered,
    /wrong|problem|happened|complaint$|describ|detail|issue|fault/i,
    '',
  );
  const wish = under(entered, /want|wish|remedy|solution|outcome|request|expect/i, '');
  const bought = day ? `, which I bought on ${dayOf(day)}` : '';
  const about = kind ? ` It is a matter of ${withArticle(kind)}.` : '';
  const parts = [
    manner.greeting(company),
    `${pick(manner.opening, version)} ${thing}${bought}.${about}`,
    problem ? `${pick(manner.trouble, version)} ${asSentence(problem)}` : '',
    wish
      ? `${pick(manner.wish, version)} ${withArticle(wish)}.`
      : 'Please let me know how you mean to put this right.',
    length === 'Short' ? '' : manner.pressing,
    length === 'Long' || length === 'Detailed'
      ? 'I have kept the receipt and all other papers, and shall gladly send you copies of them. You can reach me at the address above at any time.'
      : '',
    `${manner.ending},\n[Your name]`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function coverLetterOf(entered: readonly Entered[], choices: Choices): string {
  const { length, version } = choices;
  const manner = mannerOf(choices.tone);
  const job = under(entered, /job|position|role|title|vacancy/i, 'the position');
  const company = under(entered, /company|employer|firm|organi[sz]ation/i, 'your company');
  const experience = under(entered, /experience|skill|background|qualification|cv/i, '');
  const reason = under(entered, /why|fit|motivation|reason|strength/i, '');
  const parts = [
    manner === manners.kind ? `Dear ${company} team,` : 'Dear Sir or Madam,',
    pick(
      [
        `I am applying for the position of ${job} at ${company}.`,
        `Your vacancy for ${job} caught my eye at once, and I should like to apply for it.`,
      ],
      version,
    ),
    experience ? `This is what I bring with me: ${asSentence(experience)}` : '',
    reason ? asSentence(reason) : '',
    length === 'Short'
      ? ''
      : pick(
          [
            `I should be glad to tell you in person how I can be of use to ${company}.`,
            `I look forward to meeting you and to hearing more about the work at ${company}.`,
          ],
          version,
        ),
    length === 'Long' || length === 'Detailed'
      ? 'References and certificates will be sent on request, and I am available for an interview at short notice.'
      : '',
    `${manner.ending},\n[Your name]`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

function letterOf(entered: readonly Entered[], choices: Choices): string {
  const isAbout = (words: RegExp) => entered.some(({ label }) => words.test(label));
  if (isAbout(/bought|complaint|went wrong|problem|purchase/i)) {
    return complaintOf(entered, choices);
  }
  if (isAbout(/job|position|vacancy|experience/i)) {
    return coverLetterOf(entered, choices);
  }
  const reader = under(
    entered,
    /recipient|to whom|company|reader|customer|client/i,
    'Sir or Madam',
  );
  const [, ...body] = proseOf(entered, choices).split('\n\n');
  const about = entered[0]?.text ?? '';
  return [`Dear ${reader},`, `I am writing to you about ${about}.`, ...body, 'Kind regards'].join(
    '\n\n',
  );
}

export function titleOf(noun: string, entered: readonly Entered[]): string {
  const [line = ''] = (entered[0]?.text ?? '').trim().split('\n');
  const start =
    line.length > mostTitle ? `${line.slice(0, mostTitle).replace(/\s+\S*$/, '')}…` : line;
  return start ? `${noun}: ${start}` : noun;
}

/** The text of a kind, from what was entered. */
export function composed(kind: string, entered: readonly Entered[], choices: Choices): string {
  switch (kind) {
    case 'summary':
      return summaryOf(entered, choices, false);
    case 'minutes':
      return summaryOf(entered, choices, true);
    case 'story':
      return storyOf(entered, choices);
    case 'letter':
      return letterOf(entered, choices);
    default:
      return proseOf(entered, choices);
  }
}
