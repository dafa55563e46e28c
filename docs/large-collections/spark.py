"""Reads a large collection with Apache Spark: each partition of lines is piped through `overdue read -`.

    overdue lines saved-pages/ --out pages.ndjson
    spark-submit spark.py pages.ndjson records/ 200

The pages have to lie where all workers see them (a shared file system, HDFS, an object store), and `overdue` on the PATH of each.
"""
import sys

from pyspark.sql import SparkSession

pages, records, parts = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 10
context = SparkSession.builder.appName("overdue").getOrCreate().sparkContext
# Exit status 1 says that some pages could not be read; their records say which, so it is not looked at (checkCode is false).
context.textFile(pages, minPartitions=parts).pipe("overdue read - --jobs 1 --quiet").saveAsTextFile(records)
