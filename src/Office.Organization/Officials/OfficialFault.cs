using Office.Organization.Foundation;

namespace Office.Organization.Officials;

/// <summary>Why an official cannot be entered or changed.</summary>
public static class OfficialFault
{
    public sealed record CodeUnusable() : Invalid("official.code-unusable", nameof(EnterOfficial.Code));

    public sealed record CodeTaken(string Taken) : Conflict("official.code-taken")
    {
        public override IReadOnlyList<object> Arguments => [Taken];
    }

    public sealed record NameUnusable() : Invalid("official.name-unusable", nameof(EnterOfficial.Name));

    public sealed record PinyinUnusable() : Invalid("official.pinyin-unusable", nameof(EnterOfficial.Pinyin));

    /// <summary>This machine has no Chinese collation data, so initials cannot be derived from the name.</summary>
    public sealed record PinyinRequired() : Invalid("official.pinyin-required", nameof(EnterOfficial.Pinyin));

    public sealed record OrganMissing() : Invalid("official.organ-missing", nameof(EnterOfficial.OrganId));

    public sealed record LeaveUnusable() : Invalid("official.leave-unusable", nameof(RecordLeave.From));

    /// <summary>There is no such absence, or it is no business of who asks.</summary>
    public sealed record AbsenceMissing() : NotFound("official.absence-missing");

    /// <summary>The absence is over, or was ended before.</summary>
    public sealed record AbsenceOver() : Conflict("official.absence-over");

    public sealed record Missing() : NotFound("official.missing");

    public sealed record HasLeft() : Conflict("official.has-left");
}
