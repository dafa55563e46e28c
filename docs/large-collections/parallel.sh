#!/bin/sh
# Reads a large collection with GNU parallel: cores of this machine, or of several over ssh.
#
#   overdue lines saved-pages/ --out pages.ndjson
#   sh parallel.sh pages.ndjson records.ndjson                  all cores of this machine
#   sh parallel.sh pages.ndjson records.ndjson 4/anna,8/berta   4 jobs on anna, 8 on berta, by ssh
#
# Each machine needs `overdue` on its PATH (or say where with OVERDUE). The records come in the order of the pages.
# BLOCK is how much of the file one job takes at a time. Exit status: 0, or 1 where some pages could not be read.
set -u
pages=$1 records=$2 hosts=${3:-}
overdue=${OVERDUE:-overdue}

# --pipepart hands out parts of the file that end with a whole line; --keep-order puts the records where they belong.
parallel --will-cite --pipepart --arg-file "$pages" --block "${BLOCK:-20M}" --keep-order ${hosts:+--sshlogin "$hosts"} \
  "$overdue" read - --jobs 1 --quiet > "$records"
failed=$?
[ "$failed" -le 100 ] || exit 2
[ "$failed" -eq 0 ]
