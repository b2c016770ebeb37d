"""newsfacts on Spark: articles in, the tables of `newsfacts run` out as Parquet. docs/scale.md says how to submit it.

DataFrames only, so it also runs over Spark Connect. Executors need Node and what `npm run bundle` makes.
"""

import argparse

from pyspark.errors import AnalysisException
from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T
from pyspark.sql.pandas.types import to_arrow_schema

from newsfacts_pipes import files, roll_up, workers
from newsfacts_tables import TABLES

FACTS = [table for table in TABLES if table not in ('articles', 'entities', 'rejected')]

ATOMS = {'string': T.StringType(), 'integer': T.LongType(), 'number': T.DoubleType(), 'date': T.StringType()}
SETTINGS = {
    'spark.sql.execution.arrow.maxRecordsPerBatch': 256,  # lines that cross to Python together, 32 MiB each at worst
    'spark.sql.session.timeZone': 'UTC',  # a time stamp of the input is a day there
    'spark.sql.parquet.datetimeRebaseModeInWrite': 'CORRECTED',  # days of 1066 as every other reader takes them
}
LOST = 'other cells than the header: the row is lost'  # what the worker names where it finds no text
NOT_UTF8 = 'not UTF-8: --encoding names what it is'
CASTS = {'string': 'string', 'integer': 'bigint', 'number': 'double', 'date': 'date'}


def struct_of(columns):
    """The Spark type of (name, type) pairs as the worker nests them; days are text until a table is written."""
    fields = {}
    for name, kind in columns:
        head, _, rest = name.partition('.')
        if rest:
            fields.setdefault(head, []).append((rest, kind))
        else:
            fields[head] = ATOMS[kind]
    nested = {head: struct_of(kind) if isinstance(kind, list) else kind for head, kind in fields.items()}
    return T.StructType([T.StructField(head, kind) for head, kind in nested.items()])


def columns_of(table):
    return [tuple(column.split(':')) for column in TABLES[table].split()]


def record_type():
    """A line of `newsfacts worker --tables`."""
    article = struct_of([column for column in columns_of('articles') if column[0] not in TABLES])
    for table in FACTS:
        article.add(table, T.ArrayType(struct_of(columns_of(table))))
    article.add('entities', T.ArrayType(struct_of([('id', 'string'), ('tally', 'string')])))
    return article.add('error', struct_of([c for c in columns_of('rejected') if c[0] != 'source']))


def refuse_foreign(spark, out, columns):
    """Ends the job where a folder that it would write over holds anything but that table: its input, perhaps."""
    for name, expected in columns.items():
        path = f'{out}/{name}'
        try:
            files = spark.read.format('binaryFile').option('recursiveFileLookup', True).load(path)
            is_foreign = files.where(~F.col('path').rlike(r'/part-[^/]+\.parquet$')).select('path').limit(1).count() > 0
            is_empty = files.select('path').limit(1).count() == 0
        except AnalysisException as error:
            if 'PATH_NOT_FOUND' not in str(error):
                raise
            continue
        if is_foreign or not (is_empty or set(expected) <= set(spark.read.parquet(path).columns)):
            raise SystemExit(f'{path} holds something other than that table of an earlier job: choose another --out')


def read_csv(spark, paths, encoding):
    """Rows of CSV files; of one with other cells than the header, which Spark would cut or fill, only `LOST` counts."""
    options = {'header': True, 'multiLine': True, 'escape': '"', 'enforceSchema': False, 'encoding': encoding}
    schema = spark.read.options(**options).csv(paths).schema
    rows = spark.read.options(**options, columnNameOfCorruptRecord=LOST).schema(schema.add(LOST, T.StringType()))
    return rows.csv(paths)


def csv_record(rows):
    """A row as a record; one whose bytes Spark could not decode, and that it has marked so, is none."""
    cells = F.concat_ws('', *(F.col('`' + name.replace('`', '``') + '`') for name in rows.columns))
    return (
        F.when(F.col(LOST).isNotNull(), F.to_json(F.struct(LOST)))
        .when(cells.contains('\ufffd'), F.to_json(F.struct(F.lit('').alias(NOT_UTF8))))
        .otherwise(F.to_json(F.struct('*')))
    )


def read(spark, args):
    """The input as lines of JSON, each with the file that it is from."""
    source = F.col('_metadata.file_name').alias('source')
    if args.input_format == 'files':
        addresses = spark.read.text(args.input)
        return addresses.repartition(args.partitions or addresses.count())
    if args.input_format == 'jsonl':
        lines = spark.read.text(args.input, lineSep='\n').select(F.col('value').cast('binary').alias('line'), source)
    else:
        is_csv = args.input_format == 'csv'
        load = spark.read.format(args.input_format).load
        rows = read_csv(spark, args.input, args.encoding) if is_csv else load(args.input)
        record = csv_record(rows) if is_csv else F.to_json(F.struct('*'))
        lines = rows.select(record.cast('binary').alias('line'), source)
    return lines.repartition(args.partitions) if args.partitions else lines


def flat(table, prefix=''):
    """The columns of a table, out of what nests in a record."""
    return [
        F.col(prefix + name).cast(CASTS[kind]).alias(name.replace('.', '_')) for name, kind in columns_of(table)
    ]


def main():
    parser = argparse.ArgumentParser(description='Other options go to newsfacts worker: --map, --published …')
    parser.add_argument('input', nargs='+', help='files or folders; with --input-format files, lists of addresses')
    parser.add_argument('--out', required=True)
    parser.add_argument('--input-format', choices=['jsonl', 'parquet', 'csv', 'files'], default='jsonl')
    parser.add_argument('--encoding', default='UTF-8', help='of files of CSV: windows-1252, UTF-16 …')
    parser.add_argument('--partitions', type=int, help='parts to work in; needed where files are few and large')
    parser.add_argument('--node', default='node', help='Node on the executors')
    bundle = 'newsfacts there, from --archives newsfacts.tar.gz#newsfacts'
    parser.add_argument('--newsfacts', default='newsfacts/bin/newsfacts.mjs', help=bundle)
    args, rest = parser.parse_known_args()

    spark = SparkSession.builder.appName('newsfacts').getOrCreate()
    for option, value in SETTINGS.items():
        spark.conf.set(option, value)
    newsfacts = [args.node, args.newsfacts]
    record = record_type()
    columns = {table: [name.replace('.', '_') for name, _ in columns_of(table)] for table in TABLES}
    refuse_foreign(spark, args.out, {'records': record.names, **columns})
    worker = [*newsfacts, 'worker', '--tables', *rest]
    is_listing = args.input_format == 'files'
    work = (files if is_listing else workers)(worker, to_arrow_schema(record))
    read(spark, args).mapInArrow(work, record).write.mode('overwrite').parquet(f'{args.out}/records')

    records = spark.read.schema(record).parquet(f'{args.out}/records')
    if not is_listing:
        records = records.withColumn('source', F.concat_ws('#', 'source', 'id'))
    done = records.where('error IS NULL')
    double = [row.id for row in done.groupBy('id').count().where('count > 1').limit(5).collect()]
    if double:
        raise SystemExit(f'more than one article each is called {", ".join(double)}: give them other ids')
    tables = {table: done.select(F.explode(table).alias('row')).select(flat(table, 'row.')) for table in FACTS}
    counts = {table: F.size(table).cast('bigint') for table in FACTS}
    tables['articles'] = done.withColumns(counts).select(flat('articles'))
    failed = records.where('error IS NOT NULL')
    tables['rejected'] = failed.select('source', 'error.*').select(flat('rejected'))
    tallies = done.select(F.explode('entities').alias('entity')).select('entity.*')
    tallies = tallies.repartition('id').sortWithinPartitions('id').select(F.col('tally').cast('binary'))
    entity = struct_of(columns_of('entities'))
    add_up = roll_up([*newsfacts, 'entities'], to_arrow_schema(entity))
    tables['entities'] = tallies.mapInArrow(add_up, entity)
    for name, table in tables.items():
        table.write.mode('overwrite').parquet(f'{args.out}/{name}')
    print({name: spark.read.parquet(f'{args.out}/{name}').count() for name in tables})


if __name__ == '__main__':
    main()
