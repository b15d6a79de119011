# Upper tails and upper quantiles of the three distributions, far into the tails.
# Run in this folder: Rscript distributions.R
source("write.R")

cases <- list()
add <- function(of, x, df, command) {
  value <- run(command)
  # Below the smallest normal number there are no nine digits to compare.
  if (value != 0 && abs(value) < 1e-300) return(invisible())
  cases[[length(cases) + 1]] <<- list(of = of, x = x, df = df, r = command, result = value)
}

tails <- c(1e-300, 1e-100, 1e-20, 1e-12, 1e-9, 1e-6, 1e-3, 0.005, 0.025, 0.05, 0.1, 0.2, 0.3, 0.45, 0.499999, 0.5,
           0.55, 0.8, 0.95, 0.999, 0.999999)
for (df in c(1, 2, 3, 4, 5, 8, 10, 30, 100, 1000, 10000)) {
  for (t in c(-100, -5, -1, -1e-3, 0, 1e-8, 1e-3, 0.5, 1, 1.5, 2, 3, 5, 10, 20, 40, 100, 1e4, 1e8, 1e12))
    add("studentUpper", t, df, sprintf("pt(%s, %s, lower.tail = FALSE)", code(t), code(df)))
  for (p in tails[-1]) add("studentUpperQuantile", p, df, sprintf("qt(%s, %s, lower.tail = FALSE)", code(p), code(df)))
}
for (z in c(-38, -10, -5, -1.96, -1, -1e-6, 0, 1e-9, 1e-3, 0.5, 1, 1.96, 3, 5, 6, 8, 9.3, 10, 20, 30, 37))
  add("normalUpper", z, NA, sprintf("pnorm(%s, lower.tail = FALSE)", code(z)))
for (p in tails) add("normalUpperQuantile", p, NA, sprintf("qnorm(%s, lower.tail = FALSE)", code(p)))
for (df in c(1, 2, 3, 4, 5, 9, 19, 99, 999)) {
  for (x in c(0, 1e-6, 1e-3, 0.1, 0.5, 1, 2, 3.84, 6.63, 10, 30, 90, 300, 1000, 1300))
    add("chiSquareUpper", x, df, sprintf("pchisq(%s, %s, lower.tail = FALSE)", code(x), code(df)))
}
write_cases("distributions.json", cases)
