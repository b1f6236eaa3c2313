#!/usr/bin/env bash
# Installs the packed package into an empty folder and runs the main job from there on the seeds.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tarball=$(cd "$root" && npm pack --silent --pack-destination "$folder")
cd "$folder"
printf '{ "private": true, "allowScripts": { "better-sqlite3": true } }\n' > package.json
npm install --silent "./$tarball"
# It is built already: neither the source nor the build is in it.
test -f node_modules/asz/dist/asz.cjs -a -f node_modules/asz/dist/municipality-forms.txt
test ! -e node_modules/asz/src -a ! -e node_modules/asz/scripts
npx --no-install asz import "$root/seeds/"
npx --no-install asz query --city Jihlava > card.txt
grep -q Jihlava card.txt
echo "package check: ok ($(du -sh node_modules | cut -f1) installed)"
