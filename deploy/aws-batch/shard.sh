#!/bin/sh
# shard.sh INPUT OUT SHARDS: a task of an array job of AWS Batch, whose index counts from 0. The image has Node, the bundle in
# /opt/newsfacts and the AWS command line. Submit: aws batch submit-job --job-name news --job-queue QUEUE \
#   --job-definition newsfacts --array-properties size=64
set -eu
shard=$((AWS_BATCH_JOB_ARRAY_INDEX + 1))
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
aws s3 sync --quiet "$1" "$folder/input"
status=0
node /opt/newsfacts/bin/newsfacts.mjs run "$folder/input" --out "$folder/out" --shard "$shard/$3" --quiet || status=$?
# 1: some articles were rejected, which is no failure of the task
[ "$status" -le 1 ] || exit "$status"
aws s3 sync --quiet "$folder/out" "$2/shards/$(printf %05d "$shard")" --exclude '.*'
