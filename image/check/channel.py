"""Serves a folder of the channel's disk on this machine, with the ranges that RAUC reads: `channel.py FOLDER`."""

import sys

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

PORT = 8088

uvicorn.run(Starlette(routes=[Mount("/", StaticFiles(directory=sys.argv[1]))]), port=PORT, log_level="warning")
