import pytest
from conftest import cases
from resources import RESOURCES


@pytest.fixture(params=cases(RESOURCES))
def resource(request):
    return request.param


def test_a_record_is_found_again(resource, records, admin):
    path = "/api/%s/%d" % (resource["path"], records[resource["path"]]["id"])
    status, shown = admin.get(path)
    assert status == 200
    for member, value in resource["sample"].items():
        assert shown[member] == value


def test_a_list_tells_how_many_there_are(resource, records, admin):
    status, answer = admin.get("/api/%s?pageSize=100" % resource["path"])
    assert status == 200
    assert answer["total"] == len(answer["items"])
    assert records[resource["path"]]["id"] in [item["id"] for item in answer["items"]]


def test_a_record_is_changed(resource, records, admin):
    path = "/api/%s/%d" % (resource["path"], records[resource["path"]]["id"])
    status, answer = admin.patch(path, resource["change"])
    assert status == 200
    for member, value in resource["change"].items():
        assert answer[member] == value


def test_missing_values_are_named(resource, records, admin):
    if not resource["required"]:
        pytest.skip("every value may be left out")
    status, answer = admin.post("/api/" + resource["path"], {})
    assert status == 400
    assert set(resource["required"]) <= {item["field"] for item in answer["error"]["details"]}


def test_visitors_see_what_is_public_only(resource, records, visitor):
    status, _ = visitor.get("/api/" + resource["path"])
    assert status == (200 if resource["public"] else 401)
