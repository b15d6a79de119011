import {kr, type TestDocument} from './document';

const p = (html: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial;font-weight:400;font-style:normal;white-space:pre-wrap;">${html}</span></p>`;
const bold = (html: string) =>
  `<p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:700;font-style:normal;">${html}</span></p>`;
const h = (level: number, html: string) =>
  `<h${level} dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">${html}</span></h${level}>`;
const li = (level: number, html: string) =>
  `<li dir="ltr" style="list-style-type:decimal;font-weight:400;" aria-level="${level}"><p dir="ltr" role="presentation"><span style="font-weight:400;">${html}</span></p></li>`;

export const docsPlan: TestDocument = {
  name: 'Plan of a product team, Google Docs',
  html: `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7f">${h(1, 'Second quarter plan – Checkout')}
${p('<a href="#h.1">Why this quarter</a> &nbsp; 2')}${p('<a href="#h.2">Objectives</a> &nbsp; 3')}
${h(2, 'Why this quarter')}${p('Carts are left behind more often than two years ago: 71% in 2024, 64% in 2022. We talked to 14 customers.')}
${h(2, 'Objective 1: Paying takes one breath')}${p('Owner: Mirjam')}${bold('Key Results')}
<ol style="margin-top:0;">${li(1, 'Cart abandonment falls from 71% to 62% by 30 June 2026')}${li(1, 'Median time to pay: 94 seconds → 55 seconds')}${li(1, '<span style="font-weight:700">Payment errors</span><span style="font-weight:400"> below 0.5% of attempts</span>')}</ol>
${bold('Initiatives')}<ul>${li(1, 'One-page checkout')}${li(1, 'Wallets in 3 markets')}</ul>
${h(2, 'Objective 2: People come back by themselves')}${p('<span style="font-style:italic">We stop buying visits that never return.</span>')}${bold('Key Results')}
<ol>${li(1, 'Repeat purchases within 60 days up from 22% to 30%')}${li(1, 'Increase newsletter subscribers to 48,000 (currently 31,500)')}<ol>${li(2, 'start in Denmark')}</ol>${li(1, 'Publish the loyalty concept')}</ol>
${h(2, 'Not this quarter')}<ul>${li(1, 'Rewrite of the catalogue (12 weeks)')}</ul><img src="https://example.org/chart.png"></b>`,
  objectives: [
    {
      text: 'Paying takes one breath',
      keyResults: [
        kr('Cart abandonment', 0.71, 0.62, '%'),
        kr('Median time to pay', 94, 55, 'seconds'),
        kr('Payment errors', null, 0.005, '%'),
      ],
    },
    {
      text: 'People come back by themselves',
      keyResults: [
        kr('Repeat purchases', 0.22, 0.3, '%'),
        kr('newsletter subscribers', 31_500, 48_000),
        kr('loyalty concept', null, null),
      ],
    },
  ],
};
