"""The first example of threedcart-mock, run where nothing but its wheel is installed."""

import subprocess
import sys

from threedcart import Store

COMMAND = [sys.executable, "-m", "threedcart_mock", "serve", "--port", "0", "--seed", "demo"]

with subprocess.Popen(COMMAND, stdout=subprocess.PIPE, text=True) as process:
    assert process.stdout is not None
    told = {}
    for line in process.stdout:
        name, _, value = line.strip().partition(" ")
        told[name] = value
        if name == "ready":
            break
    try:
        with Store(
            base_url=f"{told['ready']}/3dCartWebAPI/v2",
            secure_url=told["secure-url"],
            private_key=told["private-key"],
            token=told["token"],
        ) as store:
            assert store.orders.list().count() > 0
            assert store.crm.tickets.list().first() is not None
    finally:
        process.terminate()
