#!/usr/bin/env bash
# Writes the report as one comment of the pull request: the first run makes it, every later run brings it up to date.
# Only a comment that this token's own user wrote and that begins with the mark is touched.
set -euo pipefail

key=$(printf '%s' "${EVALS_KEY:-default}" | tr -c 'A-Za-z0-9._-' '-')
mark="<!-- homeroom-evals $key -->"
pull=${EVALS_PULL:?}
repository=${GITHUB_REPOSITORY:?}
body=$(mktemp)
trap 'rm -f -- "$body" "$body.json"' EXIT
{ printf '%s\n' "$mark"; tail -n +2 -- "${EVALS_REPORT:?}"; } >"$body"

# A pull request from a fork has a token that may only read: its report stands in the step's summary, and that is no failure of the suites.
unable() {
  echo "::warning title=No comment::The comment could not be written, perhaps because the token may only read. The report stands in the step's summary."
  exit 0
}

me=$(gh api user --jq .login 2>/dev/null) || me='github-actions[bot]'
export EVALS_MARK=$mark EVALS_ME=$me
found=$(gh api --paginate "repos/$repository/issues/$pull/comments?per_page=100" \
  --jq '.[] | select(.user.login == env.EVALS_ME and (.body | startswith(env.EVALS_MARK))) | .id') || unable
found=${found%%$'\n'*}
jq -Rs '{body: .}' <"$body" >"$body.json"
if [ -n "$found" ]; then
  gh api --method PATCH "repos/$repository/issues/comments/$found" --input "$body.json" --silent || unable
  echo "The comment is up to date."
else
  gh api --method POST "repos/$repository/issues/$pull/comments" --input "$body.json" --silent || unable
  echo "The comment is written."
fi
