using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>Refusals around incoming papers. Each has a text in both languages.</summary>
public static class IncomingFault
{
    public sealed record FieldMissing(string Name) : Invalid("incoming.field-missing", Field: Name);

    public sealed record FieldBad(string Name) : Invalid("incoming.field-bad", Field: Name);

    public sealed record FieldTooLong(string Name, int Most) : Invalid("incoming.field-too-long", Field: Name)
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>A paper cannot have been written or received tomorrow.</summary>
    public sealed record DatedLater(string Name) : Invalid("incoming.dated-later", Field: Name);

    /// <summary>State secrets have no place in this system (条例 第二十六条).</summary>
    public sealed record StateSecret() : Invalid("incoming.state-secret", Field: "Secrecy");

    /// <summary>It looks like a paper that stands in the register; a reason lets it pass.</summary>
    public sealed record LooksRegistered(string Number, int Count) : Conflict("incoming.looks-registered")
    {
        public override IReadOnlyList<object> Arguments => [Number, Count];
    }

    public sealed record TooManyFiles(int Most) : Invalid("incoming.too-many-files", Field: "Files")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>It stands elsewhere than the page showed.</summary>
    public sealed record MovedOn() : Conflict("incoming.moved-on");

    /// <summary>What was signed is not what stands now: the page shows it anew.</summary>
    public sealed record Stale() : Conflict("incoming.stale");

    /// <summary>初审: not everything that must be checked was found in order.</summary>
    public sealed record CheckIncomplete() : Invalid("incoming.check-incomplete", Field: "Checks");

    /// <summary>初审: nothing speaks against it, so it is not sent back.</summary>
    public sealed record NothingAgainst() : Invalid("incoming.nothing-against", Field: "Checks");

    public sealed record NoReaders() : Invalid("incoming.no-readers", Field: "Readers");

    /// <summary>拟办意见 is obligatory.</summary>
    public sealed record ProposalMissing() : Invalid("incoming.proposal-missing", Field: "Opinion");

    /// <summary>Two units or more need exactly one that leads (条例 第二十四条（四）).</summary>
    public sealed record NoLead() : Invalid("incoming.no-lead", Field: "Lead");

    /// <summary>Nobody is named who undertakes it, and no leader is asked who could.</summary>
    public sealed record NobodyUndertakes() : Invalid("incoming.nobody-undertakes", Field: "Lead");

    public sealed record UnitHasNobody(string Unit) : Invalid("incoming.unit-has-nobody", Field: "Lead")
    {
        public override IReadOnlyList<object> Arguments => [Unit];
    }

    /// <summary>A unit, post or official that is not of this organ.</summary>
    public sealed record NotOfTheOrgan() : Invalid("incoming.not-of-the-organ", Field: "Lead");

    public sealed record TooMany(int Most) : Invalid("incoming.too-many", Field: "Lead")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>紧急公文 needs a time limit (条例 第二十四条（四）).</summary>
    public sealed record DueMissing() : Invalid("incoming.due-missing", Field: "DueOn");

    public sealed record DueInThePast(DateOnly DueOn) : Invalid("incoming.due-in-the-past", Field: "DueOn")
    {
        public override IReadOnlyList<object> Arguments => [DueOn];
    }

    /// <summary>改派 needs an instruction that stands.</summary>
    public sealed record NotInstructed() : Conflict("incoming.not-instructed");

    /// <summary>The lead reports when the assisting units have answered.</summary>
    public sealed record AssistantsOutstanding(string Units) : Conflict("incoming.assistants-outstanding")
    {
        public override IReadOnlyList<object> Arguments => [Units];
    }

    public sealed record ResultMissing() : Invalid("incoming.result-missing", Field: "Opinion");

    /// <summary>不属本单位 is said before the work is due.</summary>
    public sealed record TooLateToDisown() : Conflict("incoming.too-late-to-disown");

    /// <summary>A reply is a dispatch of this organ, or a note of what was said.</summary>
    public sealed record ReplyMissing() : Invalid("incoming.reply-missing", Field: "Note");

    public sealed record ReplyUnknown() : Invalid("incoming.reply-unknown", Field: "Number");
}
