"""The words of goals and results, defined."""

GOAL_TERMS = (
    (
        "progress",
        (
            "Of a target: (current - baseline) / (target - baseline). Of a level to hold: the "
            "share of observations inside it; of a total, whether it is inside. Of a goal: the "
            "weighted mean over its measured targets, each between 0 and 1; without targets the"
            " weighted share of milestones done."
        ),
    ),
    ("expected", "The share of the days from start to due date that have passed."),
    ("pace", "Progress over what is expected. 1 is just in time."),
    (
        "buffer",
        (
            "How many days the goal stays on pace if nothing more is recorded; below 0, how "
            "many days it is behind."
        ),
    ),
    (
        "met",
        (
            "On the first day on which all targets were reached and all milestones done. What "
            "can fall back, such as a level, counts from the due date on only. Once met it "
            "stays met."
        ),
    ),
    (
        "forecast",
        (
            "The day on which a target is reached if things go on: the median slope between the"
            " newest 6 points (Theil-Sen), with the 90th and the 10th percentile of the slopes "
            "as its band."
        ),
    ),
    (
        "forecast of the past",
        (
            "What the forecast would have been at the end of each month in which something was "
            "observed, from what was dated by then, the plan included. It is judged once the "
            "value then aimed at has been observed, or once its latest day has passed without "
            "it (of a level, with an observation since). Those that follow one another share "
            "observations, and a band with an open end cannot be late: fewer than 5 say nothing."
        ),
    ),
    (
        "moved goalpost",
        (
            "An amendment of a due date or target: easier where the date is later, the target "
            "nearer to its baseline or the level wider. After it was due: made when the date "
            "that stood until then had passed."
        ),
    ),
    (
        "first plan",
        (
            "Due date and targets as they were before any amendment. Whether a goal was "
            "achieved in time is judged by it."
        ),
    ),
)

FIT_TERMS = (
    (
        "evidence coverage",
        (
            "For each requirement of a role: the level asked for, the level now, the evidence "
            "that names it or belongs to its metrics and goals, and who can confirm it. It is no "
            "measure of readiness."
        ),
    ),
    (
        "witness",
        (
            "A person other than the owner who can confirm a piece of evidence. Each is counted "
            "once; those without a name count as one person a group."
        ),
    ),
    (
        "ratings of a requirement",
        (
            "In percent of their scale: the newest own rating, and the mean over the records of "
            "others. A group counts from 1 manager or mentor, or 3 peers, reports or clients on, "
            "so that nobody’s answer can be read off."
        ),
    ),
    (
        "recency index",
        (
            "A definition of our own, which no standard has: the share of a requirement’s "
            "evidence that is dated in the last 6 months. 0 means that nothing is recent, 1 that "
            "everything is; neither is wrong by itself, and both are asked about."
        ),
    ),
)

STATE_TERMS = (
    ("draft", "Not yet a commitment."),
    ("achieved", "All targets reached and all milestones done, or said so."),
    ("missed", "Past its due date and not met, or said so."),
    ("abandoned", "Stopped before its end, whatever the reason."),
    ("withdrawn", "Taken back, with a reason."),
    ("planned", "Its start lies ahead."),
    ("no data", "Nothing to measure it by has been recorded."),
    ("early", "Less than a tenth of its time has passed."),
    ("on track", "At a pace of 0.95 or more."),
    ("lagging", "At a pace of 0.75 or more."),
    ("at risk", "Below that."),
)

STATUS_TERMS = (
    ("not applicable", "The question does not arise, or the parts do not fit."),
    ("no data", "No record speaks to it."),
    ("insufficient", "Fewer records than a value takes."),
    ("stale", "The newest record is too old. The value is shown with its date."),
    ("provisional", "It may still change by what is already under way."),
    ("ok", "It can be told."),
)
