import {kr, type TestDocument} from './document';

export const openSource: TestDocument = {
  name: 'File of an open-source project with scores, Markdown',
  text: `---
title: "Goals, first half"
layout: page
toc: true
---

# Goals for the first half

[[_TOC_]]

Goals follow [the guide](https://example.org/guide). Scores are between 0 and 1.

## Contributors stay <a name="stay"></a>

*Why*: 3 of 4 first-time contributors never come back.

* **KR:** Second contribution within 90 days from 24% to 35% (0.4)
* **KR:** Median review time \`46h\` -> \`20h\` [dashboard](https://example.org/d/1?from=30&to=60)
* **KR:** Write the maintainer handbook => 100%
    * [x] outline
    * [ ] chapter on releases

## Releases without fear

* **KR:** Rollbacks per release ≤ 0.2 - @dmitri
* **KR:** Test suite below 12 minutes (was 31) => 70%: down to 17 minutes
* **KR:** Support Python 3.14 and Postgres 18: 50%

## Money

| Key result | Baseline | Target | Who |
|:--|--:|--:|---|
| Recurring sponsorship a month | €2,100 | €4,000 | Ada |
| Sponsors above €100 | 4 | 12 | Ada |

## Meeting notes

1. 12 people were there
2. next time 15 minutes earlier

[1]: https://example.org/old
`,
  objectives: [
    {
      text: 'Contributors stay',
      keyResults: [
        kr('Second contribution', 0.24, 0.35, '%'),
        kr('Median review time', 46, 20, 'h'),
        kr('maintainer handbook', null, null),
      ],
    },
    {
      text: 'Releases without fear',
      keyResults: [
        kr('Rollbacks', null, 0.2),
        kr('Test suite', 31, 12, 'minutes'),
        kr('Support Python', null, null),
      ],
    },
    {
      text: 'Money',
      keyResults: [kr('Recurring sponsorship', 2_100, 4_000, '€'), kr('Sponsors above', 4, 12)],
    },
  ],
};
