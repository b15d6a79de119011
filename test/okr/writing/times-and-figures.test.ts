import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';

/** A short word beside a number can be a time or a unit. */
test.each([
  ['Time to restore: 4h → 1h', 4, 1, 'h', ''],
  ['Cut review from 2h to 1h', 2, 1, 'h', ''],
  ['Reduce S1 bugs from 5 to 1', 5, 1, '', ''],
  ['Grow members from 300 to 500 in 1H 2027', 300, 500, '', '1H 2027'],
  ['Grow members from 300 to 500 in H1', 300, 500, '', 'H1'],
  ['Grow members from 2,000 to 2,030', 2000, 2030, '', ''],
  ['Increase Q3 pipeline from $1M to $2M', 1_000_000, 2_000_000, '$', ''],
  ['Reduce p95 from 900 ms to 300 ms by 2026-02-30', 900, 300, 'ms', '2026-02-30'],
  ['Retention on Q1 renewals from 88% to 92%', 0.88, 0.92, '%', ''],
  ['Response within 24 hours for 90% of tickets', null, 0.9, '%', ''],
  ['Raise win rate from 18% to 23% by 31/1/27', 0.18, 0.23, '%', '2027-01-31'],
  ['Raise win rate from 18% to 23% by 1/31/27', 0.18, 0.23, '%', '2027-01-31'],
  ['NPS von 30 auf 40 erhöhen, fällig Ende Februar 2028', 30, 40, '', '2028-02-29'],
  ['Passer le NPS de 32 à 45 avant fin mars 2027', 32, 45, '', '2027-03-31'],
  ['Grow fin tech deals from 3 to 5', 3, 5, '', ''],
  ['Wiederkaufsrate von 24 Prozent auf 30 Prozent erhöhen', 0.24, 0.3, '%', ''],
  ['Anteil digitaler Anträge verdoppeln: 20 % auf 40 %', 0.2, 0.4, '%', ''],
  ['Mindestens 1.500 Bewertungen sammeln (aktuell 900)', 900, 1500, '', ''],
  ['Mindestens 2.000 Kunden gewinnen (heute 1.200)', 1200, 2000, '', ''],
] as const)('%s', (text, start, target, unit, due) => {
  const read = parseKeyResult(text);
  expect([read.start, read.target, read.unit, read.due]).toEqual([start, target, unit, due]);
});

/** A day and a month, where only one of the two numbers can be a month; a mark out of 20 is no day. */
test.each([
  ['by 20/12', '20 December'],
  ['due 31/1', '31 January'],
  ['before 12/31', '31 December'],
  ['until 30/06', '30 June'],
  ['antes del 20/12', '20 December'],
  ['hasta el 20/12', '20 December'],
  ['até 20/12', '20 December'],
  ['avant le 20/12', '20 December'],
  ['entro il 20/12', '20 December'],
  ['by 20/12/2026', '2026-12-20'],
  ['by 5/12', ''],
  ['by 12/12', ''],
  ['by 3/20', ''],
  ['by 20/13', ''],
  ['on 20/12 forms', ''],
  ['(20/12)', ''],
] as const)('Enrolments from 300 to 700 %s', (when, due) => {
  expect(parseKeyResult(`Enrolments from 300 to 700 ${when}`)).toMatchObject({start: 300, target: 700, due});
});

/** Nobody begins thousands with a 0. */
test.each([
  ['Raise the score from 0,618 to 0,702', 0.618, 0.702, ''],
  ['Cut changeover from 0,500 h to 0,125 h', 0.5, 0.125, 'h'],
  ['Reduce cost per page from 0,900 € to 0,500 €', 0.9, 0.5, '€'],
  ['Reduce returns from 0,618 % to 0,500 %', 0.00618, 0.005, '%'],
] as const)('%s', (text, start, target, unit) => {
  const read = parseKeyResult(text);
  expect([read.start, read.target, read.unit]).toEqual([start, target, unit]);
});

/** A season before a word of its own, or in front of the figures, tells what is measured; else until when. */
test.each([
  ['Raise winter-term enrolments from 300 to 400', 'winter-term enrolments', '', ''],
  ['Increase summer-course revenue from 300 to 400', 'summer-course revenue', '', ''],
  ['Grow Easter-camp bookings from 300 to 400', 'Easter-camp bookings', '', ''],
  ['Raise Q3-campaign leads from 300 to 400', 'Q3-campaign leads', '', ''],
  ['Raise spring/summer collection orders from 300 to 400', 'spring/summer collection orders', '', ''],
  ['Enrolments in the spring term from 300 to 400', 'Enrolments in the spring term', '', ''],
  ['Orders in the summer sale from 300 to 400', 'Orders in the summer sale', '', ''],
  ['Revenue from the summer sale from 300 to 400', 'Revenue from the summer sale', '', ''],
  ['Leads of the Christmas campaign from 300 to 400', 'Leads of the Christmas campaign', '', ''],
  ['Enrolments for the winter term from 300 to 400', 'Enrolments', 'winter term', ''],
  ['Orders in winter markets from 300 to 400', 'Orders', 'winter markets', ''],
  ['Raise visits from 300 to 400 in summer camps', 'visits', 'summer camps', ''],
  ['Raise winter-term enrolments from 300 to 400 by spring', 'winter-term enrolments', '', 'spring'],
  ['Enrolments from 300 to 400 by the spring term', 'Enrolments', '', 'the spring term'],
  ['Enrolments from 300 to 400 in the winter term', 'Enrolments', '', 'the winter term'],
  ['Enrolments from 300 to 400 until the summer holidays', 'Enrolments', '', 'the summer holidays'],
  ['Enrolments from 300 to 400 by end of the winter term', 'Enrolments', '', 'end of the winter term'],
  ['In the winter term, raise NPS from 30 to 40', 'NPS', '', 'the winter term'],
  ['Orders from 300 to 400 in winter', 'Orders', '', 'winter'],
  ['Orders from 300 to 400 by year-end', 'Orders', '', 'year-end'],
] as const)('%s is about %s', (text, metric, segment, due) => {
  expect(parseKeyResult(text)).toMatchObject({metric, segment, due, target: text.includes('NPS') ? 40 : 400});
});

/** Two units of one thing: one scale where one is exactly so many of the other, and else no start that turns it round. */
test.each([
  ['Reduce sales cycle from 2 months to 45 days', 'Reduce', null, 45, 'days'],
  ['Cut cycle from 2 months to 6 weeks', 'Reduce', null, 6, 'weeks'],
  ['Reduce lead time from 2 business days to 4 hours', 'Reduce', null, 4, 'hours'],
  ['Reduce payback from 18 months to 1 year', 'Reduce', 1.5, 1, 'year'],
  ['Reduce payback from 2 quarters to 5 months', 'Reduce', 6, 5, 'months'],
  ['Reduce page weight from 2 MB to 800 kB', 'Reduce', 2000, 800, 'kB'],
  ['Raise margin from 50 bps to 1%', 'Increase', 0.005, 0.01, '%'],
  ['Grow orders from 3,400/month to 1,000/week', 'Increase', null, 1000, '/week'],
  ['Increase win rate 5pp from 18%', 'Increase', 0.18, 0.23, '%'],
  ['Reduce churn 2pp from 6%', 'Reduce', 0.06, 0.04, '%'],
  ['Grow signups 3x from 1,000', 'Increase', 1000, 3000, ''],
  ['Grow signups from 1,000 to 3x', 'Increase', 1000, 3000, ''],
  ['Grow ROAS from 2x to 3x', 'Increase', 2, 3, 'x'],
  ['Health score ≥ 80 for 90% of accounts (today 71%)', 'Increase', 0.71, 0.9, '%'],
  ['Approve loans under $250k within 24 hours for 80% of applications', '', null, 0.8, '%'],
  ['Keep churn between 2% and 3%', 'At most', null, 0.03, '%'],
  ['Keep NPS between 40 and 50', 'At least', null, 40, ''],
  ['Keep utilisation within 70% to 80%', 'At least', null, 0.7, '%'],
] as const)('%s is %s', (text, type, start, target, unit) => {
  const read = parseKeyResult(text);
  expect([read.type, read.start, read.target, read.unit]).toEqual([type, start, target, unit]);
});

/** By how much and where to, shares of a group, and figures of other languages. */
test.each([
  ['Cloud bill cut 25% to $90k a month', 'Reduce', null, 90_000, '$/month'],
  ['Revenue up 12% to $5.6M', 'Increase', null, 5_600_000, '$'],
  ['Average length of stay down 0.8 days to 5.4 days', 'Reduce', 6.2, 5.4, 'days'],
  ['Waiting list down 300 to 1,200', 'Reduce', 1500, 1200, ''],
  ['Increase NPS 5 points to 45', 'Increase', null, 45, ''],
  ['Refund rate down a third, from 2,1%', 'Reduce', 0.021, 0.014, '%'],
  ['Refund rate down by a third from 2.1%', 'Reduce', 0.021, 0.014, '%'],
  ['Refund rate down two thirds from 2.1%', 'Reduce', 0.021, 0.007, '%'],
  ['Reduce refund rate by a third from 2.1%', 'Reduce', 0.021, 0.014, '%'],
  ['Occupancy up a quarter, from 40%', 'Increase', 0.4, 0.5, '%'],
  ['Tickets down a quarter (currently 400)', 'Reduce', 400, 300, ''],
  ['Teacher turnover: 17,3% today; not more than 15%', 'At most', 0.173, 0.15, '%'],
  ['Reducir las ausencias de 14,2% a menos de 10%', 'Reduce', 0.142, 0.1, '%'],
  ['Reducir las ausencias del 14,2% a menos del 10%', 'Reduce', 0.142, 0.1, '%'],
  ['Reduzir as faltas de 14,2% para menos de 10%', 'Reduce', 0.142, 0.1, '%'],
  ['Aumentar la ocupación de 58% a más de 70%', 'Increase', 0.58, 0.7, '%'],
  ['Aumentar la ocupación de 58% a al menos 70%', 'Increase', 0.58, 0.7, '%'],
  ['Aumentar a ocupação de 58% para mais de 70%', 'Increase', 0.58, 0.7, '%'],
  ['Reducir el tiempo de 9 días a menos de 4 días', 'Reduce', 9, 4, 'días'],
  ['Aumentar los alumnos de 300 a más de 400', 'Increase', 300, 400, ''],
  ['Réduire les absences de 14,2% à moins de 10%', 'Reduce', 0.142, 0.1, '%'],
  ['Ridurre le assenze dal 14,2% a meno del 10%', 'Reduce', 0.142, 0.1, '%'],
  ['Verzuim verlagen van 14,2% naar minder dan 10%', 'Reduce', 0.142, 0.1, '%'],
  ['Auslastung von 58% auf mehr als 70% steigern', 'Increase', 0.58, 0.7, '%'],
  ['Reducir las ausencias a menos del 10%', 'At most', null, 0.1, '%'],
  ['Headcount +12 to 80', 'Increase', 68, 80, ''],
  ['Grow 3x to 900', 'Increase', null, 900, ''],
  ['Attrition drops 3 points to 9%', 'Reduce', null, 0.09, '%'],
  ['Win rate 18% to 23%', 'Increase', 0.18, 0.23, '%'],
  ['Doorlooptijd van 3 weken naar 10 dagen', 'Reduce', 21, 10, 'dagen'],
  ['Bezorgtijd verkorten van 5 dagen naar 48 uur', 'Reduce', 120, 48, 'uur'],
  ['Reaktionszeit von 1,5 Std. auf 30 Min.', 'Reduce', 90, 30, 'Min.'],
  ['Ziekteverzuim verlagen van 6,8% tot 5%', 'Reduce', 0.068, 0.05, '%'],
  ['9 von 10 Anträgen in einer Woche', '', null, 0.9, ''],
  ['9 em cada 10 alunos', '', null, 0.9, ''],
  ['Rüstzeit an Linie 2 von 85 auf 50', 'Reduce', 85, 50, ''],
  ['95 % der Tickets in unter 4 Stunden gelöst', '', null, 0.95, '%'],
  ['Tramitar el 90 % de las licencias en menos de 30 días', '', null, 0.9, '%'],
  ['Vender 2.500 unidades al mes', '', null, 2500, ''],
  ['Raise from 1.250 sessions per user to 1.5', 'Increase', 1.25, 1.5, ''],
  ['Bandwidth from 500 Mbps to 1 Gbps', 'Increase', 0.5, 1, 'Gbps'],
  ['Shipment weight from 850 g to 1.2 kg', 'Increase', 0.85, 1.2, 'kg'],
  ['Reduce CO2 emissions by 55% compared to 1990', 'Reduce', null, 0.55, '%'],
  ['Aantal klachten halveren (huidig: 80)', 'Reduce', 80, 40, ''],
] as const)('%s: %s', (text, type, start, target, unit) => {
  const read = parseKeyResult(text);
  expect([read.type, read.start, read.target, read.unit]).toEqual([type, start, target, unit]);
});

test.each([
  ['Nieuwe website live voor 15-02-2027', '2027-02-15'],
  ['Van 10 naar 12 voor 15-03-2027', '2027-03-15'],
])('%s is due on %s', (text, due) => {
  expect(parseKeyResult(text).due).toBe(due);
});
