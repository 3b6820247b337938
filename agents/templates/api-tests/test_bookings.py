import pytest
from conftest import cases
from resources import BOOKINGS


@pytest.mark.parametrize("booking", cases(BOOKINGS))
def test_nobody_books_what_is_taken(booking, records, admin):
    body = records[booking["path"]]["body"]
    status, answer = admin.post("/api/" + booking["path"], body)
    assert status == 409
    assert answer["error"]["message"] == booking["message"]
