# Where a history leads: P50, the bounds kept with a certainty, and chances. In a command `d` and `v` are the days and
# values of the history that it stands under, one a day in the order of the days; nothing is clipped.
# Run in this folder: Rscript outlook.R
source("write.R")

noise <- function(n) {
  # A fixed pattern that looks like scatter, so that the tables stay the same on every machine.
  k <- seq_len(n)
  round(sin(k * 12.9898) + cos(k * 78.233) / 2, 3)
}
weekly <- function(n) 46027 + 7 * (seq_len(n) - 1)

histories <- list(
  # A to F: the cases that the formulas were fixed with.
  list(note = "A", d = 46027 + 7 * 0:7, v = c(18, 18.6, 18.2, 19.1, 18.8, 19.6, 19.2, 19.9), due = 46111, start = 18, target = 23, bar = 0.7),
  list(note = "B", d = 46027 + 7 * 0:6, v = c(54, 53.1, 53.6, 52, 52.4, 51.1, 51.5), due = 46111, start = 54, target = 48, bar = 0.7),
  list(note = "C, counted", d = 46027 + 7 * 0:5, v = c(12, 20, 35, 41, 55, 62), due = 46111, start = 0, target = 160, bar = 0.7),
  list(note = "D, gaps", d = 46027 + c(0, 7, 21, 28, 49, 56), v = c(41, 40.2, 42.1, 41.4, 43.3, 42.6), due = 46118, start = 41, target = 46, bar = 0.7),
  list(note = "E, counted, committed", d = 46027 + c(0, 10, 14, 30, 37), v = c(3, 9, 11, 24, 27), due = 46118, start = 0, target = 60, bar = 1),
  list(note = "F, fortnightly noise", d = 46027 + 7 * 0:12, v = c(62.1, 60.8, 61.9, 61.2, 62.4, 60.9, 61.7, 62, 61.1, 61.8, 60.7, 62.2, 61.5), due = 46202, start = 61.5, target = 63, bar = 0.7),
  list(note = "a percentage", d = weekly(7), v = c(0.18, 0.188, 0.183, 0.192, 0.19, 0.201, 0.196), due = 46111, start = 0.18, target = 0.23, bar = 0.7),
  list(note = "six values, the fewest", d = weekly(6), v = c(10, 14, 13, 12, 15, 13), due = 46090, start = 10, target = 18, bar = 0.7),
  list(note = "as far ahead as it may look", d = weekly(7), v = c(10, 14, 13, 12, 15, 13, 16), due = 46132, start = 10, target = 25, bar = 0.5),
  list(note = "a day ahead", d = weekly(8), v = c(10, 14, 13, 12, 15, 13, 16, 15), due = 46077, start = 10, target = 17, bar = 0.7),
  list(note = "negative values rising", d = weekly(8), v = c(-9.5, -8, -8.4, -7.9, -6.1, -6.6, -5.2, -5.6), due = 46111, start = -10, target = -1, bar = 0.7),
  list(note = "through zero, falling", d = weekly(8), v = c(6, 4, 4.5, 1, 1.5, -2, -1, -3), due = 46111, start = 6, target = -12, bar = 0.6),
  list(note = "ties", d = weekly(9), v = c(3, 3, 4, 4, 3, 3, 5, 4, 4), due = 46111, start = 3, target = 6, bar = 0.7),
  list(note = "all equal but one", d = weekly(8), v = c(41, 41, 41, 40.5, 41, 41, 41, 41), due = 46111, start = 41, target = 42, bar = 0.7),
  list(note = "on/off values", d = weekly(10), v = c(0, 0, 1, 0, 1, 1, 0, 1, 1, 1), due = 46160, start = 0, target = 1.5, bar = 0.7),
  list(note = "an outlier", d = weekly(8), v = c(5, 5.2, 5.1, 9.9, 5.6, 5.7, 5.5, 5.9), due = 46111, start = 5, target = 8, bar = 0.7),
  list(note = "uneven gaps", d = 46027 + c(0, 1, 2, 30, 31, 90), v = c(0.36, 0.365, 0.358, 0.39, 0.401, 0.397), due = 46200, start = 0.36, target = 0.45, bar = 0.7),
  list(note = "a single day far away", d = 45000 + c(0, 1, 2, 3, 4, 900), v = c(1, 1.2, 0.9, 1.1, 1, 4), due = 46100, start = 1, target = 5, bar = 0.7),
  list(note = "daily, a quarter", d = 46027 + 0:89, v = round(100 + 0.3 * (0:89) + 4 * noise(90), 2), due = 46181, start = 100, target = 150, bar = 0.7),
  list(note = "monthly, ten years", d = 42370 + round(30.4375 * (0:119)), v = 1e6 + 8000 * (0:119) + 50000 * noise(120), due = 46200, start = 1e6, target = 2.1e6, bar = 0.7),
  list(note = "tiny values", d = weekly(7), v = c(1.1, 1.3, 1.2, 1.5, 1.4, 1.7, 1.6) * 1e-9, due = 46111, start = 1e-9, target = 2.5e-9, bar = 0.7),
  list(note = "huge values", d = weekly(7), v = c(2.1, 2.2, 2.15, 2.4, 2.35, 2.5, 2.45) * 1e15, due = 46111, start = 2e15, target = 3e15, bar = 0.7),
  list(note = "small steps on a large level", d = weekly(8), v = 1e5 + c(0.1, 0.4, 0.3, 0.7, 0.6, 0.9, 0.8, 1.2), due = 46111, start = 1e5, target = 100003, bar = 0.7),
  list(note = "counted, four values, the fewest", d = weekly(4), v = c(2, 5, 6, 10), due = 46111, start = 0, target = 30, bar = 0.7),
  list(note = "counted, as far ahead as it may look", d = weekly(5), v = c(2, 5, 6, 10, 11), due = 46139, start = 0, target = 40, bar = 0.7),
  list(note = "counted with weeks of nothing", d = weekly(8), v = c(0, 0, 3, 3, 3, 8, 8, 9), due = 46111, start = 0, target = 25, bar = 0.7),
  list(note = "counted down", d = weekly(7), v = c(120, 111, 105, 99, 90, 86, 80), due = 46111, start = 120, target = 30, bar = 0.7),
  list(note = "counted down from below zero", d = weekly(6), v = c(-1, -2, -2, -4, -5, -7), due = 46100, start = 0, target = -20, bar = 0.7),
  list(note = "counted up, to be brought down", d = weekly(6), v = c(4, 5, 7, 8, 8, 9), due = 46100, start = 10, target = 3, bar = 0.7),
  list(note = "counted with gaps", d = 46027 + c(0, 3, 20, 21, 60, 61), v = c(1, 4, 30, 31, 80, 85), due = 46180, start = 0, target = 260, bar = 0.7),
  list(note = "counted, large figures", d = weekly(9), v = 1e6 * c(1, 1.4, 2.1, 2.2, 3, 3.3, 4.1, 4.4, 5), due = 46111, start = 0, target = 9e6, bar = 0.7),
  list(note = "counted, daily", d = 46027 + 0:44, v = cumsum(round(10 + 3 * noise(45))), due = 46130, start = 0, target = 1100, bar = 0.7)
)

# The four parts, each with its mean and variance; the running total's drift.
four <- paste(
  "n <- length(v); H <- %s - d[n]; len <- d[n] - d[1]",
  "level <- predict(lm(v ~ 1), data.frame(x = 0), se.fit = TRUE)",
  "line <- predict(lm(v ~ d), data.frame(d = d[n] + H), se.fit = TRUE)",
  "f <- lm(diff(v) ~ 0 + diff(d), weights = 1/diff(d)); r <- coef(f)[[1]]; s2 <- summary(f)$sigma^2",
  "m <- mean(c(level$fit, v[n], line$fit, v[n] + r * H))",
  "V <- mean(c(level$se.fit^2 + level$residual.scale^2, H * mean(diff(v)^2 / diff(d)), line$se.fit^2 + line$residual.scale^2, s2 * H * (1 + H / len)))",
  sep = "; ")
counted <- paste(
  "n <- length(v); H <- %s - d[n]; len <- d[n] - d[1]",
  "f <- lm(diff(v) ~ 0 + diff(d), weights = 1/diff(d))",
  "m <- v[n] + coef(f)[[1]] * H; V <- summary(f)$sigma^2 * H^2 * n / len",
  sep = "; ")

cases <- lapply(histories, function(h) {
  steps <- diff(h$v)
  is_counted <- (all(steps >= 0) || all(steps <= 0)) && any(steps != 0)
  model <- sprintf(if (is_counted) counted else four, code(h$due))
  w <- sign(h$target - h$start)
  row <- sprintf("%s; c(m, m - %s * qt(0.8, n - 2) * sqrt(V), pt(%s * (m - c(%s, %s + %s * (%s - %s))) / sqrt(V), n - 2))",
    model, code(w), code(w), code(h$target), code(h$start), code(h$bar), code(h$target), code(h$start))
  bounds <- unlist(lapply(c(0.5, 0.6, 0.9, 0.99, 0.05), function(level) lapply(c("up", "down"), function(better) {
    command <- sprintf("%s; m %s qt(%s, n - 2) * sqrt(V)", model, if (better == "up") "-" else "+", code(level))
    list(level = level, better = better, r = command, result = run(command, h[c("d", "v")]))
  })), recursive = FALSE)
  list(note = h$note, dates = I(h$d), values = I(h$v), by_date = h$due, start = h$start, target = h$target, bar = h$bar,
       counted = if (is_counted) "yes" else "no", r = row, result = I(run(row, h[c("d", "v")])), bounds = bounds)
})
write_cases("outlook.json", cases)
