import pytest
from conftest import PASSWORD
from resources import ACCOUNTS

pytestmark = pytest.mark.requirement(*ACCOUNTS)


def test_an_admin_signs_in(visitor, admin):
    body = {"email": "admin@example.com", "password": PASSWORD}
    status, answer = visitor.post("/api/auth/login", body)
    assert status == 200
    assert answer["user"]["role"] == "admin"
    assert admin.get("/api/auth/me")[1]["user"] == answer["user"]


def test_a_wrong_password_is_refused(visitor, admin):
    body = {"email": "admin@example.com", "password": "not this one"}
    status, answer = visitor.post("/api/auth/login", body)
    assert status == 401
    assert answer["error"]["code"] == "invalid_credentials"


def test_a_sign_up_names_the_wrong_fields(visitor):
    status, answer = visitor.post("/api/auth/register", {"name": "Sam", "email": "nobody"})
    assert status == 400
    assert {"email", "password"} <= {item["field"] for item in answer["error"]["details"]}


def test_visitors_do_not_see_accounts(visitor):
    assert visitor.get("/api/users")[0] == 401
