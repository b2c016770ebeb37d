"""Lines through processes of newsfacts, and what they answer as Arrow: what the tasks of newsfacts_job.py do."""

import collections
import hashlib
import io
import json
import posixpath
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.request

AHEAD = 64  # lines at a worker that it has not answered: enough that it never waits, few to repeat after a crash
BATCH_BYTES = 4 << 20  # answers that cross to Spark together
STOP_SECONDS = 5
STARTS = 40  # workers in a row that may stop without an answer: twenty lines that stop two each


def to_batches(lines, schema, source=None):
    """JSON Lines as Arrow; `source` takes the place of the column of that name."""
    import pyarrow as pa
    import pyarrow.json

    data = b''.join(lines)
    table = pyarrow.json.read_json(
        io.BytesIO(data),
        read_options=pyarrow.json.ReadOptions(use_threads=False, block_size=len(data) + 1),
        parse_options=pyarrow.json.ParseOptions(explicit_schema=schema, unexpected_field_behavior='ignore'),
    )
    if source is not None:
        at = schema.get_field_index('source')
        table = table.set_column(at, schema.field(at), pa.array(source, pa.string()))
    return table.combine_chunks().to_batches()


def groups_of(items, line_of=lambda item: item):
    """Neighbours whose lines are BATCH_BYTES together."""
    group, size = [], 0
    for item in items:
        group.append(item)
        size += len(line_of(item))
        if size > BATCH_BYTES:
            yield group
            group, size = [], 0
    if group:
        yield group


class Process:
    """A filter of lines. A thread feeds it, so that neither side waits for the other for ever."""

    def __init__(self, command, lines):
        self.popen = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1 << 16, env={})
        self.failure = None
        threading.Thread(target=self._feed, args=(lines,), daemon=True).start()

    def _feed(self, lines):
        try:
            for line in lines:
                try:
                    self.popen.stdin.write(line.rstrip(b'\n') + b'\n')
                    self.popen.stdin.flush()
                except BrokenPipeError:
                    return  # it stopped: whoever waits for an answer sees that
            self.popen.stdin.close()
        except BaseException as failure:  # of the lines: that they broke off must not look like their end
            self.failure = failure
            self.popen.kill()

    def answer(self):
        """The next line it writes, or None where it has stopped."""
        line = self.popen.stdout.readline()
        return line if line.endswith(b'\n') else None

    def end(self):
        """Its exit status, after its last line."""
        status = self.popen.wait()
        if self.failure:
            raise self.failure
        return status


class Worker(Process):
    """A newsfacts worker that is handed lines one by one."""

    def __init__(self, command):
        self.handed = queue.SimpleQueue()
        super().__init__(command, iter(self.handed.get, None))

    def stop(self):
        self.handed.put(None)
        try:
            self.popen.wait(timeout=STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.popen.kill()
        return self.end()


def answers(lines, command):
    """Pairs of a line and its answer, in order. A worker that stops is replaced; a line that stops two alone is given up."""
    worker, waiting, silent = Worker(command), collections.deque(), 0

    def restart():
        nonlocal worker, silent
        status = worker.stop()
        silent += 1
        if status == 2 or silent > STARTS:
            raise RuntimeError(f'newsfacts worker cannot run: exit status {status}')
        print(f'newsfacts worker stopped with status {status}: another takes its place', file=sys.stderr)
        worker = Worker(command)

    def alone(line):
        """Its answer, or None where the worker stops: twice it does so by the line, once something else may have killed it."""
        nonlocal silent
        worker.handed.put(line)
        answer = worker.answer()
        if answer is None:
            restart()
        else:
            silent = 0
        return answer

    def next_answers():
        nonlocal silent
        answer = worker.answer()
        if answer is not None:
            silent = 0
            yield waiting.popleft(), answer
            return
        restart()
        while waiting:  # one of them stopped it: each goes alone
            answer = alone(waiting[0][0]) or alone(waiting[0][0])
            line = waiting.popleft()
            yield line, answer or given_up(line[0])

    try:
        for line in lines:
            if not line[0].strip():
                continue
            waiting.append(line)
            worker.handed.put(line[0])
            if len(waiting) >= AHEAD:
                yield from next_answers()
        while waiting:
            yield from next_answers()
    finally:
        worker.stop()


def given_up(line):
    try:
        name = json.loads(line).get('id')
    except (ValueError, AttributeError):
        name = None
    return crashed(name, hashlib.sha256(line).hexdigest())


def crashed(name, sha256, **more):
    error = {'stage': 'extract', 'code': 'CRASH', 'reason': 'the worker stopped', 'sha256': sha256}
    return json.dumps({'id': None if name is None else str(name), **more, 'error': error}).encode() + b'\n'


def workers(command, schema):
    """For mapInArrow: batches of (line, source) to batches of records."""

    def work(batches):
        lines = (
            (line, source)
            for batch in batches
            for line, source in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist())
        )
        for group in groups_of(answers(lines, command), lambda pair: pair[1]):
            sources = [source for (_, source), _ in group]
            yield from to_batches([answer for _, answer in group], schema, sources)

    return work


def files(command, schema):
    """For mapInArrow: batches of addresses of files (WARC, pages, documents) to batches of records."""

    def work(batches):
        for address in (address for batch in batches for address in batch.column(0).to_pylist()):
            with tempfile.TemporaryDirectory() as folder:
                path = fetch(address, folder)
                answered = f'{folder}/answers.jsonl'
                for _ in range(2):
                    with open(answered, 'wb') as out:
                        run = subprocess.run([*command, path], stdin=subprocess.DEVNULL, stdout=out, env={})
                    if run.returncode in (0, 1):
                        break
                else:
                    if run.returncode == 2:
                        raise RuntimeError(f'newsfacts worker cannot run on {address}: see its log')
                    with open(answered, 'wb') as out:
                        out.write(crashed(None, None, source=posixpath.basename(address)))
                with open(answered, 'rb') as lines:
                    for group in groups_of(lines):
                        yield from to_batches(group, schema)

    return work


def fetch(address, folder):
    """The path of a file here: it is copied into the folder unless it lies on a disk of this machine."""
    path = f'{folder}/{posixpath.basename(address)}'
    if address.startswith(('http:', 'https:')):
        urllib.request.urlretrieve(address, path)
        return path
    if '://' not in address:
        return address
    import pyarrow.fs

    store, name = pyarrow.fs.FileSystem.from_uri(address)
    with store.open_input_stream(name, compression=None) as source, open(path, 'wb') as copy:
        shutil.copyfileobj(source, copy)
    return path


def roll_up(command, schema):
    """For mapInArrow: tallies, those of an entity together, to rows of `entities`."""

    def work(batches):
        process = Process(command, (tally for batch in batches for tally in batch.column(0).to_pylist()))
        for done in groups_of(iter(process.answer, None)):
            yield from to_batches(done, schema)
        if (status := process.end()) != 0:
            raise RuntimeError(f'newsfacts entities stopped: exit status {status}')

    return work
