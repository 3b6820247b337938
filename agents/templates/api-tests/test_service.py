def test_the_service_is_up(visitor):
    assert visitor.get("/api/health") == (200, {"status": "ok"})


def test_unknown_addresses_answer_with_json(visitor):
    status, answer = visitor.get("/api/no-such-thing")
    assert status == 404
    assert answer["error"]["code"] == "not_found"
