"""The closed word lists of the format, each the twin of an `enum` in the schemas."""

from enum import StrEnum


class Category(StrEnum):
    """The six categories of promotion metrics."""

    QUANTITATIVE_PERFORMANCE = "quantitative-performance"
    SKILL_DEVELOPMENT = "skill-development"
    PROJECT_IMPACT = "project-impact"
    LEADERSHIP_TEAMWORK = "leadership-teamwork"
    CAREER_ADVANCEMENT = "career-advancement"
    THOUGHT_LEADERSHIP = "thought-leadership"


class RaterGroup(StrEnum):
    """Who rates, advises or witnesses."""

    SELF = "self"
    MANAGER = "manager"
    PEER = "peer"
    REPORT = "report"
    MENTOR = "mentor"
    CLIENT = "client"


class Direction(StrEnum):
    """Where a metric should go."""

    INCREASE = "increase"
    DECREASE = "decrease"
    MAINTAIN = "maintain"


class Aggregate(StrEnum):
    """How the observations of a metric become one value."""

    SUM = "sum"
    COUNT = "count"
    LAST = "last"
    MEAN = "mean"
    MIN = "min"
    MAX = "max"


class Cadence(StrEnum):
    """How often a metric is observed."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class GoalResult(StrEnum):
    """How a goal was concluded."""

    ACHIEVED = "achieved"
    MISSED = "missed"
    ABANDONED = "abandoned"
    WITHDRAWN = "withdrawn"


class EvidenceKind(StrEnum):
    """What sort of thing a piece of evidence is."""

    ACHIEVEMENT = "achievement"
    AWARD = "award"
    ARTICLE = "article"
    TALK = "talk"
    MEDIA = "media"
    MEMBERSHIP = "membership"
    CERTIFICATION = "certification"
    COURSE = "course"
    PROJECT = "project"
    PROMOTION = "promotion"
    RESPONSIBILITY = "responsibility"
    COLLABORATION = "collaboration"
    MENTORING = "mentoring"
    PROCESS_IMPROVEMENT = "process-improvement"
    INCLUSION = "inclusion"
    FEEDBACK = "feedback"
    OTHER = "other"


class Scoring(StrEnum):
    """How an instrument's answers become a score."""

    MEAN = "mean"
    SUM = "sum"


class PositionChange(StrEnum):
    """What brought a position about."""

    HIRE = "hire"
    PROMOTION = "promotion"
    LATERAL = "lateral"
    DEMOTION = "demotion"


class PayPeriod(StrEnum):
    """What an amount of pay is paid for."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"


class EngagementKind(StrEnum):
    """What sort of support an engagement is."""

    COACHING = "coaching"
    MENTORING = "mentoring"
    COURSE = "course"
    PROGRAMME = "programme"


class EngagementResult(StrEnum):
    """How an engagement ended."""

    COMPLETED = "completed"
    WITHDRAWN = "withdrawn"


class ApplicationKind(StrEnum):
    """Where an application goes; a promotion case put up is one."""

    EXTERNAL = "external"
    INTERNAL = "internal"
    PROMOTION = "promotion"


class Stage(StrEnum):
    """What an application has reached."""

    SCREENING = "screening"
    INTERVIEW = "interview"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class BuiltInKpi(StrEnum):
    """The fourteen KPIs that every portfolio has, in their order."""

    GOAL_ACHIEVEMENT_RATE = "goal-achievement-rate"
    CAREER_PROGRESSION = "career-progression"
    SKILL_DEVELOPMENT = "skill-development"
    JOB_SATISFACTION = "job-satisfaction"
    NETWORKING = "networking"
    FEEDBACK_SELF_AWARENESS = "feedback-self-awareness"
    TIME_MANAGEMENT = "time-management"
    CAREER_RESILIENCE = "career-resilience"
    COLLEAGUE_FEEDBACK = "colleague-feedback"
    RETURN_ON_INVESTMENT = "return-on-investment"
    COMPLETION_RETENTION = "completion-retention"
    GROWTH_WELLBEING = "growth-wellbeing"
    JOB_SEARCH_SUCCESS = "job-search-success"
    DIVERSITY_INCLUSION = "diversity-inclusion"
