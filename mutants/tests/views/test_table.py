from tracker.views.table import WIDTH, Cell, Column, table
from tracker.views.terminal import Style, width

COLUMNS = (
    Column(heading="Name"),
    Column(heading="Value", right=True),
    Column(heading="Unit", most=5),
)


def shown(*rows: tuple[str, str, str], colour: bool = False) -> list[str]:
    cells = [[Cell(name, Style.STRONG), Cell(value), Cell(unit)] for name, value, unit in rows]
    return list(table(COLUMNS, cells, colour=colour))


def test_columns_are_as_wide_as_their_widest_cell() -> None:
    assert shown(("工作", "1", "EUR"), ("Ship", "12.5", "kilograms")) == [
        "Name  Value  Unit",
        "工作      1  EUR",
        "Ship   12.5  kilo…",
    ]


def test_the_first_column_wraps_in_what_the_others_leave() -> None:
    heading, row = shown(("word " * 30, "1", "EUR"))
    first, *rest = row.splitlines()
    assert all(width(line) <= WIDTH for line in (heading, first, *rest))
    assert first.endswith("    1  EUR")
    assert " ".join([first.split("  ")[0], *rest]).split() == ["word"] * 30


def test_colour_does_not_move_the_columns() -> None:
    _, row = shown(("Ship", "1", "EUR"), colour=True)
    assert row == "\x1b[1mShip\x1b[0m      1  EUR"
