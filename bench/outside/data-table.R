# The task of engine-once.mjs in R with data.table: sorts, two weighted scores, one of them classed, ABC, RFM quintiles.
# Prints JSON with CPU time and how many customers ABC puts in A. Reads the six columns from a file of float64, one column after the other.
suppressPackageStartupMessages(library(data.table))
setDTthreads(1)
arguments <- commandArgs(trailingOnly = TRUE)
n <- as.integer(arguments[2])
columns <- as.data.table(matrix(readBin(arguments[1], "double", 6 * n), nrow = n))
weights <- (10:15) / 75
less_is_better <- c(3, 5)

mid_ranks <- function(column) {
  rank <- frank(column, ties.method = "average")
  (rank - min(rank)) / (max(rank) - min(rank))
}

clipped <- function(column) {
  ends <- quantile(column, c(0.05, 0.95), names = FALSE)
  pmin(pmax((column - ends[1]) / (ends[2] - ends[1]), 0), 1)
}

weighted <- function(scale) {
  score <- numeric(n)
  for (index in 1:6) {
    place <- scale(columns[[index]])
    score <- score + weights[index] * (if (index %in% less_is_better) 1 - place else place)
  }
  score
}

by_quota <- function(score) {
  classes <- integer(n)
  classes[order(-score, method = "radix")] <- findInterval(seq_len(n) - 1, c(0.2, 0.5) * n)
  classes
}

abc <- function(amount) {
  ranking <- order(-amount, method = "radix")
  before <- cumsum(amount[ranking]) - amount[ranking]
  classes <- integer(n)
  classes[ranking] <- findInterval(before, c(0.8, 0.95) * sum(amount))
  classes
}

everything <- function() {
  started <- sum(proc.time()[1:2])
  by_quota(weighted(mid_ranks))
  by_quota(weighted(clipped))
  best <- sum(abc(columns[[1]]) == 0)
  for (index in 1:3) {
    column <- columns[[index]]
    findInterval(column, quantile(column, c(0.2, 0.4, 0.6, 0.8), names = FALSE), left.open = TRUE)
  }
  c(1000 * (sum(proc.time()[1:2]) - started), best)
}

runs <- vapply(1:4, function(run) everything(), numeric(2))
cat(sprintf(
  '{"engine":"R data.table","coldMs":%f,"warmMs":%f,"best":%d}\n',
  runs[1, 1], max(runs[1, -1]), as.integer(runs[2, 1])
))
