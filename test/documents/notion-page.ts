import {kr, type TestDocument} from './document';

export const notionPage: TestDocument = {
  name: 'Page of a start-up with teams, Notion',
  html: `<meta charset='utf-8'><h1>OKRs 🚀</h1><p>Updated every Monday, last by <span>@Noa</span></p>
<h2>Growth team</h2><h3>🎯 More people try us without talking to anybody</h3>
<ul class="to-do-list"><li><div class="checkbox checkbox-off"></div> <span class="to-do-children-unchecked">Self-serve trials per week 140 → 260</span></li><li><div class="checkbox checkbox-on"></div> Trial to paid from 4.1% to 6% (Noa)<ul><li>new pricing page</li><li>price test with 2,000 visitors</li></ul></li></ul>
<h3>🎯 Our name is known in Poland</h3><ul><li>Branded searches ≥ 5,000 per month</li><li>3 podcasts with more than 10k listeners</li></ul>
<h2>Platform team</h2><h3>🎯 Incidents are boring</h3>
<ul><li>Time to restore: 3h → 45min</li><li>Change failure rate &lt; 10% ==&gt; 12% so far</li><li>Alerts at night down by 60%</li></ul>
<blockquote>Guardrail: cloud costs ≤ $18k per month</blockquote>
<h2>Retro of last quarter</h2><p>We reached 0.6 on average. NPS went from 31 to 37.</p>`,
  objectives: [
    {
      text: 'More people try us without talking to anybody',
      keyResults: [kr('Self-serve trials', 140, 260, '/week'), kr('Trial to paid', 0.041, 0.06, '%')],
    },
    {
      text: 'Our name is known in Poland',
      keyResults: [kr('Branded searches', null, 5_000, '/month'), kr('podcasts', null, 3)],
    },
    {
      text: 'Incidents are boring',
      keyResults: [
        kr('Time to restore', 180, 45, 'min'),
        kr('Change failure rate', null, 0.1, '%'),
        kr('Alerts at night', null, null, ''),
      ],
    },
  ],
};
