"""Does what pyspark's RDD.pipe does with each partition, where there is no Spark: starts the command, writes the lines to it from a
thread of its own while the lines that come back are read.

    python3 pipe.py PAGES PARTS COMMAND… > RECORDS
"""
import subprocess
import sys
import threading


def partitions(path, count):
    with open(path, "rb") as file:
        lines = [line.rstrip(b"\n") for line in file]
    size = -(-len(lines) // count)
    return [lines[at:at + size] for at in range(0, len(lines), size)]


def pipe(lines, command):
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def write():
        for line in lines:
            process.stdin.write(line + b"\n")
        process.stdin.close()

    threading.Thread(target=write).start()
    yield from (line.rstrip(b"\n") for line in process.stdout)
    process.wait()


for part in partitions(sys.argv[1], int(sys.argv[2])):
    for record in pipe(part, sys.argv[3:]):
        sys.stdout.buffer.write(record + b"\n")
