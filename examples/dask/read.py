"""Reads documents on a Dask cluster: find documents -type f -print0 > list; python3 read.py SCHEDULER.json list parts; asz load parts"""
import os
import shlex
import subprocess
import sys

from dask.distributed import Client, as_completed


def read(number, files, folder):
    """The records of some files, in a part that is there whole or not at all, however often the task is begun."""
    asz = shlex.split(os.environ.get("ASZ", "asz")) + ["parse", "--files-from", "-", "-0", "--records"]
    ran = subprocess.run(asz, input=b"\0".join(files), stdout=subprocess.PIPE)
    if ran.returncode not in (0, 3):  # 3: some of the documents could not be read, and their records say so
        raise RuntimeError(f"asz ended with {ran.returncode}")
    draft = os.path.join(folder, f".{number}-{os.getpid()}")
    with open(draft, "wb") as part:
        part.write(ran.stdout)
    os.replace(draft, os.path.join(folder, f"part-{number:05}.ndjson"))


if __name__ == "__main__":
    scheduler, listed, folder = sys.argv[1:]
    with open(listed, "rb") as names:
        files = [name for name in names.read().split(b"\0") if name]
    os.makedirs(folder, exist_ok=True)
    parts = [files[start : start + 100] for start in range(0, len(files), 100)]
    tasks = Client(scheduler_file=scheduler).map(read, range(len(parts)), parts, folder=os.path.abspath(folder), retries=3)
    for done in as_completed(tasks):
        done.result()
