/**
 * Key results of many sectors, currencies and notations, one a line, and what a careful person reads in each:
 * text ¦ type ¦ metric ¦ start ¦ target ¦ unit ¦ segment ¦ due. Empty: the text does not say; *: could be argued.
 */
export const FIELDS = `
Increase weekly active teams from 1,850 to 2,600 by 2026-09-30 ¦ Increase ¦ weekly active teams ¦ 1850 ¦ 2600 ¦  ¦  ¦ 2026-09-30
Grow MRR de USD 20.000 a USD 35.000 ¦ Increase ¦ MRR ¦ 20000 ¦ 35000 ¦ USD ¦  ¦
MRR from USD 20,000 to USD 35,000 ¦ Increase ¦ MRR ¦ 20000 ¦ 35000 ¦ USD ¦  ¦
Increase net revenue retention from 104% to 112% (EMEA) by 2026-12-31 ¦ Increase ¦ net revenue retention ¦ 1.04 ¦ 1.12 ¦ % ¦ EMEA ¦ 2026-12-31
Increase trial-to-paid conversion (SMB) from 9% to 13% ¦ Increase ¦ trial-to-paid conversion (SMB) ¦ 0.09 ¦ 0.13 ¦ % ¦  ¦
Reduce monthly logo churn in the mid-market segment from 2.4% to 1.6% ¦ Reduce ¦ monthly logo churn ¦ 0.024 ¦ 0.016 ¦ % ¦ mid-market ¦
Cut p95 API latency from 820ms to 300ms for EU tenants by end of Q2 ¦ Reduce ¦ p95 API latency ¦ 820 ¦ 300 ¦ ms ¦ EU tenants ¦ end of Q2
Time to first value: 9 days → 3 days ¦ Reduce ¦ Time to first value ¦ 9 ¦ 3 ¦ days ¦  ¦
DAU/MAU ratio from 0.18 to 0.25 ¦ Increase ¦ DAU/MAU ratio ¦ 0.18 ¦ 0.25 ¦  ¦  ¦
Get Day-7 retention on Android from 22% to 30% by 15 Nov 2026 ¦ Increase ¦ Day-7 retention ¦ 0.22 ¦ 0.3 ¦ % ¦ Android ¦ 2026-11-15
NPS 31 → 42 among enterprise admins ¦ Increase ¦ NPS ¦ 31 ¦ 42 ¦  ¦ enterprise admins ¦
Reach 1,000 paying workspaces by 1 March 2027 ¦ Increase ¦ paying workspaces ¦  ¦ 1000 ¦  ¦  ¦ 2027-03-01
ARR ≥ €12m ¦ At least ¦ ARR ¦  ¦ 12000000 ¦ € ¦  ¦
ARR: $8.4M → $11M by FY end ¦ Increase ¦ ARR ¦ 8400000 ¦ 11000000 ¦ $ ¦  ¦ *
Keep uptime at or above 99.9% ¦ At least ¦ uptime ¦  ¦ 0.999 ¦ % ¦  ¦
Crash-free sessions at least 99.7% on iOS ¦ At least ¦ Crash-free sessions ¦  ¦ 0.997 ¦ % ¦ iOS ¦
Average seats per account up from 6.2 to 8 ¦ Increase ¦ Average seats per account ¦ 6.2 ¦ 8 ¦  ¦  ¦
Decrease number of Sev1 incidents from 7 to 2 per quarter ¦ Reduce ¦ number of Sev1 incidents ¦ 7 ¦ 2 ¦ /quarter ¦  ¦
Feature adoption of dashboards: 18 % -> 35 % ¦ Increase ¦ Feature adoption of dashboards ¦ 0.18 ¦ 0.35 ¦ % ¦  ¦
Raise the share of teams that invite a colleague in week 1 from 27% to 40% ¦ Increase ¦ share of teams that invite a colleague in week 1 ¦ 0.27 ¦ 0.4 ¦ % ¦  ¦
Grow qualified pipeline from $3.2M to $5M in DACH by 30 Sep 2026 ¦ Increase ¦ qualified pipeline ¦ 3200000 ¦ 5000000 ¦ $ ¦ DACH ¦ 2026-09-30
Sales cycle down from 61 to 45 days for enterprise deals ¦ Reduce ¦ Sales cycle ¦ 61 ¦ 45 ¦ days ¦ enterprise deals ¦
Win rate +4pp in the UK ¦ Increase ¦ Win rate ¦  ¦ 4 ¦ pp ¦ UK ¦
Increase average deal size by 15% ¦ Increase ¦ average deal size ¦  ¦ 0.15 ¦ % ¦  ¦
Lower blended CAC from £410 to £330 ¦ Reduce ¦ blended CAC ¦ 410 ¦ 330 ¦ £ ¦  ¦
Lower cost per lead to under €25 by June 30, 2026 ¦ At most ¦ cost per lead ¦  ¦ 25 ¦ € ¦  ¦ 2026-06-30
ROAS at least 4x on paid search ¦ At least ¦ ROAS ¦  ¦ 4 ¦ x ¦ paid search ¦
Organic sessions: 120k → 180k/month ¦ Increase ¦ Organic sessions ¦ 120000 ¦ 180000 ¦ /month ¦  ¦
Increase email open rate from 19,5% to 24% ¦ Increase ¦ email open rate ¦ 0.195 ¦ 0.24 ¦ % ¦  ¦
Newsletter subscribers 14.500 → 20.000 ¦ Increase ¦ Newsletter subscribers ¦ 14500 ¦ 20000 ¦  ¦  ¦
Generate 400 SQLs (up from 260) by 31/12/2026 ¦ Increase ¦ SQLs ¦ 260 ¦ 400 ¦  ¦  ¦ 2026-12-31
Double partner-sourced revenue from CHF 1.5 Mio. to CHF 3 Mio. ¦ Increase ¦ partner-sourced revenue ¦ 1500000 ¦ 3000000 ¦ CHF ¦  ¦
Attach rate of support plans in Benelux: 12% ⇒ 20% ¦ Increase ¦ Attach rate of support plans ¦ 0.12 ¦ 0.2 ¦ % ¦ Benelux ¦
Quota attainment from 71 to 85 percent ¦ Increase ¦ Quota attainment ¦ 0.71 ¦ 0.85 ¦ % ¦  ¦
Increase LTV:CAC from 2.1:1 to 3:1 ¦ Increase ¦ LTV:CAC ¦ 2.1 ¦ 3 ¦ :1 ¦  ¦
Share of voice from 8% → 14% (Nordics) ¦ Increase ¦ Share of voice ¦ 0.08 ¦ 0.14 ¦ % ¦ Nordics ¦
Hit $750k in new bookings by end of March 2026 ¦ Increase ¦ new bookings ¦  ¦ 750000 ¦ $ ¦  ¦ end of March 2026
Lift average order value from $62 to $70 on mobile web ¦ Increase ¦ average order value ¦ 62 ¦ 70 ¦ $ ¦ mobile web ¦
Reduce cart abandonment from 71% to 64% for guest checkouts by 2026-11-27 ¦ Reduce ¦ cart abandonment ¦ 0.71 ¦ 0.64 ¦ % ¦ guest checkouts ¦ 2026-11-27
Stock-outs ≤ 1.5% of SKUs ¦ At most ¦ Stock-outs ¦  ¦ 0.015 ¦ % ¦ * ¦
Same-store sales growth of at least 3% in Iberia ¦ At least ¦ Same-store sales growth ¦  ¦ 0.03 ¦ % ¦ Iberia ¦
Return rate for shoes from 24% to 18% ¦ Reduce ¦ Return rate ¦ 0.24 ¦ 0.18 ¦ % ¦ shoes ¦
Increase repeat purchase rate within 60 days from 21% to 28% ¦ Increase ¦ repeat purchase rate within 60 days ¦ 0.21 ¦ 0.28 ¦ % ¦  ¦
Grow loyalty members from 0.9M to 1.4M ¦ Increase ¦ loyalty members ¦ 900000 ¦ 1400000 ¦  ¦  ¦
Panier moyen de 48 € à 55 € ¦ Increase ¦ Panier moyen ¦ 48 ¦ 55 ¦ € ¦  ¦
Increase OEE on line 3 from 68% to 78% ¦ Increase ¦ OEE ¦ 0.68 ¦ 0.78 ¦ % ¦ line 3 ¦
Scrap rate 4.2% → 2.5% by end of H1 ¦ Reduce ¦ Scrap rate ¦ 0.042 ¦ 0.025 ¦ % ¦  ¦ end of H1
Reduce changeover time from 52 min to 30 min on press lines ¦ Reduce ¦ changeover time ¦ 52 ¦ 30 ¦ min ¦ press lines ¦
On-time-in-full ≥ 96% for retail customers ¦ At least ¦ On-time-in-full ¦  ¦ 0.96 ¦ % ¦ retail customers ¦
Lost-time injuries: max. 2 per year ¦ At most ¦ Lost-time injuries ¦  ¦ 2 ¦ /year ¦  ¦
Inventory turns from 5.1x to 6.5x ¦ Increase ¦ Inventory turns ¦ 5.1 ¦ 6.5 ¦ x ¦  ¦
Cut CO₂ per parcel from 740 g to 610 g by 2027-06-30 ¦ Reduce ¦ CO₂ per parcel ¦ 740 ¦ 610 ¦ g ¦  ¦ 2027-06-30
Energy intensity: 3.4 kWh/unit to 2.9 kWh/unit ¦ Reduce ¦ Energy intensity ¦ 3.4 ¦ 2.9 ¦ kWh/unit ¦  ¦
Lead time for custom orders down to 10 working days (from 17) ¦ Reduce ¦ Lead time ¦ 17 ¦ 10 ¦ working days ¦ custom orders ¦
PPM defects at suppliers < 250 ¦ At most ¦ * ¦  ¦ 250 ¦ * ¦ * ¦
First pass yield 88→94% in plant Györ ¦ Increase ¦ First pass yield ¦ 0.88 ¦ 0.94 ¦ % ¦ plant Györ ¦
Reduce median wait for an outpatient appointment from 6 weeks to 3 weeks by 31 March 2027 ¦ Reduce ¦ median wait for an outpatient appointment ¦ 6 ¦ 3 ¦ weeks ¦  ¦ 2027-03-31
30-day readmission rate from 13.8% to 11% ¦ Reduce ¦ 30-day readmission rate ¦ 0.138 ¦ 0.11 ¦ % ¦  ¦
Hand hygiene compliance at least 92% on surgical wards ¦ At least ¦ Hand hygiene compliance ¦  ¦ 0.92 ¦ % ¦ surgical wards ¦
Vaccinate 85% of over-65s by 15 December 2026 ¦ * ¦ * ¦  ¦ 0.85 ¦ % ¦ * ¦ 2026-12-15
Graduation rate from 78% to 84% among first-generation students ¦ Increase ¦ Graduation rate ¦ 0.78 ¦ 0.84 ¦ % ¦ first-generation students ¦
Raise monthly donors from 2,300 to 3,000 in Kenya ¦ Increase ¦ monthly donors ¦ 2300 ¦ 3000 ¦  ¦ Kenya ¦
Grow recurring giving from R$ 80 mil to R$ 120 mil ¦ Increase ¦ recurring giving ¦ 80000 ¦ 120000 ¦ R$ ¦  ¦
Volunteer retention ≥ 70% ¦ At least ¦ Volunteer retention ¦  ¦ 0.7 ¦ % ¦  ¦
Cut average permit processing time by 30% (baseline 44 days) ¦ Reduce ¦ average permit processing time ¦ * ¦ * ¦ * ¦  ¦
Lift attendance from 87.5% to 92% in primary schools by Easter ¦ Increase ¦ attendance ¦ 0.875 ¦ 0.92 ¦ % ¦ primary schools ¦ *
Answer 90% of calls within 30 seconds ¦ * ¦ * ¦  ¦ 0.9 ¦ % ¦  ¦
Fewer than 5 data breaches per year ¦ At most ¦ data breaches ¦  ¦ 5 ¦ /year ¦  ¦
eNPS from +12 to +25 ¦ Increase ¦ eNPS ¦ 12 ¦ 25 ¦  ¦  ¦
Regretted attrition ≤ 6% in engineering ¦ At most ¦ Regretted attrition ¦  ¦ 0.06 ¦ % ¦ engineering ¦
Time to hire for nurses from 58 to 40 days ¦ Reduce ¦ Time to hire ¦ 58 ¦ 40 ¦ days ¦ nurses ¦
Raise women in leadership from 28% to 35% by the end of 2026 ¦ Increase ¦ women in leadership ¦ 0.28 ¦ 0.35 ¦ % ¦ * ¦ end of 2026
Engagement score 7.1 → 7.8 (scale 0-10) ¦ Increase ¦ Engagement score ¦ 7.1 ¦ 7.8 ¦ * ¦ * ¦
Offer acceptance rate: currently 68%, target 80% ¦ Increase ¦ Offer acceptance rate ¦ 0.68 ¦ 0.8 ¦ % ¦  ¦
Sick days per employee from 9.4 to 7.5 ¦ Reduce ¦ Sick days per employee ¦ 9.4 ¦ 7.5 ¦  ¦  ¦
Training hours per person at least 24 by Dec 31st, 2026 ¦ At least ¦ Training hours per person ¦  ¦ 24 ¦ * ¦  ¦ 2026-12-31
Improve gross margin from 61% to 65% ¦ Increase ¦ gross margin ¦ 0.61 ¦ 0.65 ¦ % ¦  ¦
DSO from 54 to 45 days ¦ Reduce ¦ DSO ¦ 54 ¦ 45 ¦ days ¦  ¦
Reduce burn from $900k/month to $650k/month ¦ Reduce ¦ burn ¦ 900000 ¦ 650000 ¦ $/month ¦  ¦
Opex/revenue ≤ 42% ¦ At most ¦ Opex/revenue ¦  ¦ 0.42 ¦ % ¦  ¦
Forecast error (MAPE) from 18% to 10% ¦ Reduce ¦ Forecast error (MAPE) ¦ 0.18 ¦ 0.1 ¦ % ¦  ¦
Close the books in 5 days (from 9) ¦ Reduce ¦ * ¦ 9 ¦ 5 ¦ days ¦  ¦
EBITDA from -€0.4m to €0.2m ¦ Increase ¦ EBITDA ¦ -400000 ¦ 200000 ¦ € ¦  ¦
Free cash flow from −1.2 to +0.5 million euros ¦ Increase ¦ Free cash flow ¦ -1200000 ¦ 500000 ¦ euros ¦  ¦
Increase ARPU from ₹1,20,000 to ₹1,50,000 ¦ Increase ¦ ARPU ¦ 120000 ¦ 150000 ¦ ₹ ¦  ¦
Lower cloud spend per 1,000 requests from $0.42 to $0.30 ¦ Reduce ¦ cloud spend per 1,000 requests ¦ 0.42 ¦ 0.3 ¦ $ ¦  ¦
Receivables overdue > 60 days from 12% to 5% ¦ Reduce ¦ * ¦ 0.12 ¦ 0.05 ¦ % ¦  ¦
Deployment frequency from 2/week to 10/week ¦ Increase ¦ Deployment frequency ¦ 2 ¦ 10 ¦ /week ¦  ¦
Change failure rate 22 % → 10 % ¦ Reduce ¦ Change failure rate ¦ 0.22 ¦ 0.1 ¦ % ¦  ¦
MTTR from 4h to 45min ¦ Reduce ¦ MTTR ¦ * ¦ * ¦ * ¦  ¦
Test coverage for the billing service from 41% to 75% ¦ Increase ¦ Test coverage ¦ 0.41 ¦ 0.75 ¦ % ¦ billing service ¦
Build time from 18 min → 7 min on main by Q1 2027 ¦ Reduce ¦ Build time ¦ 18 ¦ 7 ¦ min ¦ * ¦ Q1 2027
Flaky tests under 0.5% ¦ At most ¦ Flaky tests ¦  ¦ 0.005 ¦ % ¦  ¦
LCP p75 ≤ 2,5 s on product pages ¦ At most ¦ LCP p75 ¦  ¦ 2.5 ¦ s ¦ product pages ¦
Bundle size ≤ 180 KB ¦ At most ¦ Bundle size ¦  ¦ 180 ¦ KB ¦  ¦
First response time from 6 hours to 2 hours for premium customers ¦ Reduce ¦ First response time ¦ 6 ¦ 2 ¦ hours ¦ premium customers ¦
CSAT ≥ 4.6/5 in chat ¦ At least ¦ CSAT ¦  ¦ 4.6 ¦ /5 ¦ chat ¦
Backlog no more than 150 open tickets ¦ At most ¦ * ¦  ¦ 150 ¦ * ¦  ¦
Self-service rate up to 55% from 38% ¦ Increase ¦ Self-service rate ¦ 0.38 ¦ 0.55 ¦ % ¦  ¦
Reopen rate between 3% and 5% ¦ * ¦ Reopen rate ¦ * ¦ * ¦ % ¦  ¦
Contacts per order 0.31 → 0.22 ¦ Reduce ¦ Contacts per order ¦ 0.31 ¦ 0.22 ¦  ¦  ¦
In LATAM, increase activation from 33% to 45% ¦ Increase ¦ activation ¦ 0.33 ¦ 0.45 ¦ % ¦ LATAM ¦
By 2026-10-31, reduce onboarding time from 14 to 7 days for new hires ¦ Reduce ¦ onboarding time ¦ 14 ¦ 7 ¦ days ¦ new hires ¦ 2026-10-31
[EMEA] Win rate 22% → 27% ¦ Increase ¦ Win rate ¦ 0.22 ¦ 0.27 ¦ % ¦  ¦
Enterprise: increase NRR from 108% to 115% ¦ Increase ¦ NRR ¦ 1.08 ¦ 1.15 ¦ % ¦  ¦
For first-time buyers: raise conversion from 2.1% to 3% ¦ Increase ¦ conversion ¦ 0.021 ¦ 0.03 ¦ % ¦ first-time buyers ¦
From 40 to 60 demos per month in Q2 2026 ¦ Increase ¦ demos ¦ 40 ¦ 60 ¦ /month ¦  ¦ Q2 2026
Revenue (in €k) from 420 to 560 ¦ Increase ¦ Revenue ¦ * ¦ * ¦ * ¦  ¦
Response time (hours): 12 → 4 ¦ Reduce ¦ Response time ¦ 12 ¦ 4 ¦ hours ¦  ¦
Weight per pallet, kg: 410 → 380 ¦ Reduce ¦ * ¦ 410 ¦ 380 ¦ * ¦  ¦
Conversion rate (checkout, mobile) from 1.8% to 2.4% ¦ Increase ¦ * ¦ 0.018 ¦ 0.024 ¦ % ¦ * ¦
Increase from 12% → 18% (students/Spain) by 30.09.2026 ¦ Increase ¦ * ¦ 0.12 ¦ 0.18 ¦ % ¦ students/Spain ¦ 2026-09-30
Reduce from 9 → 4 days (claims over €10k) by 2026-08-31 ¦ Reduce ¦ * ¦ 9 ¦ 4 ¦ days ¦ * ¦ 2026-08-31
Umsatz von 1,2 Mio. € auf 1,6 Mio. € ¦ Increase ¦ Umsatz ¦ 1200000 ¦ 1600000 ¦ € ¦  ¦
Churn von 3,5 % auf 2 % senken ¦ Reduce ¦ Churn ¦ 0.035 ¦ 0.02 ¦ % ¦  ¦
Taux de conversion : 2,4 % → 3,1 % ¦ Increase ¦ Taux de conversion ¦ 0.024 ¦ 0.031 ¦ % ¦  ¦
Omzet van € 250.000 naar € 320.000 ¦ Increase ¦ Omzet ¦ 250000 ¦ 320000 ¦ € ¦  ¦
Ricavi da 80.000 € a 110.000 € entro il 31/12/2026 ¦ Increase ¦ Ricavi ¦ 80000 ¦ 110000 ¦ € ¦  ¦ 2026-12-31
Umsatz pro Filiale von CHF 1'200'000 auf CHF 1'450'000 ¦ Increase ¦ Umsatz pro Filiale ¦ 1200000 ¦ 1450000 ¦ CHF ¦  ¦
Increase turnover from 1 250 000 kr to 1 500 000 kr ¦ Increase ¦ turnover ¦ 1250000 ¦ 1500000 ¦ kr ¦  ¦
Increase sales in Japan from ¥45,000,000 to ¥60,000,000 ¦ Increase ¦ sales ¦ 45000000 ¦ 60000000 ¦ ¥ ¦ Japan ¦
Grow annual recurring revenue in Poland from 4.2M PLN to 6M PLN by 30/09/2026 ¦ Increase ¦ annual recurring revenue ¦ 4200000 ¦ 6000000 ¦ PLN ¦ Poland ¦ 2026-09-30
Table turns per evening from 1.8 to 2.4 at the Lisbon restaurant ¦ Increase ¦ Table turns per evening ¦ 1.8 ¦ 2.4 ¦ * ¦ * ¦
Occupancy (%) 71 → 80 ¦ Increase ¦ Occupancy ¦ 0.71 ¦ 0.8 ¦ % ¦  ¦
RevPAR in EUR from 82 to 95 by summer 2026 ¦ Increase ¦ RevPAR ¦ 82 ¦ 95 ¦ EUR ¦  ¦ *
No-show rate 14% → 8% (new patients) ¦ Reduce ¦ No-show rate ¦ 0.14 ¦ 0.08 ¦ % ¦  ¦
Average handling time: from 7m 30s down to 5m 45s ¦ Reduce ¦ Average handling time ¦ 7.5 ¦ 5.75 ¦ m ¦  ¦
Cut lead time from 2 weeks to 3 days ¦ Reduce ¦ lead time ¦ * ¦ 3 ¦ days ¦  ¦
Response within 1 hour for 95% of urgent tickets ¦ * ¦ * ¦  ¦ 0.95 ¦ % ¦ * ¦
Share of recycled material ≥ 40 % by 1.7.2027 ¦ At least ¦ Share of recycled material ¦  ¦ 0.4 ¦ % ¦  ¦ 2027-07-01
Water use: 3.1 → 2.4 m³/tonne ¦ Reduce ¦ Water use ¦ 3.1 ¦ 2.4 ¦ m³/tonne ¦  ¦
Specific emissions from 92 to 70 gCO2/kWh ¦ Reduce ¦ Specific emissions ¦ 92 ¦ 70 ¦ * ¦  ¦
Increase the number of apprentices from 18 to 25 ¦ Increase ¦ number of apprentices ¦ 18 ¦ 25 ¦  ¦  ¦
Apprentices: 18 -> 25 (Zürich) ¦ Increase ¦ Apprentices ¦ 18 ¦ 25 ¦  ¦  ¦
Reading proficiency among Grade 3 pupils from 54% to 65% by June 2027 ¦ Increase ¦ Reading proficiency ¦ 0.54 ¦ 0.65 ¦ % ¦ Grade 3 pupils ¦ June 2027
Client retention at 95% or higher ¦ At least ¦ Client retention ¦  ¦ 0.95 ¦ % ¦  ¦
Utilisation of consultants: 68–75% ¦ * ¦ * ¦ * ¦ * ¦ % ¦  ¦
Billable utilisation 68% to 75% ¦ Increase ¦ Billable utilisation ¦ 0.68 ¦ 0.75 ¦ % ¦  ¦
Bring DSO under 40 days ¦ At most ¦ DSO ¦  ¦ 40 ¦ days ¦  ¦
Days in inventory no higher than 52 ¦ At most ¦ Days in inventory ¦  ¦ 52 ¦  ¦  ¦
Working capital as % of sales from 21 to 17 ¦ Reduce ¦ Working capital as % of sales ¦ 21 ¦ 17 ¦  ¦  ¦
Lower the combined ratio from 101.5% to 97% ¦ Reduce ¦ combined ratio ¦ 1.015 ¦ 0.97 ¦ % ¦  ¦
Claims settled without complaint from 88% to 93% (motor) ¦ Increase ¦ Claims settled without complaint ¦ 0.88 ¦ 0.93 ¦ % ¦  ¦
Loan approval time 5d → 2d for SMEs ¦ Reduce ¦ Loan approval time ¦ 5 ¦ 2 ¦ d ¦ SMEs ¦
Fraud losses ≤ 6 bps of volume ¦ At most ¦ Fraud losses ¦  ¦ 6 ¦ bps ¦ * ¦
Cost-income ratio to 55% (from 61%) by YE 2026 ¦ Reduce ¦ Cost-income ratio ¦ 0.61 ¦ 0.55 ¦ % ¦  ¦ *
Deposits +€40m ¦ Increase ¦ Deposits ¦  ¦ 40000000 ¦ € ¦  ¦
Active policyholders up 12% YoY ¦ Increase ¦ Active policyholders ¦  ¦ 0.12 ¦ % ¦  ¦
Reduce churn by 1.5pp to 3.5% ¦ Reduce ¦ churn ¦ * ¦ * ¦ * ¦  ¦
Reduce churn by 20% vs Q4 baseline of 5% ¦ Reduce ¦ churn ¦ * ¦ * ¦ * ¦  ¦
Shorten checkout from 5 steps to 3 steps ¦ Reduce ¦ checkout ¦ 5 ¦ 3 ¦ steps ¦  ¦
Increase average order lines from 2.1 to 2.8 for B2B buyers ¦ Increase ¦ average order lines ¦ 2.1 ¦ 2.8 ¦  ¦ B2B buyers ¦
Monthly listeners: ~80k → 120k+ ¦ Increase ¦ Monthly listeners ¦ 80000 ¦ 120000 ¦  ¦  ¦
Paid subscribers > 25,000 in Brazil ¦ At least ¦ Paid subscribers ¦  ¦ 25000 ¦  ¦ Brazil ¦
Ticket sales from 60% to 85% of capacity ¦ Increase ¦ Ticket sales ¦ 0.6 ¦ 0.85 ¦ % ¦ * ¦
Have 40% of purchases from local suppliers (currently 22%) ¦ Increase ¦ * ¦ 0.22 ¦ 0.4 ¦ % ¦ * ¦
Half of all invoices paid within 14 days ¦ * ¦ * ¦  ¦ * ¦ * ¦ * ¦
At least 9 in 10 residents satisfied ¦ At least ¦ * ¦  ¦ 0.9 ¦ * ¦  ¦
Residents satisfied with parks: 7 in 10 → 8 in 10 ¦ Increase ¦ Residents satisfied with parks ¦ 0.7 ¦ 0.8 ¦  ¦  ¦
Potholes repaired within 48h from 62% to 90% ¦ Increase ¦ Potholes repaired within 48h ¦ 0.62 ¦ 0.9 ¦ % ¦  ¦
Recycling rate (household) 37.5% → 45% by 2028 ¦ Increase ¦ Recycling rate (household) ¦ 0.375 ¦ 0.45 ¦ % ¦  ¦ 2028
Bus punctuality above 92% on all routes ¦ At least ¦ Bus punctuality ¦  ¦ 0.92 ¦ % ¦ routes ¦
Average speed from 18 km/h to 22 km/h ¦ Increase ¦ Average speed ¦ 18 ¦ 22 ¦ km/h ¦  ¦
Yield from 6.8 t/ha to 7.5 t/ha in Punjab ¦ Increase ¦ Yield ¦ 6.8 ¦ 7.5 ¦ t/ha ¦ Punjab ¦
Milk per cow: 28 l/day → 31 l/day ¦ Increase ¦ Milk per cow ¦ 28 ¦ 31 ¦ l/day ¦  ¦
Feed conversion ratio 1.68 → 1.58 ¦ Reduce ¦ * ¦ 1.68 ¦ 1.58 ¦  ¦  ¦
Crew utilisation from 74 % to 82 % (night shift) ¦ Increase ¦ Crew utilisation ¦ 0.74 ¦ 0.82 ¦ % ¦  ¦
Downtime ≤ 2h/month per site ¦ At most ¦ Downtime ¦  ¦ 2 ¦ h/month ¦ * ¦
Mean time between failures: 410 h -> 600 h ¦ Increase ¦ Mean time between failures ¦ 410 ¦ 600 ¦ h ¦  ¦
Defects per 1,000 units from 12 to 5 ¦ Reduce ¦ Defects per 1,000 units ¦ 12 ¦ 5 ¦  ¦  ¦
Cpk from 1.1 to 1.33 ¦ Increase ¦ Cpk ¦ 1.1 ¦ 1.33 ¦  ¦  ¦
Warranty costs as share of revenue from 2.2% to 1.5% ¦ Reduce ¦ Warranty costs as share of revenue ¦ 0.022 ¦ 0.015 ¦ % ¦  ¦
Delivery promise kept: 91,5% → 96% ¦ Increase ¦ Delivery promise kept ¦ 0.915 ¦ 0.96 ¦ % ¦  ¦
Average basket: 31,40 € → 35,00 € ¦ Increase ¦ Average basket ¦ 31.4 ¦ 35 ¦ € ¦  ¦
Tasa de conversión del 2,1% al 3% ¦ Increase ¦ Tasa de conversión ¦ 0.021 ¦ 0.03 ¦ % ¦  ¦
Tempo medio di risposta da 9 ore a 4 ore ¦ Reduce ¦ Tempo medio di risposta ¦ 9 ¦ 4 ¦ ore ¦  ¦
Kundenzufriedenheit von 7,8 auf 8,5 ¦ Increase ¦ Kundenzufriedenheit ¦ 7.8 ¦ 8.5 ¦  ¦  ¦
Antal kunder fra 1.200 til 1.800 ¦ Increase ¦ Antal kunder ¦ 1200 ¦ 1800 ¦  ¦  ¦
Raise test score (math) from 512 to 530 in 8th grade ¦ Increase ¦ test score (math) ¦ 512 ¦ 530 ¦  ¦ * ¦
KR3 – Activation (SMB, self-serve): 28% → 36% ¦ Increase ¦ * ¦ 0.28 ¦ 0.36 ¦ % ¦ * ¦
✅ Time-to-hire ⬇ from 45d to 30d ¦ Reduce ¦ * ¦ 45 ¦ 30 ¦ d ¦  ¦
Activation rate ↑ 28% → 36% ¦ Increase ¦ * ¦ 0.28 ¦ 0.36 ¦ % ¦  ¦
Churn ↓ 5% → 3% ¦ Reduce ¦ * ¦ 0.05 ¦ 0.03 ¦ % ¦  ¦
Increase MAU (iOS + Android) from 1.1M to 1.5M ¦ Increase ¦ MAU (iOS + Android) ¦ 1100000 ¦ 1500000 ¦  ¦ * ¦
1.1M → 1.5M MAU ¦ Increase ¦ MAU ¦ 1100000 ¦ 1500000 ¦  ¦  ¦
From 28% to 36% activation in SMB by 2026-06-30 ¦ Increase ¦ activation ¦ 0.28 ¦ 0.36 ¦ % ¦ SMB ¦ 2026-06-30
Due 2026-06-30: activation 28% → 36% ¦ Increase ¦ activation ¦ 0.28 ¦ 0.36 ¦ % ¦  ¦ 2026-06-30
activation 28% → 36% (due: 30 June 2026) ¦ Increase ¦ activation ¦ 0.28 ¦ 0.36 ¦ % ¦  ¦ 2026-06-30
activation 28% → 36% | SMB | 30 June 2026 ¦ Increase ¦ activation ¦ 0.28 ¦ 0.36 ¦ % ¦ * ¦ 2026-06-30
Activation: baseline 28%, target 36%, due 2026-06-30 ¦ Increase ¦ Activation ¦ 0.28 ¦ 0.36 ¦ % ¦  ¦ 2026-06-30
Activation – start 28 %, goal 36 % ¦ Increase ¦ Activation ¦ 0.28 ¦ 0.36 ¦ % ¦  ¦
p95 latency under 350ms (today: ~900) ¦ At most ¦ p95 latency ¦ 900 ¦ 350 ¦ ms ¦  ¦
p95 search time under 350ms today: 900ms ¦ At most ¦ p95 search time ¦ 900 ¦ 350 ¦ ms ¦  ¦
Response time under 2 hours (today: 5) ¦ At most ¦ Response time ¦ 5 ¦ 2 ¦ hours ¦  ¦
Revenue + 3% ¦ Increase ¦ Revenue ¦  ¦ 0.03 ¦ % ¦  ¦
15 partners signed + 3 campaigns ¦ * ¦ * ¦  ¦ 15 ¦  ¦  ¦
Activation of 36% vs. 28% today ¦ Increase ¦ Activation ¦ 0.28 ¦ 0.36 ¦ % ¦  ¦
Raise bed turnover from 3.1 to 3.8 patients per bed in cardiology ¦ Increase ¦ bed turnover ¦ 3.1 ¦ 3.8 ¦ * ¦ cardiology ¦
Average length of stay ↓ 6.4 → 5.2 days (orthopaedics) by 31 Mar 2027 ¦ Reduce ¦ * ¦ 6.4 ¦ 5.2 ¦ days ¦ * ¦ 2027-03-31
80% of discharge letters sent within 24 h (now 55%) ¦ * ¦ * ¦ 0.55 ¦ 0.8 ¦ % ¦ * ¦
Lower food waste per cover from 140g to 95g ¦ Reduce ¦ food waste per cover ¦ 140 ¦ 95 ¦ g ¦  ¦
Increase covers per service from 62 to 75 on weekdays ¦ Increase ¦ covers per service ¦ 62 ¦ 75 ¦  ¦ * ¦
Online bookings share: 35% → 60% by Christmas ¦ Increase ¦ Online bookings share ¦ 0.35 ¦ 0.6 ¦ % ¦  ¦ Christmas
Grow GMV from Rp 12 miliar to Rp 18 miliar ¦ Increase ¦ GMV ¦ 12 ¦ 18 ¦ * ¦  ¦
Grow GMV from NT$ 4.5M to NT$ 6M in Taipei ¦ Increase ¦ GMV ¦ 4500000 ¦ 6000000 ¦ NT$ ¦ Taipei ¦
Active sellers +300 in Nairobi by Q4 2026 ¦ Increase ¦ Active sellers ¦  ¦ 300 ¦  ¦ Nairobi ¦ Q4 2026
Driver retention (90 days) 61% → 72% ¦ Increase ¦ * ¦ 0.61 ¦ 0.72 ¦ % ¦  ¦
Empty kilometres from 21% to 16% of total ¦ Reduce ¦ Empty kilometres ¦ 0.21 ¦ 0.16 ¦ % ¦ * ¦
Pick accuracy ≥ 99.8 % in warehouse 2 ¦ At least ¦ Pick accuracy ¦  ¦ 0.998 ¦ % ¦ warehouse 2 ¦
Dock-to-stock time: 26h → 8h ¦ Reduce ¦ Dock-to-stock time ¦ 26 ¦ 8 ¦ h ¦  ¦
Cut damage claims per 10k parcels from 14 to 6 ¦ Reduce ¦ damage claims per 10k parcels ¦ 14 ¦ 6 ¦  ¦  ¦
Energy use 210 kWh/m² → 165 kWh/m² across our offices by 2028 ¦ Reduce ¦ Energy use ¦ 210 ¦ 165 ¦ kWh/m² ¦ offices ¦ 2028
Scope 1+2 emissions from 4,800 t to 3,600 t ¦ Reduce ¦ * ¦ 4800 ¦ 3600 ¦ t ¦  ¦
Share of women among new hires from 34% to 45% in 2026 ¦ Increase ¦ * ¦ 0.34 ¦ 0.45 ¦ % ¦ * ¦ 2026
Internal fill rate up from 22% to 35% ¦ Increase ¦ Internal fill rate ¦ 0.22 ¦ 0.35 ¦ % ¦  ¦
Time-to-productivity 14 weeks → 9 weeks for account executives ¦ Reduce ¦ Time-to-productivity ¦ 14 ¦ 9 ¦ weeks ¦ account executives ¦
Engagement: 68 → 75 points (engineering) ¦ Increase ¦ Engagement ¦ 68 ¦ 75 ¦ points ¦  ¦
Reduce regrettable leavers from 11 to 5 by FY27 ¦ Reduce ¦ regrettable leavers ¦ 11 ¦ 5 ¦  ¦  ¦ FY27
DSCR from 1.1x to 1.35x ¦ Increase ¦ DSCR ¦ 1.1 ¦ 1.35 ¦ x ¦  ¦
NIM 2.85% → 3.05% ¦ Increase ¦ NIM ¦ 0.0285 ¦ 0.0305 ¦ % ¦  ¦
NPL ratio ≤ 3.2% in SME lending ¦ At most ¦ NPL ratio ¦  ¦ 0.032 ¦ % ¦ SME lending ¦
Quote-to-bind from 24 to 31 percent (broker channel) ¦ Increase ¦ Quote-to-bind ¦ 0.24 ¦ 0.31 ¦ % ¦ * ¦
Average claim handling from 18 calendar days to 10 ¦ Reduce ¦ Average claim handling ¦ 18 ¦ 10 ¦ calendar days ¦  ¦
Course completion from 46% up to 60% for evening students ¦ Increase ¦ Course completion ¦ 0.46 ¦ 0.6 ¦ % ¦ evening students ¦
Pass rate at first attempt: 71% → 80% ¦ Increase ¦ Pass rate at first attempt ¦ 0.71 ¦ 0.8 ¦ % ¦  ¦
Keep dropout under 8% in year 1 ¦ At most ¦ dropout ¦  ¦ 0.08 ¦ % ¦ * ¦
Library visits from 41 000 to 52 000 a year ¦ Increase ¦ Library visits ¦ 41000 ¦ 52000 ¦ /year ¦  ¦
Planning decisions within 8 weeks from 74% to 90% ¦ Increase ¦ Planning decisions within 8 weeks ¦ 0.74 ¦ 0.9 ¦ % ¦  ¦
Missed bins per 100,000 collections: 62 → 35 ¦ Reduce ¦ Missed bins per 100,000 collections ¦ 62 ¦ 35 ¦  ¦  ¦
Reduce rough sleeping from 38 to 15 people by 31.12.2026 ¦ Reduce ¦ rough sleeping ¦ 38 ¦ 15 ¦ people ¦  ¦ 2026-12-31
Donor retention rate from 43.5% → 50% (UK & Ireland) ¦ Increase ¦ Donor retention rate ¦ 0.435 ¦ 0.5 ¦ % ¦ UK & Ireland ¦
Restricted income at most 60% of total ¦ At most ¦ Restricted income ¦  ¦ 0.6 ¦ % ¦ * ¦
Median PR review time from 1.5 days to 8 hours ¦ Reduce ¦ Median PR review time ¦ * ¦ 8 ¦ hours ¦  ¦
p99 checkout latency under 1,2 s in APAC ¦ At most ¦ p99 checkout latency ¦  ¦ 1.2 ¦ s ¦ APAC ¦
Mobile LCP p75: 3.9s -> 2.4s ¦ Reduce ¦ Mobile LCP p75 ¦ 3.9 ¦ 2.4 ¦ s ¦  ¦
CI success rate on main from 82% to 95% ¦ Increase ¦ CI success rate on main ¦ 0.82 ¦ 0.95 ¦ % ¦ * ¦
Alert noise: 120/week → 30/week ¦ Reduce ¦ Alert noise ¦ 120 ¦ 30 ¦ /week ¦  ¦
Raise API NPS (developers) from 12 to 30 ¦ Increase ¦ API NPS (developers) ¦ 12 ¦ 30 ¦  ¦ * ¦
Logo churn < 0.9 %/month ¦ At most ¦ Logo churn ¦  ¦ 0.009 ¦ %/month ¦  ¦
Expansion MRR to €90k per month from €55k ¦ Increase ¦ Expansion MRR ¦ 55000 ¦ 90000 ¦ €/month ¦  ¦
SQL→Opp 31% → 38% (inbound) by EOQ ¦ Increase ¦ SQL→Opp ¦ 0.31 ¦ 0.38 ¦ % ¦ * ¦ EOQ
Pipeline coverage from 2.4x to 3.5x in France by end of May 2026 ¦ Increase ¦ Pipeline coverage ¦ 2.4 ¦ 3.5 ¦ x ¦ France ¦ *
Lead response time < 10 min for inbound leads ¦ At most ¦ Lead response time ¦  ¦ 10 ¦ min ¦ inbound leads ¦
Brand recall from 14 % to 20 % among 18-34s ¦ Increase ¦ Brand recall ¦ 0.14 ¦ 0.2 ¦ % ¦  ¦
ROAS 3,2 → 4,0 on Meta ¦ Increase ¦ ROAS ¦ 3.2 ¦ 4 ¦  ¦ Meta ¦
Follower growth: 52.000 → 75.000 auf Instagram ¦ Increase ¦ * ¦ 52000 ¦ 75000 ¦  ¦ * ¦
Ausschussquote von 4,2 % auf 2,5 % bis 30.06.2026 ¦ Reduce ¦ Ausschussquote ¦ 0.042 ¦ 0.025 ¦ % ¦  ¦ 2026-06-30
Délai moyen de 12 jours à 7 jours ¦ Reduce ¦ Délai moyen ¦ 12 ¦ 7 ¦ jours ¦  ¦
Ventas de 1,2 M€ a 1,5 M€ ¦ Increase ¦ Ventas ¦ 1200000 ¦ 1500000 ¦ € ¦  ¦
Tempo de resposta de 6 horas para 2 horas ¦ Reduce ¦ Tempo de resposta ¦ 6 ¦ 2 ¦ horas ¦  ¦
Conversie van 1,8% naar 2,4% op mobiel ¦ Increase ¦ Conversie ¦ 0.018 ¦ 0.024 ¦ % ¦ * ¦
Serve 2,100 households (1,640 in 2024) ¦ * ¦ * ¦  ¦ 2100 ¦ * ¦  ¦
Raise $900k in grants compared with $640k in 2025 by 2027-06-30 ¦ Increase ¦ * ¦ 640000 ¦ 900000 ¦ $ ¦  ¦ 2027-06-30
Ouvrir la boutique de Lyon avant le 14 mars 2027 ¦  ¦ * ¦  ¦  ¦  ¦  ¦ 2027-03-14
Publicar el informe antes del 20 de mayo ¦  ¦ * ¦  ¦  ¦  ¦  ¦ 20 May
Fluktuation von 14 % auf 9 % bis zum 15. Mai ¦ Reduce ¦ Fluktuation ¦ 0.14 ¦ 0.09 ¦ % ¦  ¦ 15 May
NPS 40 seit dem 3. Februar 2026 ¦  ¦ NPS ¦  ¦ 40 ¦  ¦  ¦
Win 5 out of 10 tenders by 3 June ¦ Increase ¦ tenders ¦  ¦ 5 ¦ /10 ¦  ¦ 3 June
Mindestens 2.400 Teile auf dem neuen Lager ¦ At least ¦ * ¦  ¦ 2400 ¦  ¦  ¦
Latency factor 1.250 → 1.100 in the core ¦ Reduce ¦ Latency factor ¦ 1.25 ¦ 1.1 ¦  ¦ * ¦
Durchlaufzeit an Linie 4 von 90 auf 60 Minuten senken ¦ Reduce ¦ * ¦ 90 ¦ 60 ¦ Minuten ¦  ¦
Antwortzeit von 3 Std. auf 90 Minuten ¦ Reduce ¦ Antwortzeit ¦ 180 ¦ 90 ¦ Minuten ¦  ¦
Lieferzeit von 3 Tagen auf 12 Stunden ¦ Reduce ¦ Lieferzeit ¦ 72 ¦ 12 ¦ Stunden ¦  ¦
Taux de retour à 30 jours de 9,5 % à 6 % ¦ Reduce ¦ * ¦ 0.095 ¦ 0.06 ¦ % ¦  ¦
Reducir a la mitad el tiempo de espera (hoy 40 horas) ¦ Reduce ¦ * ¦ 40 ¦ 20 ¦ horas ¦  ¦
Reklamationen um 30 % reduzieren (aktuell 120) ¦ Reduce ¦ Reklamationen ¦ 120 ¦ 84 ¦  ¦  ¦
Umsatz um 15 % steigern (heute 2 Mio. €) ¦ Increase ¦ Umsatz ¦ 2000000 ¦ 2300000 ¦ € ¦  ¦
Steigerung der Conversion um 2 Prozentpunkte (heute 5 %) ¦ Increase ¦ * ¦ 0.05 ¦ 0.07 ¦ % ¦  ¦
Réduire le taux de rebut de 20 % (actuellement 5 %) ¦ Reduce ¦ * ¦  ¦ 0.2 ¦ % ¦  ¦
Réduire le taux de rebut de 2 points de pourcentage (actuellement 5 %) ¦ Reduce ¦ * ¦ 0.05 ¦ 0.03 ¦ % ¦  ¦
Augmenter le NPS de 10 points (actuellement 32) ¦ Increase ¦ * ¦ 32 ¦ 42 ¦ points ¦  ¦
Réduire le churn de 2 points (actuellement 6 %) ¦ Reduce ¦ * ¦ 0.06 ¦ 0.04 ¦ % ¦  ¦
Reduce churn by 2 points (currently 6%) ¦ Reduce ¦ churn ¦ 0.06 ¦ 0.04 ¦ % ¦  ¦
Churn um 2 Punkte senken (aktuell 6 %) ¦ Reduce ¦ Churn ¦ 0.06 ¦ 0.04 ¦ % ¦  ¦
Raise eNPS by 10 points from 20 ¦ Increase ¦ eNPS ¦ 20 ¦ 30 ¦ points ¦  ¦
Réduire le délai de 20 à 12 jours ¦ Reduce ¦ * ¦ 20 ¦ 12 ¦ jours ¦  ¦
Reducir el tiempo de respuesta un 25 % (actual 8 h) ¦ Reduce ¦ * ¦ 8 ¦ 6 ¦ h ¦  ¦
Reducir el churn mensual de 5% (objetivo 3%) ¦ Reduce ¦ * ¦ 0.05 ¦ 0.03 ¦ % ¦  ¦
Aumentare le vendite del 10% (oggi 200) ¦ Increase ¦ * ¦ 200 ¦ 220 ¦  ¦  ¦
Kosten in 3 Werken um 12 % senken, heute 50 Mio. € ¦ Reduce ¦ * ¦ 50000000 ¦ 44000000 ¦ € ¦  ¦
SLA met 95% of the time, reducing escalations ¦ * ¦ * ¦  ¦ 0.95 ¦ % ¦  ¦
Augment reality sessions in 5 stores ¦ * ¦ * ¦  ¦ 5 ¦ * ¦  ¦
Coût par livraison : maximum 6 €, contre 7,40 € ¦ At most ¦ Coût par livraison ¦ 7.4 ¦ 6 ¦ € ¦  ¦
Fehlerquote nicht über 2 % ¦ At most ¦ Fehlerquote ¦  ¦ 0.02 ¦ % ¦  ¦
Nicht mehr als 5 Reklamationen ¦ At most ¦ Reklamationen ¦  ¦ 5 ¦  ¦  ¦
Gain 3 points of gross margin (currently 41.5%) ¦ Increase ¦ gross margin ¦ 0.415 ¦ 0.445 ¦ % ¦  ¦
Launch the app in all 6 languages by 2027-03-31 ¦  ¦ * ¦  ¦  ¦  ¦  ¦ 2027-03-31
Move the report from working day 9 to working day 5 ¦ Reduce ¦ * ¦ 9 ¦ 5 ¦  ¦  ¦
IATF 16949 certificate renewed ¦  ¦ * ¦  ¦  ¦  ¦  ¦
Die Prüfung in Halle 3 ist bis 30.11.2027 abgenommen ¦  ¦ * ¦  ¦  ¦  ¦ * ¦ 2027-11-30
On-time delivery: 93.1% ▶ 97.0% ¦ Increase ¦ On-time delivery ¦ 0.931 ¦ 0.97 ¦ % ¦  ¦
Recordable rate no higher than 2.0 (FY25: 2.7) ¦ At most ¦ Recordable rate ¦ 2.7 ¦ 2 ¦  ¦  ¦
NPS of 60 (Q2: 47) ¦ Increase ¦ NPS ¦ 47 ¦ 60 ¦  ¦  ¦
Pipeline value is between 600k and 800k €, today it is 350k € ¦ Increase ¦ Pipeline value ¦ 350000 ¦ 600000 ¦ * ¦  ¦
Everybody has a written plan until 30.09. ¦  ¦ * ¦  ¦  ¦  ¦  ¦ 30.09.
An average of 3.5. ¦  ¦ * ¦  ¦ 3.5 ¦  ¦  ¦
At least 25% of visitors come from the ten most deprived wards; last year it was 18% ¦ At least ¦ * ¦ 0.18 ¦ 0.25 ¦ % ¦  ¦
Aumentar o faturamento de R$ 2,4 milhões para R$ 3,2 milhões ¦ Increase ¦ * ¦ 2400000 ¦ 3200000 ¦ R$ ¦  ¦
Dobrar os pedidos pelo aplicativo, hoje em 18 mil ¦ Increase ¦ * ¦ 18000 ¦ 36000 ¦ * ¦  ¦
The unit is open seven days a week by 2027-12-01 ¦  ¦ * ¦  ¦  ¦  ¦  ¦ 2027-12-01
Deliver 3 days a week instead of 5 ¦ Reduce ¦ * ¦ 5 ¦ 3 ¦ days/week ¦  ¦
Patients waiting more than 12 hours are reduced by 40% (currently 350) ¦ Reduce ¦ * ¦ 350 ¦ 210 ¦  ¦  ¦
Cpk 1.200 → 1.330 ¦ Increase ¦ Cpk ¦ 1.2 ¦ 1.33 ¦  ¦  ¦
Reduce ramp up time from 1h30 to 45 min ¦ Reduce ¦ ramp up time ¦ 90 ¦ 45 ¦ min ¦  ¦
Reduce onboarding from 2h15 to 1h ¦ Reduce ¦ onboarding ¦ 2.25 ¦ 1 ¦ h ¦  ¦
Réduire l’attente de 1h05 à 0h45 ¦ Reduce ¦ Réduire l'attente ¦ 65 ¦ 45 ¦ min ¦  ¦
Reduce response from 1:30 h to 0:45 h ¦ Reduce ¦ response ¦ 90 ¦ 45 ¦ min ¦  ¦
Keep standups under 0h15 ¦ At most ¦ standups ¦  ¦ 15 ¦ min ¦  ¦
Open 24h7 support ¦  ¦ 24h7 support ¦  ¦  ¦  ¦  ¦
Reduce churn by 2 points to 4% ¦ Reduce ¦ churn ¦ 0.06 ¦ 0.04 ¦ % ¦  ¦
Increase MAU by 50k to 200k ¦ Increase ¦ MAU ¦ 150000 ¦ 200000 ¦  ¦  ¦
Cut costs by $100k to $400k ¦ Reduce ¦ costs ¦ 500000 ¦ 400000 ¦ $ ¦  ¦
Increase NPS by 10 points to 45 ¦ Increase ¦ NPS ¦ 35 ¦ 45 ¦  ¦  ¦
Reduce cycle time by 3 days to 9 days ¦ Reduce ¦ cycle time ¦ 12 ¦ 9 ¦ days ¦  ¦
Increase NPS by 10 to 45 ¦ Increase ¦ NPS ¦  ¦ 45 ¦  ¦  ¦
Raise margin by 2% to 3% ¦ Increase ¦ margin ¦  ¦ 0.03 ¦ % ¦  ¦
Grow ARR by 20% to $12M ¦ Increase ¦ ARR ¦  ¦ 12000000 ¦ $ ¦  ¦
NPS um 10 Punkte auf 45 steigern ¦ Increase ¦ NPS ¦ 35 ¦ 45 ¦  ¦  ¦
Umsatz um 20 % auf 12 Mio. € steigern ¦ Increase ¦ Umsatz ¦  ¦ 12000000 ¦ € ¦  ¦
Durchlaufzeit um 3 Tage auf 9 Tage senken ¦ Reduce ¦ Durchlaufzeit ¦ 12 ¦ 9 ¦ Tage ¦  ¦
Upgrade all clusters to k8s 1.31 ¦  ¦ all clusters to k8s ¦  ¦  ¦  ¦  ¦
`;
