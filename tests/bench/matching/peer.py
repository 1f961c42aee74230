"""Times scipy's linear_sum_assignment on matrices it is given; one JSON line in, one out."""
import json
import sys
import time

import numpy as np
import scipy
from scipy.optimize import linear_sum_assignment


def load(task):
    scores = np.fromfile(task["file"]).reshape(task["rows"], task["columns"])
    costs = task["largest"] - scores
    costs[np.isnan(costs)] = task["big"]
    return np.ascontiguousarray(np.repeat(costs, task["places"], axis=1))


def run(task, costs):
    began = time.perf_counter()
    rows, columns = linear_sum_assignment(costs)
    took = (time.perf_counter() - began) * 1000
    picked = costs[rows, columns]
    picked = picked[picked < task["big"]]
    total = len(picked) * task["largest"] - int(picked.sum())
    return {"ms": took, "matched": len(picked), "total": total}


def main():
    print(json.dumps({"version": scipy.__version__}), flush=True)
    task, costs = None, None
    for line in sys.stdin:
        asked = json.loads(line)
        if asked:
            task, costs = asked, load(asked)
            print("{}", flush=True)
        else:
            print(json.dumps(run(task, costs)), flush=True)


main()
