/**
 * Ways in which people write guardrails, one a line: the rule | its baseline | values and the words they get. The values
 * lie on both sides of the limit, so that a wrong limit, side or baseline changes a word.
 */
export const WAYS_OF_WRITING = String.raw`
refund rate ≤ 1.2% |  | 0.008 OK, 0.012 Watch, 0.014 Tripped
CAC payback ≤ 12 mo |  | 11 OK, 12 Watch, 14 Tripped
CAC payback 14 mo (guardrail ≤ 12) |  | 11 OK, 14 Tripped
refund rate ≤ 1.0% |  | 0.009 OK, 0.011 Tripped
INP p95 ≤ 200ms. |  | 150 OK, 240 Tripped
INP/LCP within CWV |  | 150 refused
support ticket rate ≤ baseline +10% | 0.05 | 0.05 OK, 0.054 Watch, 0.056 Tripped
Gross margin ≥ 64% |  | 0.7 OK, 0.65 Watch, 0.63 Tripped
refund rate ≤ 1.5% |  | 0.014 OK, 0.016 Tripped
LCP ≤ 2.5s |  | 2.1 OK, 2.6 Tripped
refund ≤ 1.0% |  | 0.005 OK, 0.02 Tripped
INP ≤ 200ms |  | 180 OK, 220 Tripped
CWV green |  | 100 refused
support tickets ≤ baseline +10% | 400 | 400 OK, 430 Watch, 441 Tripped
Guardrails: CAC payback ≤ 12 mo |  | 10 OK, 13 Tripped
without raising discount rate | 0.1 | 0.08 OK, 0.12 Tripped
SRM p ≥ 0.001 |  | 0.2 OK, 0.0004 Tripped
INP within CWV |  | 150 OK, 198 Watch, 210 Tripped
LCP within CWV |  | 2.2 OK, 2.45 Watch, 2.8 Tripped
CLS within CWV |  | 0.05 OK, 0.098 Watch, 0.12 Tripped
<= 30 |  | 20 OK, 31 Tripped
=< 30 |  | 20 OK, 31 Tripped
>= 90% |  | 0.96 OK, 0.85 Tripped
=> 90% |  | 0.96 OK, 0.85 Tripped
⩽ 30 |  | 20 OK, 31 Tripped
⩾ 30 |  | 40 OK, 29 Tripped
≦ 30 |  | 20 OK, 31 Tripped
＞＝ 30 |  | 40 OK, 29 Tripped
< 3 |  | 2 OK, 3 Tripped
> 3 |  | 4 OK, 3 Tripped
≤30 |  | 20 OK, 31 Tripped
Churn<2% |  | 0.015 OK, 0.025 Tripped
NPS>40 |  | 50 OK, 38 Tripped
≯ 5 |  | 4 OK, 6 Tripped
Error rate: ≤ 0.1 % |  | 0.0005 OK, 0.002 Tripped
Churn – max 3 % |  | 0.02 OK, 0.04 Tripped
≤ 12\u202fmonths |  | 10 OK, 13 Tripped
“≤ 12 mo” |  | 10 OK, 13 Tripped
• Refund rate ≤ 2% |  | 0.01 OK, 0.03 Tripped
- Refund rate ≤ 2% |  | 0.01 OK, 0.03 Tripped
not above 30 |  | 20 OK, 31 Tripped
must not exceed 30 |  | 20 OK, 31 Tripped
never more than 30 |  | 20 OK, 31 Tripped
no more than 30 |  | 20 OK, 30 Watch, 31 Tripped
not more than 30 |  | 20 OK, 31 Tripped
no higher than 30 |  | 20 OK, 31 Tripped
max. 30 |  | 20 OK, 31 Tripped
max 30 |  | 20 OK, 31 Tripped
maximum of 30 tickets |  | 20 OK, 31 Tripped
30 max |  | 20 OK, 31 Tripped
30 or less |  | 20 OK, 31 Tripped
30 or fewer |  | 20 OK, 31 Tripped
30 or below |  | 20 OK, 31 Tripped
30 tickets or fewer per agent |  | 20 OK, 31 Tripped
cap at 30 |  | 20 OK, 31 Tripped
capped at €30k |  | 20000 OK, 31000 Tripped
cap: 30 |  | 20 OK, 31 Tripped
ceiling 30 |  | 20 OK, 31 Tripped
ceiling of 30 |  | 20 OK, 31 Tripped
upper limit 30 |  | 20 OK, 31 Tripped
limit: 30 |  | 20 refused, 31 refused
up to 30 |  | 20 OK, 31 Tripped
at most 30 |  | 20 OK, 31 Tripped
below 30 |  | 20 OK, 30 Tripped
under 30 |  | 20 OK, 30 Tripped
less than 30 |  | 20 OK, 30 Tripped
fewer than 30 per week |  | 20 OK, 30 Tripped
lower than 30 |  | 20 OK, 30 Tripped
stays under 30 |  | 20 OK, 31 Tripped
keep below 30 |  | 20 OK, 31 Tripped
Keep refund rate below 2% |  | 0.01 OK, 0.021 Tripped
hold CAC under $400 |  | 350 OK, 410 Tripped
should remain below 30 |  | 20 OK, 31 Tripped
not to exceed 30 |  | 20 OK, 31 Tripped
does not go over 30 |  | 20 OK, 31 Tripped
never above 30 |  | 20 OK, 31 Tripped
cannot be greater than 30 |  | 20 OK, 31 Tripped
at least 64% |  | 0.7 OK, 0.6 Tripped
min. 64% |  | 0.7 OK, 0.6 Tripped
minimum 64% |  | 0.7 OK, 0.6 Tripped
64% minimum |  | 0.7 OK, 0.6 Tripped
64% or more |  | 0.7 OK, 0.6 Tripped
64% or higher |  | 0.7 OK, 0.6 Tripped
64% or better |  | 0.7 OK, 0.6 Tripped
64%+ |  | 0.7 OK, 0.6 Tripped
64% and above |  | 0.7 OK, 0.6 Tripped
floor 64% |  | 0.7 OK, 0.6 Tripped
floor of 64% |  | 0.7 OK, 0.6 Tripped
Gross margin floor: 64% |  | 0.7 OK, 0.6 Tripped
no less than 64% |  | 0.7 OK, 0.64 Watch, 0.6 Tripped
not less than 64% |  | 0.7 OK, 0.6 Tripped
not below 64% |  | 0.7 OK, 0.6 Tripped
never below 64% |  | 0.7 OK, 0.6 Tripped
never drops below 64% |  | 0.7 OK, 0.6 Tripped
must not fall below 64% |  | 0.7 OK, 0.6 Tripped
doesn't dip under 64% |  | 0.7 OK, 0.6 Tripped
no lower than 64% |  | 0.7 OK, 0.6 Tripped
above 64% |  | 0.7 OK, 0.64 Tripped
over 64% |  | 0.7 OK, 0.6 Tripped
more than 64% |  | 0.7 OK, 0.6 Tripped
greater than or equal to 64% |  | 0.7 OK, 0.64 Watch, 0.6 Tripped
less than or equal to 30 |  | 20 OK, 30 Watch, 31 Tripped
stays above 64% |  | 0.7 OK, 0.6 Tripped
exceeds 64% |  | 0.7 OK, 0.6 Tripped
lower limit 64% |  | 0.7 OK, 0.6 Tripped
CSAT of 4.5 or better |  | 4.8 OK, 4.2 Tripped
Runway of at least 18 months |  | 24 OK, 15 Tripped
Pipeline coverage at least 3x |  | 4 OK, 2.5 Tripped
≤ 3,400 |  | 3000 OK, 3500 Tripped
≤ 1,5 |  | 1.2 OK, 1.6 Tripped
≤ 1,5 % |  | 0.01 OK, 0.016 Tripped
≤ 0,8 s |  | 0.5 OK, 0.9 Tripped
≤ 1.250.000 |  | 1000000 OK, 1300000 Tripped
≤ 1 250 000 |  | 1000000 OK, 1300000 Tripped
≤ 1\u00a0250\u00a0000 € |  | 1000000 OK, 1300000 Tripped
≤ CHF 1'200'000 |  | 1000000 OK, 1300000 Tripped
≤ 1’200 |  | 1000 OK, 1300 Tripped
≤ 1.200,50 € |  | 1000 OK, 1201 Tripped
≤ $1,200.50 |  | 1000 OK, 1201 Tripped
≤ .5% |  | 0.004 OK, 0.006 Tripped
≤ 2.5k |  | 2000 OK, 2600 Tripped
burn ≤ $1.2M per month |  | 1000000 OK, 1300000 Tripped
burn ≤ $1.2 million |  | 1000000 OK, 1300000 Tripped
revenue ≥ 2bn |  | 2200000000 OK, 1900000000 Tripped
Assets under management ≥ £4.5B |  | 5000000000 OK, 4400000000 Tripped
≥ ₹12,50,000 |  | 1400000 OK, 1200000 Tripped
≥ ₹12 lakh |  | 1400000 OK, 1100000 Tripped
≥ three |  | 4 OK, 2 Tripped
at most two incidents per month |  | 1 OK, 3 Tripped
zero data breaches |  | 0 OK, 1 Tripped
no sev-1 incidents |  | 0 OK, 1 Tripped
0 critical vulnerabilities |  | 0 OK, 1 Tripped
Net cash flow ≥ -50k |  | -20000 OK, -60000 Tripped
Net cash flow ≥ −€50k |  | -20000 OK, -60000 Tripped
like-for-like growth ≥ −2% |  | 0.01 OK, -0.03 Tripped
a half percent or less |  | 0.003 refused, 0.006 refused
≤ 5 per cent |  | 0.03 OK, 0.06 Tripped
≤ 5 percent |  | 0.03 OK, 0.06 Tripped
defects ≤ 25 ppm |  | 20 OK, 26 Tripped
≤ 3‰ |  | 0.002 OK, 0.004 Tripped
spread ≤ 150 bps |  | 120 OK, 160 Tripped
≤ 1e6 |  | 900000 refused, 1100000 refused
CAC ≤ €450 |  | 400 OK, 460 Tripped
CAC ≤ 450 € |  | 400 OK, 460 Tripped
CAC ≤ EUR 450 |  | 400 OK, 460 Tripped
CAC ≤ 450 EUR |  | 400 OK, 460 Tripped
cost per hire under £3,500 |  | 3000 OK, 3600 Tripped
≤ US$ 5k |  | 4000 OK, 5100 Tripped
≤ A$250 |  | 200 OK, 260 Tripped
ticket médio ≥ R$ 150,00 |  | 170 OK, 140 Tripped
≤ ¥10,000 |  | 9000 OK, 10100 Tripped
≤ kr 1 500 |  | 1200 OK, 1600 Tripped
≤ 1 500 kr |  | 1200 OK, 1600 Tripped
≤ 99 zł |  | 80 OK, 100 Tripped
Ad spend no more than 15% of revenue |  | 0.12 OK, 0.16 Tripped
Overtime: max 6h per person and week |  | 4 OK, 7 Tripped
time to first response < 4 hours |  | 3 OK, 4.5 Tripped
p99 latency under 450 ms |  | 400 OK, 460 Tripped
p95 checkout latency ≤ 1.2s at peak |  | 1 OK, 1.3 Tripped
error budget burn ≤ 2x |  | 1.5 OK, 2.2 Tripped
LTV:CAC ≥ 3 |  | 4 OK, 2.5 Tripped
LTV/CAC ≥ 3:1 |  | 4 OK, 2.5 Tripped
LTV:CAC at least 3× |  | 4 OK, 2.5 Tripped
nurse-to-patient ratio ≤ 1:6 |  | 0.1 refused, 5 refused, 7 refused
CO2e ≤ 12 t per €1m revenue |  | 10 OK, 13 Tripped
average speed of answer ≤ 30 sec |  | 20 OK, 31 Tripped
Temperature between 2 °C and 8 °C |  | 5 OK, 9 Tripped, 1 Tripped
forklift incidents ≤ 0.5 per 100,000 h |  | 0.3 OK, 0.6 Tripped
OSHA TRIR below 1.0 |  | 0.7 OK, 1.1 Tripped
eNPS ≥ +20 |  | 30 OK, 15 Tripped
eNPS ≥ 20 points |  | 30 OK, 15 Tripped
uptime ≥ 99.95% |  | 0.999 Tripped
1st-call resolution ≥ 70% |  | 0.8 OK, 0.65 Tripped
30-day readmission rate ≤ 12% |  | 0.1 OK, 0.13 Tripped
D30 retention ≥ 40% |  | 0.45 OK, 0.38 Tripped
90-day voluntary attrition no more than 8% |  | 0.06 OK, 0.09 Tripped
Top-10 customers ≤ 35% of revenue |  | 0.3 OK, 0.36 Tripped
5xx rate < 0.5% |  | 0.003 OK, 0.006 Tripped
ISO 9001 findings at most 2 |  | 1 OK, 3 Tripped
CSAT ≥ 4.2/5 |  | 4.6 OK, 4.1 Tripped
CSAT ≥ 4.2 out of 5 |  | 4.6 OK, 4.1 Tripped
App rating of at least 4.5 stars |  | 4.8 OK, 4.3 Tripped
≤ 1h 30m |  | 1 OK, 1.6 Tripped, 80 Tripped
≤ baseline | 10 | 8 OK, 10 Watch, 11 Tripped
≥ baseline | 10 | 12 OK, 9 Tripped
not above baseline | 10 | 8 OK, 11 Tripped
no higher than baseline | 10 | 8 OK, 11 Tripped
not below baseline | 10 | 12 OK, 9 Tripped
≤ baseline + 2pp | 0.3 | 0.3 OK, 0.31 Watch, 0.33 Tripped
≥ baseline − 2 pp | 0.3 | 0.3 OK, 0.27 Tripped
≥ baseline -5% | 200 | 205 OK, 180 Tripped
within ±2 pp of baseline | 0.3 | 0.299 OK, 0.33 Tripped, 0.27 Tripped
within 2 pp of baseline | 0.3 | 0.299 OK, 0.33 Tripped, 0.27 Tripped
within ±10% of baseline | 100 | 100 OK, 111 Tripped, 89 Tripped
baseline ±10% | 100 | 100 OK, 111 Tripped, 89 Tripped
± 10% vs baseline | 100 | 100 OK, 111 Tripped, 89 Tripped
at most 10% above baseline | 100 | 100 OK, 111 Tripped
no more than 10% over baseline | 100 | 100 OK, 111 Tripped
no more than 5% below baseline | 100 | 101 OK, 94 Tripped
max. 10% worse than baseline | 100 | 100 refused
≥ 95% of baseline | 100 | 101 OK, 94 Tripped
at least 90% of baseline | 100 | 101 OK, 89 Tripped
≤ 1.1 × baseline | 100 | 100 OK, 111 Tripped
≤ 1.1x baseline | 100 | 100 OK, 111 Tripped
less than twice the baseline | 100 | 150 OK, 200 Tripped
must not rise by more than 10% | 100 | 100 OK, 111 Tripped
must not drop more than 5% from baseline | 100 | 101 OK, 94 Tripped
does not fall by more than 2 points below baseline | 50 | 51 OK, 47 Tripped
no increase versus baseline | 100 | 90 OK, 101 Tripped
no drop vs. baseline | 100 | 110 OK, 99 Tripped
churn no worse than baseline | 0.05 | 0.04 OK, 0.06 Tripped
NPS not worse than baseline | 45 | 50 OK, 44 Tripped
NPS ≥ baseline - 3 | 45 | 46 OK, 41 Tripped
unsubscribe rate ≤ baseline+0.1pp | 0.002 | 0.002 OK, 0.0035 Tripped
≤ baseline x 1.1 | 100 | 100 OK, 111 Tripped
≤ 110% of baseline | 100 | 100 OK, 111 Tripped
≤ baseline +10% relative | 0.2 | 0.2 OK, 0.23 Tripped
≤ last quarter +10% | 100 | 100 OK, 111 Tripped
not lower than last year | 100 | 110 OK, 99 Tripped
no worse than today: churn | 0.05 | 0.04 OK, 0.06 Tripped
max +10% vs. baseline | 100 | 100 OK, 111 Tripped
at or below baseline | 10 | 8 OK, 11 Tripped
support tickets ≤ baseline +10% |  | 400 refused
between 2 and 5 |  | 3.5 OK, 6 Tripped, 1 Tripped
2–5 |  | 3.5 OK, 6 Tripped, 1 Tripped
2 - 5 days |  | 3.5 OK, 6 Tripped
2 to 5 |  | 3.5 OK, 6 Tripped
from 2 to 5 |  | 3.5 OK, 6 Tripped
in the range 2…5 |  | 3.5 OK, 6 Tripped
range: 40%-60% |  | 0.5 OK, 0.7 Tripped
40–60% |  | 0.5 OK, 0.7 Tripped
utilisation between 70 and 85% |  | 0.78 OK, 0.9 Tripped, 0.6 Tripped
≥ 2 and ≤ 5 |  | 3.5 OK, 6 Tripped, 1 Tripped
2 ≤ x ≤ 5 |  | 3.5 OK, 6 Tripped, 1 Tripped
at least 2 but no more than 5 |  | 3.5 OK, 6 Tripped, 1 Tripped
more than 2 and less than 5 |  | 3.5 OK, 5 Tripped, 2 Tripped
stock cover 20 to 35 days |  | 28 OK, 40 Tripped, 15 Tripped
within 20 and 35 days |  | 28 OK, 40 Tripped, 15 Tripped
discount outside 5–10% is not allowed |  | 0.075 OK, 0.2 Tripped
no less than 2, no more than 5 |  | 3.5 OK, 6 Tripped, 1 Tripped
min 2 / max 5 |  | 3.5 OK, 6 Tripped, 1 Tripped
30 ± 3 |  | 30 OK, 34 Tripped, 26 Tripped
INP p75 good (CWV) |  | 150 OK
LCP: Core Web Vitals green |  | 2.2 OK, 2.8 Tripped
LCP good per Core Web Vitals |  | 2.2 OK, 2.8 Tripped
LCP p75 in CWV |  | 2.2 OK, 2.8 Tripped
CLS ≤ 0.1 |  | 0.05 OK, 0.12 Tripped
LCP (p75, mobile) ≤ 2,5 s |  | 2.2 OK, 2.6 Tripped
Interaction to Next Paint within Core Web Vitals |  | 150 OK, 250 Tripped
refund rate ≤ 1.5% (trailing 28 days) |  | 0.012 OK, 0.016 Tripped
refund rate (28d) ≤ 1.5% in every market |  | 0.012 OK, 0.016 Tripped
churn ≤ 3% per month in 2026 |  | 0.02 OK, 0.04 Tripped
In Q3, gross margin stays at or above 64% |  | 0.7 OK, 0.6 Tripped
Gross margin ≥ 64% – owner: Ana |  | 0.7 OK, 0.6 Tripped
Gross margin ≥ 64%, measured monthly (was 66% in 2025) |  | 0.7 OK, 0.6 Tripped
Gross margin ≥ 64%; else pause |  | 0.7 OK, 0.6 Tripped
pause if refund rate > 2% |  | 0.015 OK, 0.025 Tripped
stop when CAC exceeds $400 |  | 350 OK, 450 Tripped
trips at 5% |  | 0.03 refused, 0.06 refused
alert if NPS falls below 30 |  | 40 OK, 25 Tripped
CAC ≤ $400 for 2 consecutive weeks |  | 350 OK, 450 Tripped
no more than 3 Sev-2s in any 30-day window |  | 1 OK, 4 Tripped
complaints ≤ 5 per 1,000 orders |  | 4 OK, 6 Tripped
at least 95% of shipments within 48 hours |  | 0.9999 OK, 0.9 Tripped
≤ 2% by 31 December 2026 |  | 0.01 OK, 0.03 Tripped
≤ 2% until 2026-12-31 |  | 0.01 OK, 0.03 Tripped
Unsubscribes/send < 0.4% |  | 0.002 OK, 0.005 Tripped
24/7 on-call load ≤ 2 pages per night |  | 1 OK, 3 Tripped
Fluktuation ≤ 7,5 % |  | 0.05 OK, 0.08 Tripped
Taux de rebut ≤ 0,35 % |  | 0.002 OK, 0.004 Tripped
coste ≤ 1.250,00 € |  | 1000 OK, 1300 Tripped
Marge brute ≥ 64 % |  | 0.7 OK, 0.6 Tripped
keep an eye on churn |  | 0.05 refused
tbd |  | 5 refused
n/a |  | 5 refused
5 |  | 5 refused
churn 5% |  | 0.05 refused
≤ |  | 5 refused
≤ 5 or ≥ 8 |  | 6 refused
between 5 and 2 |  | 3 refused
Refund rate must stay at or below 1.5% |  | 0.01 OK, 0.016 Tripped
Keep gross margin at 60% or above |  | 0.65 OK, 0.59 Tripped
CAC may not exceed €500 |  | 400 OK, 501 Tripped
CAC not to rise above €500 |  | 400 OK, 501 Tripped
No more than two P1 bugs open at any time |  | 1 OK, 3 Tripped
Support wait time: never longer than 5 min |  | 4 OK, 6 Tripped
no longer than 5 min |  | 4 OK, 6 Tripped
no slower than 2.5 s |  | 2 OK, 2.6 Tripped
not cheaper than €20 |  | 25 OK, 19 Tripped
at minimum 30 interviews |  | 35 OK, 29 Tripped
at the most 30 |  | 20 OK, 31 Tripped
a maximum of 30 |  | 20 OK, 31 Tripped
the maximum is 30 |  | 20 OK, 31 Tripped
maximum allowed: 30 |  | 20 OK, 31 Tripped
30 at most |  | 20 OK, 31 Tripped
30 or under |  | 20 OK, 31 Tripped
30 and under |  | 20 OK, 31 Tripped
30 tops |  | 20 OK, 31 Tripped
hard cap 30 |  | 20 OK, 31 Tripped
threshold: max 30 |  | 20 OK, 31 Tripped
budget cap of $20k/month |  | 18000 OK, 21000 Tripped
no fewer than 12 |  | 14 OK, 11 Tripped
nothing below 12 |  | 14 OK, 11 Tripped
never under 12 |  | 14 OK, 11 Tripped
not under 12 |  | 14 OK, 11 Tripped
must be above 12 |  | 14 OK, 12 Tripped
needs to be 12+ |  | 14 OK, 11 Tripped
12 and up |  | 14 OK, 11 Tripped
12 upwards |  | 14 refused, 11 refused
12 or greater |  | 14 OK, 11 Tripped
= or > 12 |  | 14 OK, 11 Tripped
equal to or greater than 12 |  | 14 OK, 11 Tripped
cannot go below 12 |  | 14 OK, 11 Tripped
can't go under 12 |  | 14 OK, 11 Tripped
shouldn't exceed 12 |  | 11 OK, 13 Tripped
won’t exceed 12 |  | 11 OK, 13 Tripped
may never exceed 12 |  | 11 OK, 13 Tripped
not exceeding 12 |  | 11 OK, 13 Tripped
without exceeding 12 |  | 11 OK, 13 Tripped
beyond 12 is not acceptable |  | 11 refused, 13 refused
stay within 12 |  | 11 OK, 13 Tripped
stay within $12k budget |  | 11000 OK, 13000 Tripped
remains ≥ 12 |  | 14 OK, 11 Tripped
holds at 12 or more |  | 14 OK, 11 Tripped
Sprint carry-over less than a quarter of stories |  | 0.2 refused, 0.3 refused
below half a percent |  | 0.003 refused, 0.006 refused
NPS stays positive |  | 5 OK, -3 Tripped
cash balance above zero |  | 5 OK, -3 Tripped
operating profit ≥ 0 |  | 5 OK, -3 Tripped
never negative |  | 5 OK, -3 Tripped
zero downtime |  | 0 OK, 3 Tripped
zero tolerance: 0 fatalities |  | 0 OK, 1 Tripped
none |  | 0 refused
no outages longer than 5 min |  | 4 OK, 6 Tripped
no outage > 5 min |  | 4 OK, 6 Tripped
no customer waits more than 3 days |  | 2 OK, 4 Tripped
no team below 70% utilisation |  | 0.8 OK, 0.6 Tripped
AOV ≥ US$78 |  | 90 OK, 70 Tripped
AOV ≥ 78 USD |  | 90 OK, 70 Tripped
AOV ≥ $ 78.00 |  | 90 OK, 70 Tripped
AOV ≥ 78.- CHF |  | 90 OK, 70 Tripped
AOV >= 78,90€ |  | 90 OK, 70 Tripped
Price ≤ 12,-- € |  | 11 OK, 13 Tripped
Payroll ≤ €1.2 Mio |  | 1100000 OK, 1300000 Tripped
Payroll ≤ 1,2 Mio. € |  | 1100000 OK, 1300000 Tripped
Payroll ≤ 1.2 mln PLN |  | 1100000 OK, 1300000 Tripped
Umsatz ≥ 3 Mrd. € |  | 4000000000 OK, 2000000000 Tripped
Revenue ≥ ₹3 Cr |  | 40000000 OK, 20000000 Tripped
Revenue ≥ Rs 5,00,000 |  | 600000 OK, 400000 Tripped
Revenue ≥ ₦2.5m |  | 3000000 OK, 2000000 Tripped
Revenue ≥ ฿40,000 |  | 50000 OK, 30000 Tripped
Revenue ≥ 40.000 TL |  | 50000 OK, 30000 Tripped
Cost per test ≤ ₫35.000 |  | 30000 OK, 36000 Tripped
Cost ≤ NT$900 |  | 800 OK, 950 Tripped
loss ratio ≤ 62,5% |  | 0.5 OK, 0.63 Tripped
loss ratio ≤ 62½% |  | 0.5 OK, 0.63 Tripped
≤ 1/3 of requests |  | 0.2 OK, 0.4 Tripped
≤ 1 in 1,000 parcels damaged |  | 0.0005 OK, 0.002 Tripped
3 out of 5 or better |  | 4 OK, 2 Tripped
health score ≥ 70/100 |  | 80 OK, 60 Tripped
score ≥ 8 (out of 10) |  | 9 OK, 7 Tripped
p(SRM) > 0.001 |  | 0.02 OK, 0.0005 Tripped
SRM p-value at least 0.001 |  | 0.02 OK, 0.0005 Tripped
p50 ≤ 80 ms, measured at the edge |  | 70 OK, 90 Tripped
P95 (ms) ≤ 300 |  | 200 OK, 310 Tripped
error rate (5xx) ≤ 0.1% |  | 0.0005 OK, 0.002 Tripped
Error rate, %: ≤ 0.1% |  | 0.0005 OK, 0.002 Tripped
Sev1 + Sev2 incidents ≤ 4 / month |  | 3 OK, 5 Tripped
On-call pages/week ≤ 6 |  | 5 OK, 7 Tripped
H1 opex ≤ $4.2M |  | 4000000 Watch, 4300000 Tripped
FY26 capex max. €900k |  | 800000 OK, 950000 Tripped
Q3 churn under 2.5% |  | 0.02 OK, 0.03 Tripped
<5% no-shows |  | 0.04 OK, 0.06 Tripped
<= 5% of emails marked as spam |  | 0.03 OK, 0.06 Tripped
≤5 % (rolling 4 weeks), see dashboard 12 |  | 0.03 OK, 0.06 Tripped
≤ 5% - hard stop |  | 0.03 OK, 0.06 Tripped
≤ 5% [finance] |  | 0.03 OK, 0.06 Tripped
≤ 5%! |  | 0.03 OK, 0.06 Tripped
Gross margin>=64pct |  | 0.7 OK, 0.6 Tripped
discount rate: not above 12 percent on any deal |  | 0.1 OK, 0.13 Tripped
OTIF % ≥ 95% |  | 0.999 OK, 0.9 Tripped
Team health ≥ 3.5 of 5 |  | 4 OK, 3 Tripped
sleep: at least 7h 30m |  | 8 OK, 7 Tripped
queue ≤ 2 days 12 hours |  | 2 OK, 3 Tripped
latency ≤ 105% of baseline | 100 | 98 OK, 106 Tripped
≤ +5% vs baseline | 100 | 98 OK, 106 Tripped
≥ −5% vs. baseline | 100 | 101 OK, 94 Tripped
at most +2 pp vs baseline | 0.1 | 0.1 OK, 0.13 Tripped
max. −3% vs. baseline | 100 | 103 OK, 96 Tripped
no more than 2pp above baseline | 0.1 | 0.1 OK, 0.13 Tripped
not more than 2pp below the baseline | 0.5 | 0.51 OK, 0.47 Tripped
Not exceed baseline by more than 10% | 100 | 100 OK, 111 Tripped
must not exceed the baseline by over 10% | 100 | 100 OK, 111 Tripped
must not fall more than 5% below baseline | 100 | 101 OK, 94 Tripped
must not fall below 95% of baseline | 100 | 101 OK, 94 Tripped
stays within 5 points of baseline | 50 | 50 OK, 56 Tripped, 44 Tripped
baseline or better: churn | 0.05 | 0.04 OK, 0.06 Tripped
NPS at baseline or better | 40 | 45 OK, 39 Tripped
Retention flat or better vs baseline | 0.4 | 0.45 refused, 0.35 refused
must not decline | 100 | 110 OK, 95 Tripped
CSAT must not decline | 4.2 | 4.6 OK, 4 Tripped
AOV does not go down by more than 3% | 100 | 101 Watch, 96 Tripped
no more than a 5% drop in NPS | 40 | 42 OK, 37 Tripped
max 5% increase in support tickets | 100 | 99 OK, 106 Tripped
a decline of at most 2pp in retention | 0.4 | 0.41 OK, 0.37 Tripped
tickets up by no more than 10% | 100 | 100 OK, 111 Tripped
pause if CAC rises by more than 10% | 100 | 100 OK, 111 Tripped
stop if CAC > baseline +10% | 100 | 100 OK, 111 Tripped
pause if conversion drops more than 5% below baseline | 100 | 101 OK, 94 Tripped
roll back if error rate exceeds 2x baseline | 0.01 | 0.01 OK, 0.025 Tripped
alert above 5% |  | 0.03 OK, 0.06 Tripped
red below 64% |  | 0.7 OK, 0.6 Tripped
without hurting NPS | 40 | 45 OK, 39 Tripped
no degradation of p95 latency | 300 | 280 OK, 310 Tripped
no regression in conversion rate | 0.04 | 0.05 OK, 0.03 Tripped
guardrail: retention no lower than baseline minus 1pp | 0.4 | 0.41 OK, 0.38 Tripped
≤ baseline (12 mo) | 12 | 11 OK, 13 Tripped
≤ control + 2% | 100 | 100 Watch, 103 Tripped
no worse than control on bounce rate | 0.4 | 0.35 OK, 0.45 Tripped
≤ 1.2 times the baseline | 100 | 110 OK, 121 Tripped
less than 50% above baseline | 100 | 140 OK, 150 Tripped
between 90% and 110% of baseline | 100 | 100 OK, 111 Tripped, 89 Tripped
between baseline and baseline +10% | 100 | 105 refused, 115 refused, 95 refused
baseline −10% to baseline +10% | 100 | 100 refused, 115 refused
≤ µ + 2σ | 100 | 100 refused
Ø baseline ± 2 pp | 0.3 | 0.3 OK, 0.33 Tripped
5 to 10 % |  | 0.07 OK, 0.11 Tripped, 0.04 Tripped
5%–10% |  | 0.07 OK, 0.11 Tripped, 0.04 Tripped
€5k-€10k |  | 7000 OK, 11000 Tripped, 4000 Tripped
$5-10k |  | 7000 OK, 11000 Tripped, 4000 Tripped
between 5 and 10k |  | 7000 OK, 11000 Tripped, 4000 Tripped
pH between 6.5 and 8.5 |  | 7.4 OK, 9 Tripped, 6 Tripped
stock cover: min. 20 days, max. 40 days |  | 30 OK, 45 Tripped, 15 Tripped
not below 20 and not above 40 |  | 30 OK, 45 Tripped, 15 Tripped
at least 20 and at most 40 days |  | 30 OK, 45 Tripped, 15 Tripped
> 20 and < 40 |  | 30 OK, 40 Tripped, 20 Tripped
20 < cover < 40 |  | 30 OK, 40 Tripped, 20 Tripped
somewhere between 20 and 40 |  | 30 OK, 45 Tripped
from −2 to 4 °C |  | 1 OK, 5 Tripped, -3 Tripped
−5 to 5 |  | 0 OK, 6 Tripped, -6 Tripped
target 30 (±3) |  | 30 refused, 34 refused
INP good |  | 150 refused
CLS in the green (CWV) |  | 0.05 OK, 0.2 Tripped
Web Vitals: INP |  | 150 OK, 250 Tripped
INP p95 (mobile) within CWV |  | 150 OK, 250 Tripped
Largest Contentful Paint within CWV limits |  | 2.1 OK, 2.9 Tripped
Scrap no higher than 2.5 % on line 3 |  | 0.02 OK, 0.03 Tripped
Line 3 scrap ≤ 2.5% |  | 0.02 OK, 0.03 Tripped
Keep 2026 attrition ≤ 9% |  | 0.08 OK, 0.1 Tripped
Turnover (12-month rolling) below 14% |  | 0.12 OK, 0.15 Tripped
Cash ≥ 6 months of burn |  | 8 OK, 5 Tripped
Cash runway not less than six months |  | 8 OK, 5 Tripped
Overtime hours: 10% of regular hours at most |  | 0.08 OK, 0.12 Tripped
At most 1 missed pickup per 500 |  | 0 OK, 2 Tripped
Complaints under 1 per 1,000 orders |  | 0.5 OK, 1.2 Tripped
average age of open tickets < 5 days |  | 4 OK, 6 Tripped
oldest open ticket: 10 days max. |  | 8 OK, 11 Tripped
NPS > 30 among enterprise |  | 40 OK, 25 Tripped
We never go below 98.5% on-time |  | 0.9999 Watch, 0.97 Tripped
We do not accept churn above 4% |  | 0.03 OK, 0.05 Tripped
Do not let churn exceed 4% |  | 0.03 OK, 0.05 Tripped
Do not let gross margin slip below 55% |  | 0.6 OK, 0.5 Tripped
Avoid utilisation over 90% |  | 0.8 OK, 0.95 Tripped
Avoid going above 90% |  | 0.8 OK, 0.95 Tripped
churn shall not surpass 4% |  | 0.03 OK, 0.05 Tripped
latency must be no worse than 300 ms |  | 250 OK, 320 Tripped
no worse than 4.2 stars rating |  | 4.5 OK, 4 Tripped
quality score no worse than 80 |  | 90 OK, 75 Tripped
within 48 hours |  | 40 OK, 50 Tripped
within 48h of order |  | 40 OK, 50 Tripped
reply inside 24 hours |  | 20 refused, 30 refused
Time to restore: 4 hours or faster |  | 3 OK, 5 Tripped
Lead time 10 days or better |  | 8 OK, 12 Tripped
Cost per order: €3.20 or better |  | 3 OK, 3.5 Tripped
Response time of 300 ms or better |  | 200 OK, 350 Tripped
error rate 0.5% or better |  | 0.004 OK, 0.006 Tripped
uptime 99.9% or better |  | 0.998 Tripped, 0.9999 Watch
burn multiple ≤ 1.5x |  | 1.2 OK, 1.6 Tripped
Magic number above 0.7 |  | 0.9 OK, 0.6 Tripped
Rule of 40 ≥ 40% |  | 0.45 OK, 0.35 Tripped
Current ratio between 1.5 and 2.5 |  | 2 OK, 2.6 Tripped, 1.4 Tripped
current ratio above 1.5 |  | 2 OK, 1.4 Tripped
Debt/equity ≤ 0.8 |  | 0.7 OK, 0.9 Tripped
Net debt / EBITDA ≤ 3.0x |  | 2.5 OK, 3.2 Tripped
Interest cover ≥ 4x |  | 5 OK, 3 Tripped
% discounted orders ≤ 30% |  | 0.2 OK, 0.35 Tripped
promo share not over 48 % |  | 0.4 OK, 0.5 Tripped
Allergy incidents: 0 |  | 0 refused, 1 refused
Zero lost-time injuries |  | 0 OK, 1 Tripped
No fatalities. |  | 0 OK, 1 Tripped
must be zero |  | 0 refused, 1 refused
exactly 3 approvers |  | 3 Watch, 2 Tripped
not equal to 0 |  | 0 refused, 1 refused
≥ 1 |  | 2 OK, 0 Tripped
≥ 0% |  | 0.02 OK, -0.01 Tripped
> -5% |  | 0 OK, -0.06 Tripped
Margin ≥ (5)% |  | 0.06 refused, 0.04 refused
Loss ≤ €(200k) |  | 100000 refused
EBITDA ≥ € -0.2m |  | -100000 OK, -300000 Tripped
EBITDA ≥ -€0,2 Mio. |  | -100000 OK, -300000 Tripped
Freight ≤ 6.5 ct/kg |  | 6 OK, 7 Tripped
Power ≤ 1.2 kWh per part |  | 1 OK, 1.3 Tripped
Noise ≤ 55 dB at night |  | 50 OK, 60 Tripped
fill level 20–80 % |  | 0.5 OK, 0.9 Tripped, 0.1 Tripped
Weight 12 kg ± 0.5 kg |  | 12 Watch, 12.8 Tripped
12.0 +/- 0.5 mm |  | 12 Watch, 12.8 Tripped
age 18+ |  | 20 OK, 17 Tripped
minimum order value €25 |  | 30 OK, 20 Tripped
max discount 15% |  | 0.1 OK, 0.2 Tripped
Maximum tolerable downtime per quarter is 4 hours |  | 3 OK, 5 Tripped
The limit for spend is $20k |  | 15000 refused, 25000 refused
Spend limit $20k |  | 15000 refused, 25000 refused
spend should stay within $20k–$25k |  | 22000 OK, 26000 Tripped, 19000 Tripped
≤ $20k (Q1), ≤ $25k (Q2) |  | 15000 refused
Refunds <1.5% & chargebacks <0.5% |  | 0.01 refused
p95 ≤ 300ms and p99 ≤ 800ms |  | 200 refused
CAC payback ≤ 12 mo OR LTV/CAC ≥ 3 |  | 10 refused
Refund rate: no increase | 0.014 | 0.012 OK, 0.016 Tripped
AOV: no decrease vs baseline | 78 | 85 OK, 75 Tripped
Team size must not grow | 12 | 11 OK, 13 Tripped
must not grow by more than 2 people | 12 | 12 OK, 15 Tripped
headcount growth ≤ 5% |  | 0.03 OK, 0.06 Tripped
YoY growth at least 10% |  | 0.15 OK, 0.05 Tripped
price increase ≤ 3% |  | 0.02 OK, 0.04 Tripped
CSAT not lower than baseline by more than 0.2 | 4.5 | 4.6 OK, 4.2 Tripped
CSAT drop vs baseline ≤ 0.2 | 4.5 | 4.6 refused, 4.2 refused
CSAT no more than 0.2 below baseline | 4.5 | 4.6 OK, 4.2 Tripped
Page weight: baseline + max 50 KB | 900 | 900 Watch, 960 Tripped
baseline +10% max | 100 | 100 OK, 111 Tripped
up to 10% above baseline | 100 | 100 OK, 111 Tripped
≤10% over baseline | 100 | 100 OK, 111 Tripped
≤ 10 % above the Q1 baseline | 100 | 100 OK, 111 Tripped
≤ baseline (Q1) + 10 % | 100 | 100 OK, 111 Tripped
≤ baseline of 400 +10% | 400 | 400 OK, 445 Tripped
less than baseline | 100 | 90 OK, 100 Tripped
below baseline | 100 | 90 OK, 100 Tripped
better than baseline (churn) | 0.05 | 0.04 OK, 0.06 Tripped
churn better than baseline | 0.05 | 0.04 OK, 0.06 Tripped
at baseline level or above | 100 | 110 OK, 95 Tripped
not more than 1 pp worse than baseline: churn | 0.05 | 0.05 OK, 0.07 Tripped
deviates by at most 5% from baseline | 100 | 100 Watch, 106 Tripped, 94 Tripped
within 95–105% of baseline | 100 | 100 Watch, 106 Tripped, 94 Tripped
Pause when NPS falls under baseline | 40 | 45 OK, 38 Tripped
stop the test if bounce rate is above control + 3% | 0.4 | 0.39 OK, 0.42 Tripped
≥ 98% of last month | 100 | 104 OK, 95 Tripped
no lower than the previous quarter | 100 | 110 OK, 95 Tripped
must not be lower than last year’s figure | 100 | 110 OK, 95 Tripped
≤ half of baseline | 100 | 40 OK, 60 Tripped
at least double the baseline | 100 | 220 OK, 150 Tripped
Parts per million defective: 50 or fewer |  | 30 OK, 60 Tripped
Nobody works more than 48 hours a week |  | 40 OK, 50 Tripped
No customer above 20% of revenue |  | 0.15 OK, 0.25 Tripped
No single supplier accounts for more than 30% |  | 0.2 OK, 0.35 Tripped
Not more than 3 open P1s |  | 1 OK, 4 Tripped
Water temperature no lower than 55 °C |  | 60 OK, 50 Tripped
Cold chain: 2–8 °C at all times |  | 5 OK, 9 Tripped, 1 Tripped
Delivery within 3 working days |  | 2 OK, 4 Tripped
Answered within 20 seconds |  | 15 OK, 25 Tripped
Abandon rate ≤ 5% (peak: 8%) |  | 0.03 OK, 0.06 Tripped
Bed occupancy should not go over 92% |  | 0.85 OK, 0.95 Tripped
Class size of no more than 28 pupils |  | 25 OK, 30 Tripped
Absence rate kept under 4% |  | 0.03 OK, 0.05 Tripped
Admin costs at or under 12% of income |  | 0.1 OK, 0.13 Tripped
Reserves cover at least 3 months of spending |  | 4 OK, 2 Tripped
Reserves: ≥ 3 months |  | 4 OK, 2 Tripped
Food waste below 80 g per meal |  | 60 OK, 90 Tripped
Prime cost max 62% of sales |  | 0.55 OK, 0.65 Tripped
Labour cost between 28% and 33% of sales |  | 0.305 OK, 0.35 Tripped, 0.25 Tripped
Table wait no longer than 15 mins |  | 10 OK, 18 Tripped
Google rating never under 4.3 |  | 4.7 OK, 4.1 Tripped
Trustpilot ≥ 4.2★ |  | 4.6 OK, 4 Tripped
SLA credits: none |  | 0 refused, 2 refused
Uptime 99.9%+ |  | 0.998 Tripped
99.9 % uptime or better |  | 0.998 Tripped
99.9% uptime minimum |  | 0.998 Tripped
At least 99.9% of requests succeed |  | 0.998 Tripped
error budget: no more than 43 min of downtime a month |  | 30 OK, 50 Tripped
RPO ≤ 15 min, RTO tracked separately |  | 10 OK, 20 Tripped
cold start p99 < 1.5 s |  | 1 OK, 1.6 Tripped
JS bundle ≤ 170 kB gzip |  | 150 OK, 180 Tripped
memory ≤ 512 MiB |  | 400 OK, 600 Tripped
CPU stays below 70 % on average |  | 0.5 OK, 0.8 Tripped
A/B test: SRM p-value > 0.001 |  | 0.5 OK, 0.0001 Tripped
Crash rate < 0.1% of sessions |  | 0.0005 OK, 0.002 Tripped
ANR rate ≤ 0.47% |  | 0.003 OK, 0.005 Tripped
Spam complaints <0.1%, hard stop at 0.3% |  | 0.0005 OK, 0.004 Tripped
Unsubscribe ≤ 0.3 % per send |  | 0.002 OK, 0.004 Tripped
CPM not above $9.50 |  | 8 OK, 10 Tripped
CAC ≤ 1/3 of LTV |  | 0.2 OK, 0.4 Tripped
LTV to CAC at least three to one |  | 4 OK, 2 Tripped
Payback under a year |  | 0.5 refused, 2 refused
Payback < 18 months for enterprise, blended |  | 12 OK, 20 Tripped
Discount depth: 10% avg, never more than 25% |  | 0.1 OK, 0.3 Tripped
Average discount 10%; max 25% |  | 0.1 OK, 0.3 Tripped
Gross margin (after returns) no worse than 58% |  | 0.65 OK, 0.55 Tripped
Return rate not worse than 22% |  | 0.18 refused
Stock-outs stay ≤ 2 % of SKUs |  | 0.01 OK, 0.03 Tripped
Working capital: at most €1.5 Mio |  | 1200000 OK, 1600000 Tripped
Liquidity above 250 TEUR |  | 300 OK, 300000 OK
Liquidity ≥ 250 k€ |  | 300000 OK, 200000 Tripped
Capex ≤ € 3,5m |  | 3000000 OK, 4000000 Tripped
Budget variance within ±3% |  | 0 OK, 0.04 Tripped, -0.04 Tripped
Forecast error ±10% |  | 0 OK, 0.12 Tripped, -0.12 Tripped
± 3 days |  | 0 OK, 4 Tripped, -4 Tripped
variance to plan no more than 5% either way |  | 0.02 OK, 0.06 Tripped
NPS between 30 and 50 is fine |  | 40 OK, 55 Tripped
eNPS not negative |  | 5 OK, -2 Tripped
profit > 0 |  | 5 OK, 0 Tripped
Attrition ≤ 1.5x industry average |  | 1.2 OK, 2 Tripped
tickets per agent per day: 25-35 |  | 30 OK, 40 Tripped, 20 Tripped
Overdue invoices under EUR 40k |  | 30000 OK, 45000 Tripped
No more than USD 2 per order on shipping |  | 1.5 OK, 2.5 Tripped
cart abandonment below baseline + 3 pp | 0.68 | 0.66 OK, 0.72 Tripped
Signup conversion must not drop > 5% vs control | 0.1 | 0.1 OK, 0.09 Tripped
Conversion: no worse than −2% vs control | 0.1 | 0.1 Watch, 0.09 Tripped
Revenue per visitor ≥ control | 3.2 | 3.5 OK, 3 Tripped
Revenue per visitor at least equal to control | 3.2 | 3.5 refused, 3 refused
bounce rate within 1pp of control | 0.4 | 0.4 Watch, 0.42 Tripped
support load may rise by at most 15% | 200 | 200 OK, 240 Tripped
support load may rise by 15% at most | 200 | 200 OK, 240 Tripped
don’t increase support load by more than 15% | 200 | 200 OK, 240 Tripped
Keep support load within 15% of baseline | 200 | 200 OK, 240 Tripped
AOV should not decline more than $3 | 78 | 80 OK, 74 Tripped
AOV should not decline by over 4% | 78 | 80 OK, 74 Tripped
latency regression of no more than 20 ms | 180 | 170 OK, 210 Tripped
p95 latency must not regress by more than 10% | 180 | 170 OK, 210 Tripped
CSAT: no significant drop | 4.5 | 4.7 Watch, 4.2 Tripped
no drop in CSAT of more than 0.2 | 4.5 | 4.6 OK, 4.2 Tripped
churn doesn’t increase | 0.03 | 0.02 OK, 0.035 Tripped
hold churn flat | 0.03 | 0.02 refused, 0.035 refused
Quality flat or up | 0.9 | 0.95 refused, 0.8 refused
Machine idle time must remain under 7 % |  | 0.05 OK, 0.08 Tripped
Rework: three orders a week at most |  | 2 OK, 4 Tripped
Injury frequency no greater than 1.2 per million hours |  | 0.9 OK, 1.5 Tripped
Stock value shall not be above €2.4m at month end |  | 2000000 OK, 2500000 Tripped
keep a minimum of 14 days of safety stock |  | 18 OK, 12 Tripped
14 days of safety stock at least |  | 18 OK, 12 Tripped
Supplier OTD not to drop under 93% |  | 0.99 OK, 0.9 Tripped
fewer than five customer escalations a month |  | 3 OK, 5 Tripped
patients waiting > 18 weeks: max 8% |  | 0.06 OK, 0.1 Tripped
Share of calls waiting over 60 s ≤ 5% |  | 0.03 OK, 0.06 Tripped
Staff-to-child ratio of 1:4 or better |  | 0.3 refused, 0.2 refused
Agency spend should make up no more than 6% of payroll |  | 0.05 OK, 0.07 Tripped
Cash in bank: floor $500K |  | 600000 OK, 450000 Tripped
Cash floor = $500K |  | 600000 OK, 450000 Tripped
Burn stays south of $300k |  | 250000 refused, 350000 refused
ARR per FTE north of $180k |  | 200000 OK, 170000 Tripped
NRR ≥ 1.05 |  | 1.15 OK, 1 Tripped
NRR ≥ 105 % |  | 1.15 OK, 1 Tripped
Gross churn, monthly, in %: ≤ 1,2 % |  | 0.01 OK, 0.013 Tripped
Net adds > 0 each month |  | 5 OK, -1 Tripped
Time on page ≥ 0:45 |  | 50 refused, 30 refused
First reply under two hours (business hours) |  | 1.5 OK, 3 Tripped
Backlog age p90 ≤ 3d 12h |  | 3 OK, 4 Tripped
CSAT must hold at 90% or above |  | 0.95 OK, 0.85 Tripped
CSAT can’t dip below 90% |  | 0.95 OK, 0.85 Tripped
Ensure CSAT is never lower than 90% |  | 0.95 OK, 0.85 Tripped
only OK if CSAT ≥ 90% |  | 0.95 OK, 0.85 Tripped
halt if CSAT < 90% |  | 0.95 OK, 0.85 Tripped
Stop rollout when error rate goes above 1% |  | 0.005 OK, 0.02 Tripped
kill switch: error rate above 1% |  | 0.005 OK, 0.02 Tripped
red if > 12, amber if > 10 |  | 8 refused, 13 refused
≤ 12 (amber from 10) |  | 8 OK, 13 Tripped
Churn stays at 3% ± 0.5pp |  | 0.03 OK, 0.04 Tripped, 0.02 Tripped
discount ≤ plan | 0.1 | 0.08 OK, 0.12 Tripped
spend no more than budget | 50000 | 45000 OK, 52000 Tripped
refunds: at or below last quarter | 0.014 | 0.012 OK, 0.016 Tripped
refunds must not exceed last quarter by more than 0.3 pp | 0.014 | 0.014 OK, 0.018 Tripped
tickets grow at most 5% vs baseline | 100 | 99 OK, 106 Tripped
traffic may drop up to 10% | 1000 | 980 OK, 890 Tripped
no decrease in conversion on mobile | 0.03 | 0.035 OK, 0.025 Tripped
NPS stable (±3 points vs baseline) | 40 | 40 OK, 44 Tripped, 36 Tripped
do not increase CAC | 300 | 250 OK, 310 Tripped
must not worsen churn by more than 0.2pp | 0.03 | 0.029 OK, 0.033 Tripped
less than a 2% fall in retention | 0.5 | 0.52 OK, 0.48 Tripped
quality incidents: not a single one more than baseline | 4 | 3 OK, 5 Tripped
CAC payback ≤ 12 mo, pause if above |  | 9 OK, 14 Tripped
max 12 mo, pause if over |  | 9 OK, 14 Tripped
≤ 12 mo, stop if above |  | 9 OK, 14 Tripped
≤ 12 mo, alert if above |  | 9 OK, 14 Tripped
≤ 12 mo, pause if exceeded |  | 9 OK, 14 Tripped
≤ 12 mo. Pause if higher. |  | 9 OK, 14 Tripped
≤ 12 mo, pause if not |  | 9 OK, 14 Tripped
stay below 12 mo, pause if above |  | 9 OK, 14 Tripped
Gross margin ≥ 64%, pause if below |  | 0.7 OK, 0.6 Tripped
≥ 64%, stop if lower |  | 0.7 OK, 0.6 Tripped
at least 64%, pause if less |  | 0.7 OK, 0.6 Tripped
≤ 12 mo (pause above) |  | 9 OK, 14 Tripped
≤ 12 mo, otherwise pause |  | 9 OK, 14 Tripped
≤ 12 mo, or the OKR pauses |  | 9 OK, 14 Tripped
≤ 12 mo; if it trips the OKR pauses |  | 9 OK, 14 Tripped
≤ 12 mo, pause if above 12 mo |  | 9 OK, 14 Tripped
≤ 12 mo, pause for 2 weeks if above |  | 9 OK, 14 Tripped
must not rise by more than 10%, pause if above | 100 | 104 OK, 120 Tripped
≤ baseline +10%, pause if above | 100 | 104 OK, 120 Tripped
CAC payback ≤ 12 mo, pauses O2 |  | 9 OK, 14 Tripped
CAC payback ≤ 12 mo → pauses O2 |  | 9 OK, 14 Tripped
churn < 5%, pauses O2 |  | 0.03 OK, 0.07 Tripped
> 12 mo, pause if below |  | 14 OK, 9 Tripped
> 12 mo, pause if above |  | 14 refused
churn not > 5% |  | 0.03 OK, 0.07 Tripped
churn never > 5% |  | 0.03 OK, 0.07 Tripped
churn must not > 5% |  | 0.03 OK, 0.07 Tripped
margin cannot be < 64% |  | 0.7 OK, 0.6 Tripped
margin never < 64% |  | 0.7 OK, 0.6 Tripped
margin not < 64% |  | 0.7 OK, 0.6 Tripped
must not be > 5% |  | 0.03 OK, 0.07 Tripped
not ≤ 12 |  | 14 OK, 9 Tripped
!> 12 |  | 9 OK, 14 Tripped
never 12 or more |  | 9 OK, 14 Tripped
trips if not ≤ 12 |  | 9 OK, 14 Tripped
pause if it is not ≤ 12 |  | 9 OK, 14 Tripped
pause unless ≥ 95% |  | 0.99 Watch, 0.9 Tripped
ship only if churn ≤ 5% |  | 0.03 OK, 0.07 Tripped
OK if ≤ 5% |  | 0.03 OK, 0.07 Tripped
if > 5% pause |  | 0.03 OK, 0.07 Tripped
refund rate > 5% → stop the test |  | 0.03 OK, 0.07 Tripped
If CAC payback exceeds 12 mo, the OKR pauses |  | 9 OK, 14 Tripped
churn above 5% stops the rollout |  | 0.03 OK, 0.07 Tripped
> 12 mo: pause |  | 9 OK, 14 Tripped
breach if above 12 |  | 9 OK, 14 Tripped
fail if above 12 |  | 9 OK, 14 Tripped
warn if > 12 |  | 9 OK, 14 Tripped
kill if > 12 |  | 9 OK, 14 Tripped
freeze if > 12 |  | 9 OK, 14 Tripped
alert if > 12 |  | 9 OK, 14 Tripped
uptime < 99.9% → page and stop |  | 0.9995 Watch, 0.99 Tripped
conversion ≤ 2% → stop the test |  | 0.03 OK, 0.01 Tripped
≤ 2% → stop the test |  | 0.03 refused
call Ben if > 12 |  | 9 OK, 14 Tripped
latency if cached ≤ 200 ms |  | 150 OK, 250 Tripped
p95 latency when load is high ≤ 200 ms |  | 150 OK, 250 Tripped
pause if below baseline | 100 | 120 OK, 90 Tripped
below baseline → stop | 100 | 120 OK, 90 Tripped
pause if outside 2–5 |  | 3.5 OK, 8 Tripped
pause if between 2 and 5 |  | 3 refused
≥ 0.9 × last quarter | 100 | 97 OK, 50 Tripped
≥ 0.9 × last year | 100 | 97 OK, 50 Tripped
≥ 0.9 × previous quarter | 100 | 97 OK, 50 Tripped
≥ 0.9 × control | 100 | 97 OK, 50 Tripped
≥ 0.9x last month | 100 | 97 OK, 50 Tripped
≥ 90% of control | 100 | 97 OK, 50 Tripped
≥ 90% of last quarter | 100 | 97 OK, 50 Tripped
≤ 1.1 × last year | 100 | 104 OK, 120 Tripped
≤ baseline less 5% | 100 | 80 OK, 98 Tripped
≥ baseline less 5% | 100 | 105 OK, 90 Tripped
less or equal to 7 |  | 6 OK, 8 Tripped
greater or equal to 7 |  | 8 OK, 6 Tripped
equal or less than 7 |  | 6 OK, 7 Watch, 8 Tripped
equal or greater than 7 |  | 8 OK, 6 Tripped
0 to 5 days |  | 3 OK, 8 Tripped
no older than 7 days |  | 6 OK, 8 Tripped
no heavier than 12 MB |  | 9 OK, 14 Tripped
not older than 7 days |  | 6 OK, 8 Tripped
no earlier than 12 days |  | 6 refused
Kill switch: error rate above 2% |  | 0.01 OK, 0.03 Tripped
stop above 5% |  | 0.03 OK, 0.07 Tripped
Alerts: at most 3 a week |  | 2 OK, 5 Tripped
failed payments < 3% |  | 0.01 OK, 0.05 Tripped
fail rate ≤ 3% |  | 0.01 OK, 0.05 Tripped
blocked deals ≤ 5 |  | 3 OK, 8 Tripped
cancelled orders at most 5% |  | 0.03 OK, 0.07 Tripped
alert fatigue: alerts per week ≤ 20 |  | 10 OK, 25 Tripped
churn > 5% → stop if nobody answers |  | 0.03 OK, 0.07 Tripped
Alerts > 5 a week |  | 8 OK, 3 Tripped
Stops < 5 |  | 3 OK, 8 Tripped
cancelled below 5% |  | 0.03 OK, 0.07 Tripped
alerts above 5 |  | 3 OK, 8 Tripped
Gross margin ≥ 64% |  | 0.7 OK, 0.6 Tripped, 1.5 OK, 62 refused
ROI ≥ 100% |  | 1.5 OK, 12 OK, 0.5 Tripped
Churn > 5% → page the on-call |  | 0.02 OK, 0.08 Tripped
Call an ambulance when SpO2 < 90% |  | 0.97 OK, 0.8 Tripped
Turn off the feature when error rate exceeds 0.3% |  | 0.001 OK, 0.01 Tripped
ROAS < 1.5 for 7 days straight: cut the budget by 50% |  | 3 OK, 1 Tripped
Churn > 5% is unacceptable |  | 0.02 OK, 0.08 Tripped
Margin < 60% is not acceptable |  | 0.7 OK, 0.5 Tripped
Waits over 4 hours are not OK |  | 2 OK, 6 Tripped
Churn > 5% is too high |  | 0.02 OK, 0.08 Tripped
Not OK: > 5% |  | 0.02 OK, 0.08 Tripped
Unacceptable: above 5% |  | 0.02 OK, 0.08 Tripped
Stop criterion: churn > 5% |  | 0.02 OK, 0.08 Tripped
Alert threshold: > 5% |  | 0.02 OK, 0.08 Tripped
Breach: churn > 5% |  | 0.02 OK, 0.08 Tripped
Danger: runway < 6 months |  | 9 OK, 3 Tripped
Circuit breaker at daily spend above $5k |  | 3000 OK, 8000 Tripped
Stop the line above 1.5% |  | 0.005 OK, 0.03 Tripped
Pause rollout above 5% |  | 0.02 OK, 0.08 Tripped
Pause: churn > 5% |  | 0.02 OK, 0.08 Tripped
Halt production below 92% yield |  | 0.97 OK, 0.85 Tripped
Guardrail trips above 5% |  | 0.02 OK, 0.08 Tripped
Do not launch if NPS < 30 |  | 50 OK, 10 Tripped
No hiring when runway is below 9 months |  | 12 OK, 6 Tripped
Don't ship unless NPS is at least 30 |  | 50 OK, 10 Tripped
Continue unless churn > 5% |  | 0.02 OK, 0.08 Tripped
OK unless above 5% |  | 0.02 OK, 0.08 Tripped
Pause only if churn > 5% |  | 0.02 OK, 0.08 Tripped
Do not stop unless margin < 60% |  | 0.7 OK, 0.5 Tripped
While scaling, roll back if error rate > 1% |  | 0.005 OK, 0.02 Tripped
Unless approved by the CFO, pause if spend > $5k |  | 3000 OK, 8000 Tripped
fewer than 10 alerts per shift |  | 4 OK, 20 Tripped
fewer than 2 SLA breaches a quarter |  | 1 OK, 5 Tripped
less than 5% of orders cancelled |  | 0.02 OK, 0.08 Tripped
< 2% of payments failed |  | 0.01 OK, 0.05 Tripped
more than 95% of alerts acknowledged |  | 0.99 Watch, 0.8 Tripped
3+ incidents → pause |  | 1 OK, 4 Tripped
Two or more Sev-1s: stop feature work |  | 1 OK, 3 Tripped
5 or more complaints pauses the pilot |  | 2 OK, 8 Tripped
CPU ≥ 90% → page |  | 0.5 refused
Queue >= 200 pauses rollout |  | 100 refused
Stopp, wenn Marge unter 60 % |  | 0.7 refused
Nie mehr als 3 offene Störungen |  | 1 refused
jamais plus de 3 |  | 1 refused
keep shipping as long as churn ≤ 5% |  | 0.02 OK, 0.08 Tripped
Page load under two seconds |  | 1 OK, 3 Tripped
Danger zone: below 6 months of runway |  | 12 OK, 3 Tripped
Hiring freeze below 9 months runway |  | 18 OK, 5 Tripped
Disk usage alert fires at 85% or higher |  | 0.5 OK, 0.95 Tripped
Runway less than 6 months triggers a hiring freeze |  | 12 OK, 3 Tripped
Anything under 95% is a fail |  | 0.999 OK, 0.8 Tripped
Discounts over 15% need approval from finance |  | 0.1 OK, 0.3 Tripped
Churn above 5% is not tolerated |  | 0.02 OK, 0.08 Tripped
Margin < 60%? Stop. |  | 0.75 OK, 0.5 Tripped
No action unless churn > 5% |  | 0.02 OK, 0.08 Tripped
No need to worry if churn < 5% |  | 0.02 OK, 0.08 Tripped
No action needed below 5% |  | 0.02 OK, 0.08 Tripped
None of the wards may drop below 85% staffing |  | 0.99 OK, 0.7 Tripped
Reject batches with yield below 92% |  | 0.99 OK, 0.8 Tripped
Costs: no more than 5% over plan | 100 | 90 refused
Spend ≤ 105% of plan | 100 | 90 refused
Returns don't exceed plan by more than 5% | 100 | 95 refused
NPS must not lose more than 3 points | 40 | 45 OK, 30 Tripped
Error rate must not spike by more than 10% | 0.01 | 0.009 OK, 0.05 Tripped
Retention must not fall by more than 2 points | 0.4 | 0.42 OK, 0.35 Tripped
Churn ≤ baseline + 1 point | 0.03 | 0.02 OK, 0.06 Tripped
NPS sinkt um nicht mehr als 3 Punkte | 40 | 45 refused
La marge ne doit pas descendre en dessous de 60 % |  | 0.75 refused
failed payments when retried < 2% |  | 0.01 OK, 0.05 Tripped
Alert volume when on call < 5 |  | 3 OK, 8 Tripped
call centre wait when busy < 2 min |  | 1 OK, 4 Tripped
end-to-end latency if cached < 200 ms |  | 150 OK, 250 Tripped
blocked deals once qualified ≤ 5 |  | 3 OK, 8 Tripped
Stop if customers wait while on hold > 5 min |  | 3 OK, 8 Tripped
the OKR pauses when CAC > 12 mo |  | 9 OK, 14 Tripped
stop the test if refunds > 1% |  | 0.005 OK, 0.02 Tripped
if > 5%, page us |  | 0.02 OK, 0.08 Tripped
Churn > 5% → 🔴 |  | 0.02 OK, 0.08 Tripped
🛑 > 5% |  | 0.02 OK, 0.08 Tripped
Churn > 5% leads to a pause |  | 0.02 OK, 0.08 Tripped
Churn > 5% (bad) |  | 0.02 OK, 0.08 Tripped
Churn > 5%: talk to CFO |  | 0.02 OK, 0.08 Tripped
CAC > $400: talk to Ana |  | 300 OK, 600 Tripped
Crash-free users < 99% = roll back |  | 0.9999 Watch, 0.95 Tripped
Crash-free sessions ≥ 99.5% |  | 0.999 Watch, 0.99 Tripped
Hold rollout until crash rate < 0.5% |  | 0.001 OK, 0.02 Tripped
Hold the drug when heart rate < 60 |  | 80 OK, 45 Tripped
Inventory turns at 6 or more; call supply chain if fewer |  | 9 OK, 3 Tripped
Above 5% we call the CFO |  | 0.02 OK, 0.08 Tripped
NPS ≥ 30, below 30 we call the customers |  | 50 OK, 10 Tripped
Problematic above 5% |  | 0.02 OK, 0.08 Tripped
Going below 80% is not an option |  | 0.95 OK, 0.6 Tripped
We refuse to go below 80% |  | 0.95 OK, 0.6 Tripped
Waits over 4 hours must be reported |  | 2 OK, 7 Tripped
Spend above $5k must be approved by the CFO |  | 3000 OK, 9000 Tripped
Keep going unless NPS < 30 |  | 50 OK, 10 Tripped
Keep running unless error rate > 1% |  | 0.004 OK, 0.03 Tripped
Run the test unless bounce rate exceeds 60% |  | 0.4 OK, 0.8 Tripped
Do not page unless p95 > 800 ms |  | 500 OK, 1200 Tripped
Pause if care hours provided < 20 |  | 30 OK, 10 Tripped
Message #ops when queue > 200 |  | 100 refused
Queue >= 200: escalate |  | 100 refused
Response time ≤ 2 h (stop clock) |  | 1 OK, 3 Tripped
Latency < 200 ms (no alerts) |  | 100 OK, 300 Tripped
Gross margin ≥ 60% (pause spend) |  | 0.7 OK, 0.5 Tripped
Gross margin > 70%: owner CFO |  | 0.8 OK, 0.6 Tripped
Gross margin > 70% → Ana |  | 0.8 OK, 0.6 Tripped
NPS ≥ 30: go |  | 40 OK, 20 Tripped
Refund rate < 2% = ok |  | 0.01 OK, 0.03 Tripped
Support load ≤ 40 tickets/day; call Ben if more |  | 30 OK, 50 Tripped
Spend < $5k: approved by the CFO |  | 4000 OK, 6000 Tripped
Breached SLAs < 3 |  | 2 OK, 4 Tripped
Run rate ≥ $1m |  | 2000000 OK, 500000 Tripped
Hold time < 3 min |  | 2 OK, 4 Tripped
Wait when busy < 5 min |  | 3 OK, 7 Tripped
Uptime > 99.9% until migration |  | 0.9999 Watch, 0.99 Tripped
mind. 65 %, max. 85 % |  | 0.5 Tripped, 0.7 OK, 0.9 Tripped
Marge mind. 65 % |  | 0.7 OK, 0.5 Tripped
Pause if utilisation < 65% or > 85% |  | 0.5 Tripped, 0.7 OK, 0.9 Tripped
Alert when above 85% or when below 65% |  | 0.5 Tripped, 0.7 OK, 0.9 Tripped
Utilisation < 65% or > 85% |  | 0.7 refused
< 5% of calls go to the doctor |  | 0.02 OK, 0.08 Tripped
Share of tickets that go to the second line < 10% |  | 0.05 OK, 0.2 Tripped
fewer than 3 patients go to the ICU |  | 1 OK, 5 Tripped
Incidents that must be reported < 3 |  | 1 OK, 5 Tripped
fewer than 5 orders we lose a week |  | 2 OK, 8 Tripped
Calls that lead to a sale > 20% |  | 0.3 OK, 0.1 Tripped
No alert below 85% |  | 0.7 OK, 0.95 Tripped
Don't escalate below 5% |  | 0.02 OK, 0.08 Tripped
No escalation below 5% |  | 0.02 OK, 0.08 Tripped
Pager alert above 85% |  | 0.5 OK, 0.95 Tripped
Fire alarm below 3 min |  | 2 Tripped, 4 OK
Time to alert below 5 min |  | 4 OK, 6 Tripped
Mean time to alarm ≤ 5 min |  | 4 OK, 6 Tripped
No launch with NPS < 30 |  | 50 OK, 10 Tripped
No launch with less than 30 NPS |  | 40 OK, 20 Tripped
Don't ship with crash rate above 1% |  | 0.005 OK, 0.02 Tripped
No release above 2 weeks |  | 1 OK, 3 Tripped
No team below 70% |  | 0.8 OK, 0.6 Tripped
without raising teacher turnover above 18% |  | 0.1 OK, 0.3 Tripped
without raising costs over $400 |  | 300 OK, 500 Tripped
without raising costs to more than $400 |  | 300 OK, 500 Tripped
without raising churn to 5% or more |  | 0.01 OK, 0.1 Tripped
without raising churn > 5% |  | 0.01 OK, 0.1 Tripped
without raising churn above baseline | 0.05 | 0.01 OK, 0.1 Tripped
without letting refund rate rise above 2.5% |  | 0.01 OK, 0.05 Tripped
without letting NPS drop below 39 |  | 30 Tripped, 50 OK
without letting costs exceed $400 |  | 300 OK, 500 Tripped
without letting the teacher turnover of our many primary and secondary schools rise above 18% |  | 0.1 OK, 0.3 Tripped
without allowing churn to exceed 5% |  | 0.01 OK, 0.1 Tripped
without pushing costs above $400 |  | 300 OK, 500 Tripped
without sending churn above 5% |  | 0.01 OK, 0.1 Tripped
without costs going above $400 |  | 300 OK, 500 Tripped
without turnover exceeding 18% |  | 0.1 OK, 0.3 Tripped
without NPS falling below 39 |  | 30 Tripped, 50 OK
without dropping NPS below 39 |  | 30 Tripped, 50 OK
without reducing NPS to below 39 |  | 30 Tripped, 50 OK
not raising costs above $400 |  | 300 OK, 500 Tripped
while not raising churn above 5% |  | 0.01 OK, 0.1 Tripped
not to let churn go above 5% |  | 0.01 OK, 0.1 Tripped
but not by raising churn above 5% |  | 0.01 OK, 0.1 Tripped
rather than raising churn above 5% |  | 0.01 OK, 0.1 Tripped
Grow revenue without letting churn above 5% |  | 0.01 OK, 0.1 Tripped
We refuse to let NPS drop below 39 |  | 30 Tripped, 50 OK
Do not cut support below 40 hours |  | 30 Tripped, 50 OK
Don't make customers wait more than 5 minutes |  | 3 OK, 9 Tripped
keep churn from exceeding 5% |  | 0.01 OK, 0.1 Tripped
keep churn from rising above 5% |  | 0.01 OK, 0.1 Tripped
stop churn from going above 5% |  | 0.01 OK, 0.1 Tripped
churn kept from exceeding 5% |  | 0.1 refused
Pause if we cannot keep churn from exceeding 5% |  | 0.1 refused
without churn above 5% |  | 0.1 refused
Users without training ≤ 5% |  | 0.01 OK, 0.1 Tripped
ohne die Fluktuation über 18% zu heben |  | 0.1 refused
sans faire monter le taux au-dessus de 18% |  | 0.1 refused
sin subir la rotación por encima de 18% |  | 0.1 refused
without raising refund rate by more than 2% | 100 | 101 Watch, 200 Tripped
without letting refund rate rise by more than 2% | 100 | 101 Watch, 200 Tripped
Don't let NPS drop by more than 2 points | 40 | 30 Tripped, 41 OK
without hurting NPS by more than 2 points | 40 | 30 Tripped, 41 OK
No region may fall by more than 5% | 100 | 90 refused
without letting refund rate, in any region, rise by more than 2% | 100 | 200 refused
Teacher turnover no worse than 18% |  | 0.1 OK, 0.3 Tripped
Turnover of staff no worse than 18% |  | 0.1 OK, 0.3 Tripped
Turnover rate no worse than 18% |  | 0.1 OK, 0.3 Tripped
Dropouts no worse than 12 |  | 5 OK, 20 Tripped
Drop-out rate no worse than baseline | 0.1 | 0.05 OK, 0.2 Tripped
Days sales outstanding no worse than 40 |  | 30 OK, 50 Tripped
Empty slots no worse than 12 |  | 5 OK, 20 Tripped
Turnover no worse than baseline | 100 | 90 refused
Inventory turnover rate no worse than 4 |  | 5 refused
NPS within 2 points of 41 |  | 38 Tripped, 40 Watch, 44 Tripped
NPS within 2 points of today (41) |  | 38 Tripped, 40 Watch, 44 Tripped
NPS within 2 points of today's 41 |  | 38 Tripped, 40 Watch, 44 Tripped
NPS stays within two points of where it is now (41) |  | 38 Tripped, 40 Watch, 44 Tripped
NPS within ±2 of 41 |  | 38 Tripped, 40 Watch, 44 Tripped
NPS within 2 points of today | 41 | 38 Tripped, 40 Watch, 44 Tripped
NPS within 2 points of last quarter (41) |  | 38 Tripped, 40 Watch, 44 Tripped
Margin within 2 points of 41% |  | 0.38 Tripped, 0.41 Watch, 0.44 Tripped
Margin within 2pp of 41% |  | 0.38 Tripped, 0.41 Watch, 0.44 Tripped
Cost within 10% of $200 |  | 150 Tripped, 205 OK, 230 Tripped
Cost within $20 of today ($200) |  | 150 Tripped, 205 OK, 230 Tripped
NPS within 2 points of the industry median |  | 41 refused
Win rate within 2% of 41% |  | 0.41 refused, 0.02 refused
Show rate ± 3% from 62% |  | 0.62 refused
NPS at most 2 points from 41 |  | 41 refused
NPS no more than 2 points below 41 |  | 41 refused
NPS at most 2 points below today (41) |  | 41 refused
Delivery within 2 days of order |  | 1 OK, 3 Tripped
Refunds within 2% of revenue |  | 0.01 OK, 0.05 Tripped
Calls answered within 2 minutes of 10 rings |  | 1 OK, 3 Tripped
Enrolments not below 1.200 |  | 100 refused
at most 3.500 sessions |  | 100 OK, 4000 Tripped
Sessions per user ≥ 1.250 |  | 1 Tripped, 2 OK
Response time ≤ 1.200 s |  | 1 OK, 2 Tripped
Enrolments not below 1,200 |  | 100 Tripped, 1300 OK
Enrolments between 1.200 and 2.000 |  | 1 Tripped, 1300 OK
`;
