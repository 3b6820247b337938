"""A small HTTP client for the tests; needs nothing but the standard library."""

import json
import urllib.error
import urllib.request
from datetime import date, datetime, timedelta, timezone


def day(days):
    """The date that many days from today, as the API writes it."""
    return (date.today() + timedelta(days=days)).isoformat()


def moment(days, hour):
    """A point in time that many days from today, as the API writes it."""
    local = datetime.now().replace(hour=hour, minute=0, second=0, microsecond=0)
    utc = (local + timedelta(days=days)).astimezone(timezone.utc)
    return utc.strftime("%Y-%m-%dT%H:%M:%S.000Z")


class Client:
    """Speaks to the API as one person, or as a visitor without a token."""

    def __init__(self, base, token=None):
        self.base = base
        self.token = token

    def call(self, method, path, body=None):
        """Returns the status and the decoded answer (None when it is empty)."""
        request = urllib.request.Request(self.base + path, method=method)
        if self.token:
            request.add_header("Authorization", "Bearer " + self.token)
        data = None
        if body is not None:
            request.add_header("Content-Type", "application/json")
            data = json.dumps(body).encode()
        try:
            with urllib.request.urlopen(request, data=data, timeout=20) as answer:
                return answer.status, self._decode(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, self._decode(error.read())

    def get(self, path):
        return self.call("GET", path)

    def post(self, path, body=None):
        return self.call("POST", path, body)

    def patch(self, path, body):
        return self.call("PATCH", path, body)

    def delete(self, path):
        return self.call("DELETE", path)

    @staticmethod
    def _decode(raw):
        return json.loads(raw) if raw else None
