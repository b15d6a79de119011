# Natural process limits of a baseline: centre, lower, upper. In the command `b` is the baseline, in the order of its
# days; G, H and K are the cases that the rules were fixed with.
# Run in this folder: Rscript limits.R
source("write.R")

command <- "r <- abs(diff(b)); mr <- mean(r[r <= 3.267*mean(r)]); c(mean(b), mean(b) + c(-2.66, 2.66)*mr)"
noise <- function(n) round(sin(seq_len(n) * 12.9898) + cos(seq_len(n) * 78.233) / 2, 3)

baselines <- list(
  G = c(28.3, 27.1, 29, 28.4, 27.6, 28.9, 28.1, 27.4, 28.8, 27.9, 28.5, 27.8),
  H = c(50, 51, 49.5, 50.4, 51.2, 50.1, 49.8, 62, 50.6, 49.9, 50.8, 50.2, 50.5),
  K = c(10.1, 10.4, 10.2, 10.9, 11.3, 11.1, 11.8, 12.1, 12.4, 12.2, 12.9, 13.1),
  "six values, the fewest" = c(3, 4, 2, 5, 3, 4),
  "eleven values" = c(0.7, 0.72, 0.69, 0.71, 0.74, 0.7, 0.68, 0.73, 0.71, 0.7, 0.72),
  "percentages" = c(0.71, 0.724, 0.705, 0.718, 0.699, 0.722, 0.713, 0.708, 0.731, 0.717, 0.702, 0.711),
  "percentages near zero" = c(0.007, 0.0062, 0.0075, 0.0068, 0.0071, 0.0064, 0.008, 0.0066, 0.007, 0.0072, 0.0061, 0.0069),
  "negative values" = c(-3.2, -2.8, -3.5, -3.1, -2.9, -3.4, -3, -3.3, -2.7, -3.1, -3.6, -3),
  "through zero" = c(-1, 2, 0, -2, 1, 3, -1, 0, 2, -3, 1, 0),
  "all equal" = rep(42, 12),
  "all equal, decimals" = rep(0.1, 8),
  "all equal but the last" = c(rep(5, 11), 6),
  "one jump: a range above the limit" = c(rep(c(10, 11), 6), rep(c(30, 31), 6)),
  "ties" = c(3, 3, 4, 4, 3, 3, 5, 4, 4, 3, 3, 4),
  "on and off" = c(0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0),
  "rising all the time" = 10 + 0.5 * 0:25,
  "falling" = 80 - 1.3 * (0:19) + noise(20),
  "counted" = c(2, 5, 9, 12, 14, 19, 25, 26, 31, 33, 40, 44),
  "half a year of weeks" = round(250 + 16 * noise(26), 1),
  "two years of weeks" = round(1000 + 37 * noise(104), 2),
  "a thousand days" = round(0.2 + 0.01 * noise(1000), 5),
  "tiny" = 1e-9 * (5 + noise(14)),
  "huge" = 1e15 * (5 + noise(14)),
  "small scatter on a large level" = 1e6 + noise(16),
  "an outlier first" = c(90, 10, 11, 10.4, 9.8, 10.1, 10.9, 10.2, 9.9, 10.6, 10.3, 10),
  "an outlier last" = c(10, 11, 10.4, 9.8, 10.1, 10.9, 10.2, 9.9, 10.6, 10.3, 10, 90)
)

cases <- lapply(names(baselines), function(note) {
  b <- baselines[[note]]
  list(note = note, values = I(b), r = command, result = I(run(command, list(b = b))))
})
write_cases("limits.json", cases)
