"""The codes of all findings, and the page that explains each.

Codes are stable: scripts and settings of editors name them. Each stands in one constructor
function, beside the check that finds it, and has a page of the same name in `diagnostics/`.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

GROUPS: Mapping[str, tuple[str, ...]] = {
    "Files": (
        "symlink",
        "not-a-regular-file",
        "missing-file",
        "file-too-large",
        "too-many-files",
        "folder-too-deep",
        "file-name",
        "capital-suffix",
        "unreadable-file",
        "unreadable-folder",
        "file-outside",
        "file-hidden",
        "file-of-portfolio",
    ),
    "Bytes and signs": (
        "not-utf-8",
        "lfs-pointer",
        "html-page",
        "empty-file",
        "control-character",
        "character-in-key",
        "conflict-marker",
        "text-too-long",
    ),
    "YAML": (
        "root-not-mapping",
        "duplicate-key",
        "key-not-text",
        "merge-key",
        "tag",
        "anchor",
        "alias",
        "too-deep",
        "too-many-nodes",
        "several-documents",
        "too-many-findings",
        "tab-indentation",
        "directive",
        "list-on-key-line",
        "missing-colon",
        "missing-space",
        "stray-entry",
        "bad-indentation",
        "unclosed-quote",
        "unclosed-bracket",
        "unknown-escape",
        "text-after-bar",
        "text-after-quote",
        "reserved-sign",
        "colon-in-text",
        "comma-in-text",
        "stray-sign",
        "yaml-syntax",
        "glued-comment",
        "number-out-of-range",
    ),
    "What may be written": (
        "unknown-section",
        "unknown-key",
        "unknown-word",
        "missing-key",
        "missing-choice",
        "not-here",
        "not-alone",
        "too-few",
        "repeated-entry",
        "out-of-range",
        "bad-value",
        "no-value",
        "not-a-boolean",
        "not-a-number",
        "not-a-whole-number",
        "not-text",
        "not-a-list",
        "not-a-mapping",
        "not-a-date",
        "not-a-line",
        "bad-id",
        "bad-url",
        "bad-path",
        "bad-currency",
    ),
    "CSV, and keys of one's own": (
        "missing-column",
        "bad-row",
        "faulty-schema",
        "unfit-custom",
    ),
    "References and ids": (
        "unknown-role",
        "unknown-goal",
        "unknown-metric",
        "unknown-evidence",
        "unknown-instrument",
        "unknown-engagement",
        "unknown-requirement",
        "unknown-competency",
        "unknown-kpi",
        "unknown-audience",
        "unknown-currency",
        "unknown-item",
        "duplicate-id",
        "second-profile",
        "shipped-instrument",
    ),
    "Rules": (
        "due-before-start",
        "dates-out-of-order",
        "future-fact",
        "parent-cycle",
        "continues-cycle",
        "metric-cycle",
        "target-equals-baseline",
        "against-direction",
        "min-above-max",
        "metric-twice",
        "amendments-out-of-order",
        "amendment-of-nothing",
        "amendments-do-not-join",
        "empty-scale",
        "outside-scale",
        "open-band",
        "bands-out-of-order",
        "too-many-wanted",
        "no-currency",
        "fixed-window",
        "wider-than-record",
        "metric-not-shared",
        "achieved-over-unmet",
    ),
    "The site": (
        "unknown-page",
        "unknown-part",
        "invalid-site-setting",
        "unsafe-site-setting",
        "unused-site-setting",
        "unused-site-file",
        "unused-front-matter",
    ),
    "Profiles: shared, then packet": (
        "draft-shared",
        "profile-not-shared",
        "private-address",
        "no-target-role",
        "achieved-without-evidence",
        "target-without-evidence",
        "impact-without-source",
        "evidence-without-witness",
        "expired-evidence",
        "requirement-without-evidence",
        "overdue-without-outcome",
    ),
}
CODES = tuple(code for codes in GROUPS.values() for code in codes)


@cache
def pages() -> Mapping[str, str]:
    """What explains each code: Markdown with a bad example, its rendering and the cure."""
    folder = files("tracker.data").joinpath("diagnostics")
    return {code: folder.joinpath(f"{code}.md").read_text("utf-8") for code in CODES}


@cache
def grouped_pages() -> Mapping[str, Mapping[str, str]]:
    """The pages by group and code."""
    return {group: {code: pages()[code] for code in codes} for group, codes in GROUPS.items()}
