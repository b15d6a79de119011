/** Which way a KPI is better, by nothing but its name: what people log in transport, shops, software, care and finance. */
import {fallsWhenBetter} from '../../../src/okr/guardrail/falls-when-better';

const names = (list: string): string[] => list.trim().split(/\s*\n\s*/);

test.each(
  names(`
  Lost mileage
  Breakdowns
  Breakdown rate
  Breakdown recovery time
  Late departures
  Share of late departures
  Turnaround time
  Dwell time
  Dwell time at stops
  Delivery time
  Average delivery time (days)
  Delivery time in days
  Damaged parcels
  Driver vacancies
  Queue length
  Rejected claims
  Overdue items
  Churn
  Churn rate
  Revenue churn
  Customers churned
  Complaints
  Complaints per 10k boardings
  Support tickets
  Tickets
  Tickets per customer
  Open tickets
  Ticket volume
  Cost per order
  Cost per ticket sold
  Cost to serve
  Cost of sales
  CAC
  CAC payback
  Refund rate
  Error rate
  Order errors
  Cancelled orders
  Orders with errors
  Bounce rate
  Response time
  Ticket resolution time
  First response time
  Time to hire
  Time to resolve complaints
  Days to close
  Waiting time
  Sick leave
  No-shows
  Downtime
  MTTR
  p95 latency
  Lead time
  Cycle time
  Sales cycle
  Absence rate
  Employee turnover rate
  Debt ratio
  Hours lost to sickness
  LCP
  Order lead time
  Recovery cost
  Escaped defects
  Cart abandonment
  Abandoned carts
  Unresolved complaints
  Discount rate
  Waste per shift
  Emissions
  CO2 emissions per km
  Empty queue time
  Burn rate
  Active incidents
  Boarding time
  Parcels delivered late
  Trips cancelled
  Lost luggage
  Cost of goods sold
  Cost of tickets sold
  Closed ticket handling time
  Complaint handling time
  Ticket machine downtime
  Fuel cost per km
  Days lost to accidents
  Cost to income ratio
  Teacher turnover
  Staff turnover (12 months)
  Employee turnover
  Voluntary turnover
  Turnover rate
  Drop-out rate
  Dropout rate
  Dropouts
  Drop-outs per term
  Days sales outstanding
  DSO
  Empty slots
  Empty seats
`),
)('less is better of %s', (name) => {
  expect(fallsWhenBetter(name)).toBe(true);
});

test.each(
  names(`
  Mobile ticket share
  Share of mobile tickets
  Ticket sales
  Season tickets sold
  Tickets sold per day
  Average ticket
  Ticket price
  Ticket revenue
  Cost savings
  Net cost recovery
  Cost recovery ratio
  Debt collected
  Debt collection rate
  Boardings
  Revenue
  NPS
  Complaints resolved within 5 days
  Complaint resolution rate
  Bugs fixed
  Resolved tickets
  Waste recycled
  Waste recycling rate
  Emissions avoided
  Emission savings
  Cost reduction
  Churn reduction
  Churned customers won back
  Recovered abandoned carts
  Abandoned cart recovery
  Cache hit rate
  Inpatient admissions
  Customer fidelity
  Border crossings
  Bicycle trips
  Cycle hires
  Zero-emission buses
  Zero-emission bus share
  Low-emission vehicles
  Order backlog
  Error budget
  Error budget left
  Days since last accident
  Days without accident
  Accident-free days
  Mean time between failures
  Miles per breakdown
  Miles between breakdowns
  On-time departures
  Late-night trips
  Crash-free sessions
  Uptime
  Watch time
  Time on page
  Website dwell time
  In-store dwell time
  Session time
  Stock turnover rate
  Inventory turnover
  Vacancies filled
  Fraud detection rate
  Calls answered in 20 s
  Waitlist signups
  Complaint satisfaction
  Debt service coverage ratio
  Ticket deflection rate
  Length of stay
  Win rate
  Retention
  Revenue per ticket
  Order volume
  Delivery punctuality
  On-time delivery
  Deliveries on time
  Profit and loss
  Weight lost
  Food waste donated
  Mean time to failure
  Incidents closed in time
  Ticket machine availability
  Journey time reliability
  Failed payment recovery
  Travel time reliability
  Overdue invoices collected
  Tickets per agent
  Turnover
  Stock turnover
  Inventory turnover rate
  Asset turnover
  Annual turnover
  Dropout prevention
  Empty slots filled
`),
)('nobody says that less is better of %s', (name) => {
  expect(fallsWhenBetter(name)).toBe(false);
});
