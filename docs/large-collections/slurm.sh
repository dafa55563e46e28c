#!/bin/sh
# Reads a large collection as a Slurm job array, and waits for it.
#
#   overdue lines saved-pages/ --out pages.ndjson
#   sh slurm.sh pages.ndjson records.ndjson 100     in 100 parts
#
# The files have to lie where all nodes see them, and `overdue` on the PATH of each (or say where with OVERDUE).
# A task that is requeued goes on where it was stopped. Exit status: 0, or that of sbatch where a task failed.
set -eu
pages=$1 records=$2 parts=${3:-10}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$records.parts
mkdir -p "$work"

# Parts of whole lines, of much the same size.
split --number="l/$parts" --numeric-suffixes=0 --suffix-length=4 --additional-suffix=.ndjson "$pages" "$work/pages-"
sbatch --wait --array="0-$((parts - 1))" --output="$work/task-%a.log" --export=ALL,WORK="$work" "$here/slurm-array.sbatch"
cat "$work"/records-*.ndjson > "$records"
rm -r "$work"
