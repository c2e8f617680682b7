"""Prints a .databrickscfg as JSON, read as the Python SDK reads it."""
import configparser
import json
import sys

reader = configparser.ConfigParser()
reader.read(sys.argv[1], encoding="utf-8")
print(json.dumps({name: dict(reader.items(name, raw=True)) for name in reader.sections()}))
