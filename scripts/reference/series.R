# Histories, their forecasts and the chance of a target. Days are serial numbers, as a spreadsheet holds them.
# A command's `d` and `v` are the days and values of the history that it stands under.
# Run in this folder: Rscript series.R
source("write.R")

weekly <- function(n, from = 46027) from + 7 * (seq_len(n) - 1)
noise <- function(n) {
  # A fixed pattern that looks like scatter, so that the tables stay the same on every machine.
  k <- seq_len(n)
  round(sin(k * 12.9898) + cos(k * 78.233) / 2, 3)
}

histories <- list(
  list(note = "win rate, four weeks", d = weekly(4), v = c(0.18, 0.188, 0.192, 0.201)),
  list(note = "three points, the fewest", d = weekly(3), v = c(10, 14, 13)),
  list(note = "three points, two of them on one day", d = c(46027, 46027, 46034), v = c(10, 12, 14)),
  list(note = "falling cycle time", d = weekly(6), v = c(54, 53.5, 51, 52, 49, 48)),
  list(note = "steeply falling below zero", d = weekly(5), v = c(20, 9, 2, -11, -18)),
  list(note = "flat with scatter", d = weekly(8), v = c(41, 40.5, 41.2, 40.9, 41.1, 40.7, 41.3, 40.8)),
  list(note = "rows out of order", d = c(46055, 46027, 46041, 46034, 46048), v = c(205, 180, 195, 186, 199)),
  list(note = "two values on the same days", d = rep(weekly(4), each = 2), v = c(3400, 3460, 3510, 3490, 3600, 3650, 3700, 3680)),
  list(note = "uneven gaps", d = 46027 + c(0, 1, 2, 30, 31, 90), v = c(0.36, 0.365, 0.358, 0.39, 0.401, 0.43)),
  list(note = "daily, a quarter", d = 46027 + 0:89, v = round(100 + 0.3 * (0:89) + 4 * noise(90), 2)),
  list(note = "monthly, ten years", d = 42370 + round(30.4375 * (0:119)), v = 1e6 + 8000 * (0:119) + 50000 * noise(120)),
  list(note = "tiny values", d = weekly(6), v = c(1.1e-9, 1.3e-9, 1.2e-9, 1.5e-9, 1.4e-9, 1.7e-9)),
  list(note = "huge values", d = weekly(6), v = c(2.1e15, 2.2e15, 2.15e15, 2.4e15, 2.35e15, 2.5e15)),
  list(note = "small steps on a large level", d = weekly(7), v = 1e6 + c(0.1, 0.4, 0.3, 0.7, 0.9, 0.8, 1.2)),
  list(note = "an outlier", d = weekly(7), v = c(5, 5.2, 5.1, 9.9, 5.6, 5.7, 5.9)),
  list(note = "a single day far away", d = c(46027, 46028, 46029, 50000), v = c(1, 1.2, 0.9, 40)),
  list(note = "first days of the calendar", d = c(1, 2, 3, 5, 8), v = c(2, 3, 5, 8, 11)),
  list(note = "a thousand days", d = 45000 + 0:999, v = round(0.2 + 1e-5 * (0:999) + 0.01 * noise(1000), 5)),
  list(note = "negative values rising", d = weekly(5), v = c(-9.5, -8, -7.9, -6.1, -5.2)),
  list(note = "on/off values", d = weekly(10), v = c(0, 0, 1, 0, 1, 1, 0, 1, 1, 1))
)
perfect <- list(
  list(note = "a perfect line", d = weekly(5), v = c(10, 17, 24, 31, 38)),
  list(note = "a perfect flat line", d = weekly(4), v = c(0.42, 0.42, 0.42, 0.42)),
  list(note = "a perfect falling line of decimals", d = weekly(4), v = c(0.4, 0.3, 0.2, 0.1))
)

line <- function(h, by) unname(predict(lm(v ~ d, h), data.frame(d = by)))
spread <- function(h) max(abs(residuals(lm(v ~ d, h))))

answered <- function(h, given, command, error = NULL) {
  answer <- if (is.null(error)) list(result = run(command, h[c("d", "v")])) else list(error = error)
  c(given, list(r = command), answer)
}
forecast <- function(h, by, certainty, direction, error = NULL) {
  command <- sprintf(
    "predict(lm(v ~ d), data.frame(d = %s), interval = \"prediction\", level = 2 * %s - 1)[1, \"%s\"]",
    code(by), code(certainty), if (direction == "up") "lwr" else "upr")
  answered(h, list(by_date = by, certainty = certainty, direction = direction), command, error)
}
likelihood <- function(h, by, target, direction, error = NULL) {
  command <- sprintf(
    "p <- predict(lm(v ~ d), data.frame(d = %s), se.fit = TRUE); pt((%s - p$fit) / sqrt(p$se.fit^2 + p$residual.scale^2), p$df, lower.tail = %s)",
    code(by), code(target), if (direction == "up") "FALSE" else "TRUE")
  answered(h, list(by_date = by, target = target, direction = direction), command, error)
}
# The row that OKR_FORECAST gives for this history, with a start that makes the target lie in the trend's direction.
row <- function(h, by) {
  target <- signif(line(h, by) + 0.5 * spread(h), 6)
  up <- line(h, by) >= line(h, by - 100)
  start <- if (up) target - 1 - abs(target) else target + 1 + abs(target)
  command <- sprintf(
    "p <- predict(lm(v ~ d), data.frame(d = %s), se.fit = TRUE); e <- sqrt(p$se.fit^2 + p$residual.scale^2); c(p$fit, p$fit %s qt(0.8, p$df) * e, pt((%s - p$fit) / e, p$df, lower.tail = %s))",
    code(by), if (up) "-" else "+", code(target), if (up) "FALSE" else "TRUE")
  answered(h, list(start = start, target = target, by_date = by), command)
}
stored <- function(h, forecasts, likelihoods, row = NULL) {
  c(list(note = h$note, dates = I(h$d), values = I(h$v), forecasts = forecasts, likelihoods = likelihoods),
    if (is.null(row)) NULL else list(row = row))
}

table <- lapply(histories, function(h) {
  by <- max(h$d) + 63
  forecasts <- list()
  for (certainty in c(0.5, 0.8, 0.95)) for (direction in c("up", "down"))
    forecasts <- c(forecasts, list(forecast(h, by, certainty, direction)))
  # Nearly nothing asked for, nearly everything; between the data, and before them.
  for (certainty in c(0.001, 0.2, 0.99, 0.999999, 1 - 1e-12))
    forecasts <- c(forecasts, list(forecast(h, by, certainty, "up")))
  for (other in c(h$d[2], max(0, min(h$d) - 400))) forecasts <- c(forecasts, list(forecast(h, other, 0.8, "down")))
  # Targets on the line, beyond it, far beyond it, and already behind.
  likelihoods <- list()
  for (k in c(0, 0.7, 3, 40, -2))
    likelihoods <- c(likelihoods, list(likelihood(h, by, signif(line(h, by) + k * spread(h), 6), "up")))
  for (k in c(-0.7, -5))
    likelihoods <- c(likelihoods, list(likelihood(h, by, signif(line(h, by) + k * spread(h), 6), "down")))
  stored(h, forecasts, likelihoods, row(h, by))
})

for (h in perfect)
  table <- c(table, list(stored(h, lapply(c(0.5, 0.8, 0.95), function(p) forecast(h, max(h$d) + 63, p, "up")), list())))

# R answers these with NaN, with NA or with the mean: a forecast would be made up.
few <- function(n) sprintf("a forecast needs at least 3 values with a date, not %d", n)
refused <- list(
  list(note = "two points have a line but no scatter", d = weekly(2), v = c(10, 12), error = few(2)),
  list(note = "one point", d = 46027, v = 10, error = few(1)),
  list(note = "all on one day", d = rep(46027, 4), v = c(10, 12, 11, 13),
       error = "all values are on one day, so they have no trend"))
for (h in refused)
  table <- c(table, list(stored(h, list(forecast(h, 46100, 0.8, "up", h$error)), list(likelihood(h, 46100, 14, "up", h$error)))))

write_cases("histories.json", table)
