import gc

from tracker.text.collecting import no_collecting


def test_what_is_made_without_collecting_stays_out_of_later_searches() -> None:
    with no_collecting():
        made = [[number] for number in range(1000)]
        assert not gc.isenabled()
    assert gc.isenabled()
    assert gc.get_freeze_count() >= len(made)


def test_collecting_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with no_collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
