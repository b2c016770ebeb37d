#!/bin/sh
# submit.sh MASTER OPTION...: the job on a cluster whose nodes have Node; `npm run bundle -- --with-node` and
# `--node newsfacts/bin/node` where they have none. Options are those of newsfacts_job.py, `--help` names them.
set -eu
here=$(dirname "$0")
master=$1
shift
exec spark-submit --master "$master" \
  --conf spark.executor.memoryOverheadFactor=1 --conf spark.task.maxFailures=8 --conf spark.speculation=true \
  --archives "$here/../../bundle/newsfacts.tar.gz#newsfacts" \
  --py-files "$here/newsfacts_pipes.py,$here/newsfacts_tables.py" \
  "$here/newsfacts_job.py" "$@"
