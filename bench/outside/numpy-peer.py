"""The task of engine-once.mjs in numpy: sorts, two weighted scores, one of them classed, ABC, RFM quintiles. Prints JSON
with CPU time and how many customers ABC puts in A.

Reads the six columns from a file of float64 that engine.mjs writes, one column after the other.
"""
import json
import sys
import time

import numpy as np

path, customers = sys.argv[1], int(sys.argv[2])
columns = np.fromfile(path).reshape(6, customers)
amount, orders, recency = columns[0], columns[1], columns[2]
weights = np.arange(10, 16) / 75
LESS_IS_BETTER = {2, 4}


def mid_ranks(column):
    """Mid-ranks stretched to 0..1."""
    order = np.argsort(column, kind="stable")
    ordered = column[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    ends = np.r_[starts[1:], len(column)]
    middle = np.repeat((starts + ends) / 2, ends - starts)
    result = np.empty(len(column))
    result[order] = (middle - middle[0]) / (middle[-1] - middle[0])
    return result


def clipped(column):
    low, high = np.quantile(column, [0.05, 0.95])
    return np.clip((column - low) / (high - low), 0, 1)


def weighted(scale):
    score = np.zeros(customers)
    for index, column in enumerate(columns):
        place = scale(column)
        score += weights[index] * (1 - place if index in LESS_IS_BETTER else place)
    return score


def by_quota(score):
    order = np.argsort(-score, kind="stable")
    classes = np.empty(customers, np.int8)
    classes[order] = np.searchsorted([0.2 * customers, 0.5 * customers], np.arange(customers), side="right")
    return classes


def abc():
    order = np.argsort(-amount, kind="stable")
    ordered = amount[order]
    before = np.cumsum(ordered) - ordered
    classes = np.empty(customers, np.int8)
    classes[order] = np.searchsorted([0.8 * ordered.sum(), 0.95 * ordered.sum()], before, side="right")
    return classes


def everything():
    started = time.process_time()
    by_quota(weighted(mid_ranks))
    by_quota(weighted(clipped))
    best = int((abc() == 0).sum())
    for column in (amount, orders, recency):
        np.digitize(column, np.quantile(column, [0.2, 0.4, 0.6, 0.8]))
    return 1000 * (time.process_time() - started), best


(cold, best), *warm = [everything() for _ in range(4)]
print(json.dumps({"engine": "numpy", "coldMs": cold, "warmMs": max(ms for ms, _ in warm), "best": best}))
