"""`tracker new`: a valid record, in the file where its like live."""

from collections.abc import Callable, Mapping

import click
from msgspec import Struct
from msgspec.structs import replace

from tracker.cli.changing import Plan, change
from tracker.cli.new_asking import Asker, is_terminal
from tracker.cli.new_options import Said, new_command, said
from tracker.cli.setting import Setting, today
from tracker.data.catalogue import Template
from tracker.editing.change import New
from tracker.editing.home import home_of, new_home
from tracker.editing.names import names
from tracker.editing.new import new_file, with_record
from tracker.editing.new_fields import missing, with_source
from tracker.editing.new_id import free_id, is_allowed, proposed_id
from tracker.editing.new_kinds import KINDS, Kind
from tracker.editing.new_values import option
from tracker.editing.template import filled, template, templates
from tracker.faults import UsageFault
from tracker.load import Loaded, load
from tracker.records.sections import NEVER_OPENED, OPENED_BY_RECORD
from tracker.text.document import Block
from tracker.text.signs import visible


class Wish(Struct, frozen=True, kw_only=True):
    """What was said on the command line."""

    kind: Kind
    name: str | None
    record: Mapping[str, New]
    measure: Template | None = None


class Records(click.Group):
    """A command for each kind of record, its options made from the schema."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The kinds, the most usual first."""
        del ctx
        return list(KINDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command for one kind, or None."""
        del ctx
        kind = KINDS.get(cmd_name)
        return None if kind is None else new_command(kind, _callback(kind))


@click.group(cls=Records, epilog='Example: tracker new goal --title "Speak at a meetup" …')
def command() -> None:
    """Add a record to the file where its like live.

    What is not said by options is asked for on a terminal.
    """


def _callback(kind: Kind) -> Callable[..., None]:
    @click.pass_obj
    def called(
        setting: Setting,
        /,
        *,
        name: str | None,
        dry_run: bool,
        measure: str | None = None,
        listing: bool = False,
        **options: Said,
    ) -> None:
        if listing:
            _list(kind)
            return
        begun = None if measure is None else template(kind.section, measure)
        record = {**(filled(begun) if begun else {}), **said(kind, options)}
        wish = Wish(kind=kind, name=name, record=record, measure=begun)
        _add(setting, wish, dry_run=dry_run)

    return called


def _list(kind: Kind) -> None:
    """Prints the templates for a kind."""
    for measure in templates(kind.section):
        unit = f" ({measure.unit})" if measure.unit else ""
        click.echo(f"{measure.id:<32} {measure.title}{unit}")


def _add(setting: Setting, wish: Wish, *, dry_run: bool) -> None:
    if wish.name is not None and not is_allowed(wish.name):
        raise UsageFault(
            f"`{visible(wish.name)}` cannot be an id: those are of a-z and 0-9 with single hyphens"
            " between, at most 64 of them, and some names are taken"
        )
    whole = _asked(setting, wish)
    change(setting, lambda loaded: _plan(setting, loaded, whole), dry_run=dry_run)


def _asked(setting: Setting, wish: Wish) -> Wish:
    """The wish with all that is required: what is missing is asked for, or named."""
    lacking = missing(wish.kind.section, wish.name, wish.record)
    if not lacking:
        return wish
    if not is_terminal():
        raise UsageFault(
            f"a new {wish.kind.word} needs more: {', '.join(map(option, lacking))}"
            f" (`tracker new {wish.kind.word} --help` explains them)"
        )
    loaded = load(setting.writable(), today())
    known = names(loaded.documents.values(), loaded.portfolio)
    asks = wish.measure.asks if wish.measure else ()
    kind = replace(wish.kind, asked=(*wish.kind.asked, *asks))
    asker = Asker(kind=kind, names=known, portfolio=loaded.portfolio, today=today())
    wish = replace(wish, record=asker.completed(wish.name, wish.record))
    if wish.name is not None:
        return wish
    taken = _taken(loaded, wish.kind.section)
    return replace(wish, name=asker.id(_proposed(wish, taken), taken))


def _proposed(wish: Wish, taken: frozenset[str]) -> str:
    if wish.measure is not None:
        return free_id(wish.measure.id, taken)
    return proposed_id(wish.kind.word, wish.record, taken, today())


def _plan(setting: Setting, loaded: Loaded, wish: Wish) -> Plan:
    """Where the record goes, and what becomes of the file."""
    section = wish.kind.section
    taken = _taken(loaded, section)
    name = wish.name or _proposed(wish, taken)
    if name in taken:
        raise UsageFault(f"there is a {wish.kind.word} `{name}` already; choose another id")
    record = with_source(section, wish.record)
    home = home_of(section, loaded.documents)
    if home is None:
        path = new_home(section, tuple(source.path for source in loaded.sources))
        setting.say(f"{wish.kind.word} `{name}`, in the new file {path}")
        return Plan(path=path, rewrite=lambda _: new_file(path, section, name, record))
    setting.say(f"{wish.kind.word} `{name}`, in {visible(home)}{_seen_by(loaded, home, wish)}")
    return Plan(path=home, rewrite=lambda source: with_record(source, section, name, record))


def _taken(loaded: Loaded, section: str) -> frozenset[str]:
    """The ids that a section has, shipped and broken ones among them."""
    found = [document.root.get(section) for document in loaded.documents.values()]
    written = {name for records in found if isinstance(records, Block) for name in records}
    return frozenset(written.union(loaded.portfolio.sections[section]))


def _seen_by(loaded: Loaded, home: str, wish: Wish) -> str:
    """Whom the file opens the record to, where the record does not say so itself."""
    share = loaded.documents[home].root.get("share")
    closed = wish.kind.section in OPENED_BY_RECORD | NEVER_OPENED
    if closed or "share" in wish.record or not isinstance(share, list) or not share:
        return ""
    return f", which shares it with {', '.join(map(str, share))} (--share [] keeps it to you)"
