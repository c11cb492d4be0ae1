"""What records are called where others mention them."""

from tracker.records.audience import Shared
from tracker.records.feedback import Feedback
from tracker.records.vocabulary import RaterGroup
from tracker.views.words import plain_day


def title_of(portfolio: Shared, mention: str) -> str:
    """The name of the record `section/id` in a sentence."""
    section, _, id_ = mention.partition("/")
    match section:
        case "feedback":
            return feedback_title(portfolio.feedback[id_])
        case "surveys":
            survey = portfolio.surveys[id_]
            instrument = portfolio.instruments[survey.instrument]
            return survey.title or f"{instrument.title}, {plain_day(survey.date)}"
        case "reviews":
            review = portfolio.reviews[id_]
            return f"{review.title or 'Review'}, {plain_day(review.date)}"
        case "contacts":
            contact = portfolio.contacts[id_]
            return contact.name or id_
        case _:
            record = getattr(portfolio, section)[id_]
            return str(record.title)


def feedback_title(feedback: Feedback) -> str:
    """`From a peer, Jo`; the name where it is known."""
    if feedback.title:
        return feedback.title
    who = "By myself" if feedback.from_ is RaterGroup.SELF else f"From a {feedback.from_}"
    if feedback.from_ is RaterGroup.MANAGER:
        who = "From my manager"
    if feedback.from_ is RaterGroup.MENTOR:
        who = "From my mentor"
    return f"{who}, {feedback.name}" if feedback.name else who


def address(url: str) -> str:
    """An address without what every address begins with: `example.org/talks`."""
    for opening in ("https://", "http://", "mailto:"):
        if url.startswith(opening):
            return url.removeprefix(opening).removesuffix("/")
    return url
