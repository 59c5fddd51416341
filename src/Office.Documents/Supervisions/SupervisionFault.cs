using Office.Organization.Foundation;

namespace Office.Documents.Supervisions;

/// <summary>Refusals around supervised matters. Each has a text in both languages.</summary>
public static class SupervisionFault
{
    public sealed record TitleMissing() : Invalid("supervision.title-missing", Field: "Title");

    public sealed record TextTooLong(string Where, int Most) : Invalid("supervision.text-too-long", Field: Where)
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record TextMissing(string Where) : Invalid("supervision.text-missing", Field: Where);

    /// <summary>The requirement is what the unit is held to; without it there is nothing to report on.</summary>
    public sealed record RequirementMissing() : Invalid("supervision.requirement-missing", Field: "Requirement");

    public sealed record DueMissing() : Invalid("supervision.due-missing", Field: "DueOn");

    public sealed record DueInThePast(DateOnly DueOn) : Invalid("supervision.due-in-the-past", Field: "DueOn")
    {
        public override IReadOnlyList<object> Arguments => [DueOn];
    }

    /// <summary>A part may not be due later than the matter that it belongs to.</summary>
    public sealed record DueAfterParent(DateOnly Latest) : Invalid("supervision.due-after-parent", Field: "DueOn")
    {
        public override IReadOnlyList<object> Arguments => [Latest];
    }

    public sealed record LeadMissing() : Invalid("supervision.lead-missing", Field: "LeadId");

    /// <summary>The unit or organ is not in the directory, or has nobody.</summary>
    public sealed record UnitUnknown() : Invalid("supervision.unit-unknown", Field: "LeadId");

    /// <summary>Nobody could sign what the unit reports.</summary>
    public sealed record UnitWithoutHead(string Unit) : Invalid("supervision.unit-without-head", Field: "LeadId")
    {
        public override IReadOnlyList<object> Arguments => [Unit];
    }

    public sealed record LeadAssists() : Invalid("supervision.lead-assists", Field: "Assistants");

    public sealed record TooManyUnits(int Most) : Invalid("supervision.too-many-units", Field: "Assistants")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record TooManyMilestones(int Most) : Invalid("supervision.too-many-milestones", Field: "Milestones")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record MilestoneBad() : Invalid("supervision.milestone-bad", Field: "Milestones");

    /// <summary>The quoted sentence does not stand in that version of the document.</summary>
    public sealed record QuoteNotFound() : Invalid("supervision.quote-not-found", Field: "Quote");

    public sealed record LeaderUnknown() : Invalid("supervision.leader-unknown", Field: "LeaderId");

    public sealed record AlreadyThere() : Conflict("supervision.already-there");

    public sealed record WrongStep() : Conflict("supervision.wrong-step");

    /// <summary>What is decided on is not what was shown; nothing was recorded.</summary>
    public sealed record Stale() : Conflict("supervision.stale");

    public sealed record Paused() : Conflict("supervision.paused");

    public sealed record NotPaused() : Conflict("supervision.not-paused");

    public sealed record Over() : Conflict("supervision.over");

    /// <summary>A matter with parts is not assigned itself, and one that is assigned is not taken apart.</summary>
    public sealed record NotToDecompose() : Conflict("supervision.not-to-decompose");

    public sealed record NoParts() : Conflict("supervision.no-parts");

    public sealed record PartsOpen(int Count) : Conflict("supervision.parts-open")
    {
        public override IReadOnlyList<object> Arguments => [Count];
    }

    public sealed record ProgressOutOfRange() : Invalid("supervision.progress-out-of-range", Field: "Progress");

    /// <summary>A last report says that it is done.</summary>
    public sealed record FinalNotDone() : Invalid("supervision.final-not-done", Field: "Progress");

    public sealed record FileStrange() : Invalid("supervision.file-strange", Field: "Files");

    /// <summary>Only before the due date: afterwards the original date is what is scored.</summary>
    public sealed record ExtensionTooLate(DateOnly DueOn) : Conflict("supervision.extension-too-late")
    {
        public override IReadOnlyList<object> Arguments => [DueOn];
    }

    public sealed record ExtensionNotLater(DateOnly DueOn) : Invalid("supervision.extension-not-later", Field: "NewDue")
    {
        public override IReadOnlyList<object> Arguments => [DueOn];
    }

    /// <summary>A date that only somebody higher may set.</summary>
    public sealed record ExtensionTooLong() : Invalid("supervision.extension-too-long", Field: "DueOn");

    public sealed record ExtensionOpen() : Conflict("supervision.extension-open");

    public sealed record AskedTooOften(DateOnly Next) : Conflict("supervision.asked-too-often")
    {
        public override IReadOnlyList<object> Arguments => [Next];
    }

    /// <summary>A weaker notice after a stronger one would say nothing.</summary>
    public sealed record NoticeWeaker() : Invalid("supervision.notice-weaker", Field: "Colour");

    public sealed record NotWithUnit() : Conflict("supervision.not-with-unit");

    public sealed record CheckInTheFuture() : Invalid("supervision.check-in-the-future", Field: "On");

    public sealed record RulesUnusable(string Where) : Invalid("supervision.rules-unusable", Field: Where);
}
