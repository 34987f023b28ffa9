"""Which words of the file the draft was read from."""

from collections.abc import Iterator

from cchc_desktop.importing.draft import Draft, DraftPlan
from cchc_desktop.ui.review.source_view import Mark, Piece


def pieces_of(draft: Draft) -> tuple[Piece, ...]:
    """The pieces to mark: tasks and targets at their places, fields wherever their words stand."""
    return (
        *_fields(draft.plan),
        *(Piece(Mark.TARGET, target.text, target.place) for target in draft.targets),
        # Last: a row of a task list is a task, whatever numbers it holds.
        *(Piece(Mark.TASK, task.content, task.place) for task in draft.tasks),
    )


def _fields(plan: DraftPlan) -> Iterator[Piece]:
    signer = plan.signer
    texts = [plan.number, plan.date_text, plan.title, *plan.legal_bases, *plan.replaces, *plan.recipients]
    texts += [signer.name] if signer is not None else []
    # A short word such as a bare number stands in many places by chance.
    return (Piece(Mark.FIELD, text, None) for text in texts if text and len(text) > 4)
