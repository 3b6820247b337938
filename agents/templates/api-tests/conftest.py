"""Starts the built server on a free port with a database of its own."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from client import Client  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
BACKEND = ROOT / "backend"
PASSWORD = "a long password"


def pytest_configure(config):
    text = "requirement(*ids): the requirements that the test proves, as in docs/requirements.md"
    config.addinivalue_line("markers", text)


def pytest_collection_modifyitems(items):
    for item in items:
        for marker in item.iter_markers("requirement"):
            item.user_properties += [("requirement", name) for name in marker.args]


def pytest_report_teststatus(report):
    """Names the requirements of a test behind its verdict: PASSED [R3]"""
    proven = [value for name, value in report.user_properties if name == "requirement"]
    if report.when == "call" and proven and not report.skipped:
        word = "%s [%s]" % (report.outcome.upper(), ", ".join(proven))
        return report.outcome, "." if report.passed else "F", word


def cases(items):
    """One case of a test for each item, with the requirements it proves."""
    return [
        pytest.param(item, id=item["path"], marks=pytest.mark.requirement(*item["requirements"]))
        for item in items
    ]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_up(client, process):
    for _ in range(150):
        if process.poll() is not None:
            pytest.fail("The server ended with code %s" % process.returncode)
        try:
            if client.get("/api/health")[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    pytest.fail("The server did not answer within 15 seconds")


@pytest.fixture(scope="session")
def visitor(tmp_path_factory):
    """Somebody who is not signed in."""
    if not (BACKEND / "dist" / "server.js").exists():
        subprocess.run(["npm", "run", "build", "-w", "backend"], cwd=ROOT, check=True)
    port = free_port()
    env = {
        **os.environ,
        "NODE_ENV": "production",
        "PORT": str(port),
        "DATABASE_URL": "file:%s" % (tmp_path_factory.mktemp("data") / "app.db"),
        "JWT_SECRET": "only-for-tests-" * 4,
        "ADMIN_EMAIL": "admin@example.com",
        "RATE_LIMIT": "off",
        "LOG_LEVEL": "error",
    }
    subprocess.run(["node", "scripts/migrate.mjs"], cwd=BACKEND, env=env, check=True)
    process = subprocess.Popen(["node", "dist/server.js"], cwd=BACKEND, env=env)
    client = Client("http://127.0.0.1:%d" % port)
    try:
        wait_until_up(client, process)
        yield client
    finally:
        process.terminate()
        assert process.wait(timeout=15) == 0


def sign_up(visitor, name, email, **more):
    body = {"name": name, "email": email, "password": PASSWORD, **more}
    status, answer = visitor.post("/api/auth/register", body)
    assert status == 201, answer
    return Client(visitor.base, answer["token"])


@pytest.fixture(scope="session")
def admin(visitor):
    """The first account with the address of the admin."""
    return sign_up(visitor, "Ada Admin", "admin@example.com")


def another(admin, path, body):
    """A second record of a kind, for what refers to two different ones."""
    texts = {
        member: value[:-1] + "B"
        for member, value in body.items()
        if isinstance(value, str) and value.endswith(" A")
    }
    status, record = admin.post("/api/" + path, {**body, **texts})
    assert status == 201, (path, record)
    return record["id"]


@pytest.fixture(scope="session")
def records(admin):
    """One record of every kind, made in an order in which each finds those that it needs."""
    from resources import RESOURCES

    made = {}
    for resource in RESOURCES:
        body = dict(resource["sample"])
        linked = set()
        for member, path in resource["links"].items():
            body[member] = made[path]["id"]
            if path in linked:
                body[member] = another(admin, path, made[path]["body"])
            linked.add(path)
        for member, path in resource["lists"].items():
            body[member] = [made[path]["id"]]
        for member in resource["accounts"]:
            body[member] = admin.get("/api/auth/me")[1]["user"]["id"]
        status, record = admin.post("/api/" + resource["path"], body)
        assert status == 201, (resource["path"], record)
        made[resource["path"]] = {**record, "body": body}
    return made
