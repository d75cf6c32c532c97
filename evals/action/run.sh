#!/usr/bin/env bash
# Runs homeroom-evals, copies its Markdown to the step's summary and its annotations to the log, and hands on its exit code.
# Inputs come as variables and are never read as code. The step itself passes: finish.sh fails the job after the comment is written.
set -uo pipefail

lines() { # NAME TEXT: one element a line, without spaces around it and without empty lines
  local -n into=$1
  local line
  into=()
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    line=${line#"${line%%[![:space:]]*}"}
    line=${line%"${line##*[![:space:]]}"}
    [ -z "$line" ] || into+=("$line")
  done <<<"$2"
}

read -ra command <<<"${EVALS_COMMAND:-homeroom-evals}"
lines paths "${EVALS_PATHS:-}"
lines arguments "${EVALS_ARGUMENTS:-}"
output=${EVALS_OUTPUT:-homeroom-evals}
mkdir -p -- "$output"
# A report of an earlier run must not be told as this one's.
rm -f -- "$output/report.md" "$output/annotations.txt"

# What models say reaches the log only while workflow commands are off.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$token"
"${command[@]}" run "${paths[@]}" "${arguments[@]}" --output "$output"
code=$?
echo "::$token::"

if [ ! -s "$output/report.md" ]; then
  [ "$code" -ne 0 ] || code=2
  printf '<!-- homeroom-evals -->\n## No verdict: the suites did not run.\n\nhomeroom-evals ended with code %s before it could write a report. The log of this step says why.\n' "$code" >"$output/report.md"
fi

[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat -- "$output/report.md" >>"$GITHUB_STEP_SUMMARY"
if [ "${EVALS_ANNOTATIONS:-true}" = true ] && [ -f "$output/annotations.txt" ]; then
  grep -E '^::(error|warning) ' -- "$output/annotations.txt" || true
fi

if [ -n "${GITHUB_OUTPUT:-}" ]; then
  { echo "exit-code=$code"; echo "reports=${output//[$'\r\n']/}"; } >>"$GITHUB_OUTPUT"
fi
exit 0
