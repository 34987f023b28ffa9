"""The sample commune: what an officer looks at in it is whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cchc_desktop.db.engine import Database
from cchc_desktop.domain.areas import Area
from cchc_desktop.services.activities import list_activities
from cchc_desktop.services.documents import file_missing, list_documents, stored_file
from cchc_desktop.services.evidence_store import check_evidence, viewing_copy
from cchc_desktop.services.inspection_documents import ROLES, list_chain
from cchc_desktop.services.inspections import list_inspections
from cchc_desktop.services.opening import open_office
from cchc_desktop.services.plans import list_plans
from cchc_desktop.services.sample_file import make_sample
from cchc_desktop.services.targets import list_targets


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = open_office(make_sample(tmp_path_factory.mktemp("mau") / "xa-mau.cchc"))
    yield database
    database.close()


def test_activities_have_photos_that_open(sample: Database) -> None:
    from PIL import Image  # noqa: PLC0415 - for this test alone

    photos = {a.photo_id for a in list_activities(sample, 2026) if a.photo_id is not None}
    found = [document for document in list_documents(sample) if document.id in photos]
    assert len(found) == 4
    for document in found:
        stored = stored_file(document)
        assert stored is not None
        assert not file_missing(sample, document)
        assert stored.size < 10_000
        with Image.open(viewing_copy(sample, stored)) as picture:
            assert picture.format == "PNG"
            assert picture.size == (480, 320)
    assert check_evidence(sample) == []


def test_the_radio_diary_says_how_often_and_how_long(sample: Database) -> None:
    diary = [(a.broadcasts, a.minutes) for a in list_activities(sample, 2026) if a.on_air]
    assert diary == [(6, 5), (4, 4)]


def test_one_inspection_has_its_whole_chain_of_papers(sample: Database) -> None:
    roles = {
        inspection.title: [link.role for link in list_chain(sample, inspection.id)]
        for inspection in list_inspections(sample, 2026)
    }
    assert roles["Kiểm tra cải cách hành chính quý II"] == list(ROLES)
    assert roles["Kiểm tra cải cách hành chính quý III"] == ["plan", "minutes"]


def test_a_sample_that_is_there_is_kept_as_the_officer_left_it(sample: Database, tmp_path: Path) -> None:
    path = tmp_path / "xa-mau.cchc"
    path.write_bytes(b"x")
    assert make_sample(path) == path
    assert path.read_bytes() == b"x"


def test_signing_of_papers_stands_with_the_digital_government(sample: Database) -> None:
    plan = list_plans(sample)[0]
    areas = {target.text: target.area for target in list_targets(sample, plan.id)}
    [signed] = [area for text, area in areas.items() if "ký số" in text]
    [paid] = [area for text, area in areas.items() if "Giải ngân" in text]
    assert (signed, paid) == (Area.CHINH_QUYEN_SO, Area.TAI_CHINH)
