"""compare.py SPARK RUN [ID...]: whether the tables of a Spark job are those of a run in one piece, rows and types.

Both are folders of Parquet; the one of a run has a file a table. Only the place of a record in its file is not compared,
which Spark does not know: `source` up to `#`. The ids are of articles that the run was not given, since they kill a worker:
the job has to reject just these, by name. What differs is printed, some rows of each table.
"""

import json
import sys

import pyarrow.parquet as pq

TABLES = 'articles numbers dates places organizations people quotes entities rejected'.split()
SHOWN = 3


def read(path):
    table = pq.read_table(path)
    return [(field.name, str(field.type)) for field in table.schema], table.to_pylist()


def to_lines(rows):
    for row in rows:
        if 'source' in row:
            row['source'] = row['source'].partition('#')[0]
    return sorted(json.dumps(row, default=str, sort_keys=True) for row in rows)


def differences(spark, run, killers):
    for table in TABLES:
        columns, rows = read(f'{spark}/{table}')
        expected_columns, expected_rows = read(f'{run}/{table}.parquet')
        if table == 'rejected':
            killed = {row['source'].partition('#')[2] for row in rows if row['code'] == 'CRASH'}
            if killed != set(killers):
                yield f'rejected for a crash: {sorted(killed)}, not {sorted(killers)}'
            rows = [row for row in rows if row['code'] != 'CRASH']
        if columns != expected_columns:
            yield f'{table}: columns {columns}, not {expected_columns}'
        ours, theirs = to_lines(rows), to_lines(expected_rows)
        if ours != theirs:
            yield f'{table}: {len(ours)} rows, not just the {len(theirs)}'
            yield from (f'  + {row[:600]}' for row in sorted(set(ours) - set(theirs))[:SHOWN])
            yield from (f'  - {row[:600]}' for row in sorted(set(theirs) - set(ours))[:SHOWN])
        print(f'{table}: {len(ours)} rows')


found = list(differences(sys.argv[1], sys.argv[2], sys.argv[3:]))
print('\n'.join(found) or 'all equal')
sys.exit(1 if found else 0)
