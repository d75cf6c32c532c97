#!/usr/bin/env bash
# Ends the job with the exit code of the suites. A code that is missing is trouble: a gate is on passing, not on having run.
case "${EVALS_CODE:-}" in
  0) exit 0 ;;
  1) echo "Quality or safety fell. The summary says what." ;;
  2) echo "No verdict: models or judges failed too often, or a budget ended the run." ;;
  3) echo "No verdict: a suite cannot be read." ;;
  130) echo "No verdict: the run was interrupted." ;;
  '' | *[!0-9]*) echo "No verdict: the suites did not run."; exit 2 ;;
esac
exit "$EVALS_CODE"
