import type { DrawMethod } from '#contracts';

/** The draw in words, shown with every selection: how anyone runs it again, and why nobody can steer it. */
export const drawMethod: DrawMethod = {
  zh: [
    '一、公布名单：参加摇号的机构在决定摇号时固定并公布，此后不得增减。',
    '二、先作承诺：系统同时生成 32 字节随机密值，当即公布其 SHA-256（承诺值），密值本身不公布。',
    '三、见证人封存：两名以上见证人（公证员、被征收人、参选机构等）各写一段 16 字以上的文字，先提交其 SHA-256（封存值），文字不公开。参选机构可以用本机构密钥自行提交。',
    '四、同时开启：摇号当日一并公布全部文字和密值。种子 = SHA-256（摇号编号、密值、各段文字依次排列，以换行符相隔）。各机构按 SHA-256（种子、换行符、机构编号）的十六进制值由小到大排序，名次在前者当选。',
    "五、任何人都可复核：密值的 SHA-256 应等于承诺值，每段文字的 SHA-256 应等于封存值，再按第四步重算。例如 printf '%s\\n%s' 种子 机构编号 | sha256sum。",
    '六、为何无人能操纵：密值先于文字确定，文字先于开启封存，缺一则不能算出结果。掌握密值的人不知道封存的文字，写文字的人不知道密值；只要有一名见证人的文字他人猜不到，任何人都不能预知或挑选结果，事后改动任一内容都会与已公布的值不符。',
    '七、余下的可能：开启前有人拒绝出示文字，或者停止摇号，只能使摇号不成。此时须经审批撤销并说明理由，密值和承诺值随即公布，撤销的轮次永久公开，重新摇号须另起一轮。',
    '八、结果既出：选定结果产生后，组织选定的单位不得自行撤销；只有监管部门（不属该单位的审批人员；两者为同一单位的，由其上级）可以撤销，并须说明理由。',
  ].join('\n'),
  en: [
    '1. The list: the agencies that take part are fixed and published when the draw is called; none is added or struck off.',
    '2. The commitment: at that moment the system makes a secret of 32 random bytes and publishes its SHA-256, not the secret.',
    '3. The seals: two witnesses or more (a notary, households, the agencies themselves) each write a text of 16 characters or more and hand in its SHA-256; the text stays with them. An agency may do so with its own key.',
    '4. The opening: on the day of the draw all texts and the secret are published together. Seed = SHA-256 of selection id, secret and each text in order, joined by line feeds. Agencies are ranked by the hexadecimal SHA-256 of seed, line feed, agency id, smallest first; the first are chosen.',
    "5. Anyone can check: the secret's SHA-256 is the commitment, each text's SHA-256 is its seal, and step 4 gives the same order, with for instance printf '%s\\n%s' SEED AGENCY-ID | sha256sum.",
    '6. Why nobody can steer it: the secret was fixed before the texts, the texts before the opening, and without all of them there is no result. Who knows the secret does not know the sealed texts, who writes a text does not know the secret; while one witness writes what others cannot guess, nobody can foretell or pick the outcome, and a change afterwards contradicts what is already public.',
    '7. What remains: somebody may refuse to open a text, or stop the draw, and so prevent it. It is then annulled by an approver with a reason; its secret is published, the annulled round stays public for good, and a new draw is a new round.',
    '8. Once there is an outcome: the client that ran the choice may not undo it. Only an approver of the regulator who is not of the client (where they are one organ, of its superior) may annul it, with a reason.',
  ].join('\n'),
};
