import {kr, type TestDocument} from './document';

const cell = (html: string) => `<td class="confluenceTd" data-colwidth="240"><p>${html}</p></td>`;
const list = (...items: string[]) =>
  `<td class="confluenceTd"><ul class="ak-ul">${items.map((one) => `<li><p>${one}</p></li>`).join('')}</ul></td>`;
const who = (name: string) =>
  `<span contenteditable="false" data-mention-id="7" class="mention">@${name}</span>`;
const lozenge = (text: string) => `<span class="status-macro aui-lozenge">${text}</span>`;

export const confluenceTable: TestDocument = {
  name: 'Table with lists in its cells, Confluence',
  html: `<h2 id="q3">Data platform – goals</h2><p>Page owner: ${who('Sasha')}</p><div class="table-wrap"><table class="confluenceTable"><tbody>
<tr><th class="confluenceTh"><p><strong>Objective</strong></p></th><th class="confluenceTh"><p><strong>Key results</strong></p></th><th class="confluenceTh"><p><strong>Owner</strong></p></th><th class="confluenceTh"><p><strong>Initiatives</strong></p></th><th class="confluenceTh"><p><strong>State</strong></p></th></tr>
<tr>${cell('Numbers that everybody believes')}${list('Tables with an owner 35% → 80%', 'Wrong dashboards reported per month from 14 to 5', 'Freshness of the sales mart ≤ 2 hours')}${cell(who('Sasha'))}${list('owner per table', 'contracts for 12 sources')}${cell(lozenge('IN PROGRESS'))}</tr>
<tr>${cell('Questions are answered without us')}${list('Analysts who write their own queries: 22 → 60', 'Requests by ticket down from 48 to 25 a week')}${cell(who('Imani'))}${cell('training for 40 people')}${cell(lozenge('NEW'))}</tr>
</tbody></table></div><p>See also <a href="https://wiki.example.org/x/12">the plan of 2025</a>.</p>`,
  objectives: [
    {
      text: 'Numbers that everybody believes',
      keyResults: [
        kr('Tables with an owner', 0.35, 0.8, '%'),
        kr('Wrong dashboards', 14, 5, '/month'),
        kr('Freshness', null, 2, 'hours'),
      ],
    },
    {
      text: 'Questions are answered without us',
      keyResults: [kr('Analysts', 22, 60), kr('Requests by ticket', 48, 25, '/week')],
    },
  ],
};
