# What the reference scripts share: a case is a call of a custom function and the R command that answers it. The
# command is kept as the text that is run, so what stands beside a value in the tables is what made it.

# A number with as few digits as read back as the same number.
number <- function(x) {
  if (length(x) != 1 || is.na(x)) return("null")
  for (digits in c(15, 16, 17)) {
    shown <- format(x, digits = digits, trim = TRUE)
    if (as.numeric(shown) == x) break
  }
  shown
}
text <- function(x) paste0('"', gsub('"', '\\"', gsub("\\", "\\\\", x, fixed = TRUE), fixed = TRUE), '"')
json <- function(x) {
  if (is.null(x)) return("null")
  if (is.list(x) && !is.null(names(x))) {
    fields <- mapply(function(name, value) paste0(text(name), ": ", json(value)), names(x), x)
    return(paste0("{", paste(fields, collapse = ", "), "}"))
  }
  if (is.list(x)) return(paste0("[", paste(vapply(x, json, ""), collapse = ", "), "]"))
  one <- if (is.character(x)) text else number
  if (length(x) == 1 && !inherits(x, "AsIs")) return(one(x))
  paste0("[", paste(vapply(unclass(x), one, ""), collapse = ", "), "]")
}

code <- function(x) {
  shown <- vapply(x, number, "")
  if (length(shown) == 1) shown else paste0("c(", paste(shown, collapse = ", "), ")")
}

# Runs a command in which `d` and `v` may stand for a history's days and values.
run <- function(command, history = list()) {
  suppressWarnings(unname(eval(parse(text = command), list2env(history, parent = globalenv()))))
}

write_cases <- function(name, cases) {
  file <- file.path("../../test/okr/statistics/reference", name)
  lines <- vapply(cases, json, "")
  writeLines(paste0("[\n", paste0("  ", lines, collapse = ",\n"), "\n]"), file)
  cat(length(cases), "cases in", file, "\n")
}

