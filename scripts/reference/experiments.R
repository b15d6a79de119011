# Sizes of A/B tests, what they can detect, whether they were split as planned, and what they found.
# Run in this folder: Rscript experiments.R
source("write.R")

add <- function(cases, given, command) c(cases, list(c(given, list(r = command, result = run(command)))))

# power.prop.test finds n and p2 with uniroot, by default to no more than four digits; tol makes its answer exact.
sizes <- list()
size <- function(p, lift, power = 0.8, alpha = 0.05)
  sizes <<- add(sizes, list(baseline_rate = p, lift = lift, power = power, alpha = alpha), sprintf(
    "ceiling(power.prop.test(p1 = %s, p2 = %s * (1 + %s), power = %s, sig.level = %s, tol = 1e-12)$n)",
    code(p), code(p), code(lift), code(power), code(alpha)))
for (p in c(0.001, 0.02, 0.18, 0.36, 0.5, 0.62, 0.9)) for (lift in c(0.01, 0.1, -0.1)) size(p, lift)
size(1e-6, 0.1); size(1e-6, 2); size(1e-4, 0.05); size(1e-8, 0.5)
size(0.18, 1); size(0.18, 4.5); size(0.01, 98); size(0.99, 0.01); size(0.5, -0.999); size(0.999, 5e-4)
size(0.18, 1e-3); size(0.3, 1e-4)
for (power in c(0.05, 0.2, 0.5, 0.9, 0.99, 0.9999, 0.999999)) size(0.18, 0.1, power)
for (alpha in c(1e-12, 1e-6, 0.001, 0.01, 0.1, 0.5, 0.9)) size(0.18, 0.1, 0.95, alpha)
size(0.02, 0.2, 0.999, 1e-9)
write_cases("sample-size.json", sizes)

effects <- list()
effect <- function(p, n, power = 0.8, alpha = 0.05)
  effects <<- add(effects, list(baseline_rate = p, n_per_arm = n, power = power, alpha = alpha), sprintf(
    "p <- %s; (power.prop.test(n = %s, p1 = p, power = %s, sig.level = %s, tol = 1e-24)$p2 - p) / p",
    code(p), code(n), code(power), code(alpha)))
for (p in c(0.001, 0.02, 0.18, 0.36, 0.5, 0.62, 0.9)) for (n in c(500, 7500, 1e6)) effect(p, n)
effect(1e-6, 1e7); effect(1e-6, 1e9); effect(1e-4, 5e5); effect(0.18, 1e10); effect(0.999, 1e5); effect(0.18, 12)
effect(0.01, 8); effect(0.5, 20)
for (power in c(0.05, 0.2, 0.5, 0.9, 0.99, 0.9999, 0.999999)) effect(0.18, 7500, power)
for (alpha in c(1e-12, 1e-6, 0.001, 0.01, 0.1, 0.5, 0.9)) effect(0.18, 7500, 0.95, alpha)
write_cases("min-detectable-effect.json", effects)

splits <- list()
split <- function(observed, expected = NULL) {
  command <- if (is.null(expected)) sprintf("chisq.test(%s)$p.value", code(observed))
             else sprintf("chisq.test(%s, p = %s, rescale.p = TRUE)$p.value", code(observed), code(expected))
  splits <<- add(splits, list(observed = I(observed), expected = if (is.null(expected)) I(character()) else I(expected)), command)
}
split(c(5000, 5100)); split(c(5000, 5500)); split(c(50, 50)); split(c(0, 10)); split(c(1, 0)); split(c(1, 2))
split(c(9000, 1020), c(0.9, 0.1)); split(c(9000, 1200), c(90, 10)); split(c(9000, 1500), c(0.9, 0.1))
split(c(1000, 1010, 2040), c(1, 1, 2)); split(c(333, 333, 334)); split(c(100, 120, 90, 130)); split(c(0, 0, 7))
split(c(1e6, 1003000)); split(c(1e6, 1010000)); split(c(5e9, 5.0003e9)); split(c(1e12, 1.000005e12))
split(c(99000, 1000), c(0.99, 0.01)); split(c(999990, 10), c(99999, 1)); split(c(100, 200), c(1, 3))
split(c(821588, 815482)); split(c(30000, 31200)); split(c(1000, 1400)); split(rep(100, 20) + 0:19)
split(rep(c(480, 520), 30)); split(c(70000, 20500, 9400), c(0.7, 0.2, 0.1)); split(c(3, 5), c(1e-3, 2e-3))
write_cases("srm-check.json", splits)

readouts <- list()
readout <- function(x1, n1, x2, n2, confidence = 0.95)
  readouts <<- add(readouts, list(args = I(c(x1, n1, x2, n2, confidence))), sprintf(
    "r <- prop.test(c(%s, %s), c(%s, %s), conf.level = %s, correct = FALSE); c(r$estimate[1] - r$estimate[2], r$conf.int, r$p.value)",
    code(x2), code(x1), code(n2), code(n1), code(confidence)))
readout(180, 1000, 230, 1000); readout(180, 1000, 190, 1000); readout(230, 1000, 180, 1000)
for (confidence in c(0.01, 0.5, 0.8, 0.9, 0.99, 0.999, 0.999999)) readout(180, 1000, 230, 1000, confidence)
readout(0, 100, 7, 100); readout(7, 100, 0, 100); readout(100, 100, 93, 100); readout(0, 10, 10, 10); readout(1, 2, 1, 1)
readout(0, 1, 1, 1); readout(3, 5, 4, 5); readout(1, 1e6, 12, 1e6); readout(12, 5000000, 40, 5100000)
readout(18000, 1e5, 23000, 1e5); readout(180000, 1e6, 181000, 1e6); readout(1.8e8, 1e9, 1.8005e8, 1e9)
readout(5e11, 1e12, 500001000000, 1e12); readout(500, 1000, 700, 1000); readout(4500, 9000, 520, 1000)
readout(20, 100, 20, 100); readout(200, 1000, 20, 100); readout(999999, 1e6, 999950, 1e6); readout(300, 1000, 420, 1000)
readout(1440, 4000, 1760, 4000); readout(210, 10000, 260, 10000)
write_cases("lift-readout.json", readouts)
