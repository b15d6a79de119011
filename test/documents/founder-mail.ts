import {kr, type TestDocument} from './document';

export const founderMail: TestDocument = {
  name: 'Mail of a founder, plain text',
  text: `Hi all,

as discussed on Tuesday (room 4, 14:30), here is what we go for until the
end of June. Shout if you disagree!

O1 - Roasters order from us every week
  KR1: weekly active roasters from 64 to 110
  KR2: share of orders placed in the app, not on the phone, from 38% to
       65%
  KR3: average basket EUR 410 -> EUR 480
  Guardrail: margin per order >= 18%

O2 - The beans arrive as promised
  KR1: on-time deliveries 86% -> 95%
  KR2: complaints about broken bags max. 5 a month
  KR3: new contract with a second carrier

Not a goal, but do not forget: the fair in Gent on 21 May, 3 of us go.

Cheers
Lotte

--
Lotte Maes | Bean Route bv | +32 470 12 34 56
Kouter 8, 9000 Gent
`,
  objectives: [
    {
      text: 'Roasters order from us every week',
      keyResults: [
        kr('weekly active roasters', 64, 110),
        kr('share of orders', 0.38, 0.65, '%'),
        kr('average basket', 410, 480, 'EUR'),
      ],
    },
    {
      text: 'The beans arrive as promised',
      keyResults: [
        kr('on-time', 0.86, 0.95, '%'),
        kr('complaints', null, 5, '/month'),
        kr('second carrier', null, null),
      ],
    },
  ],
};
