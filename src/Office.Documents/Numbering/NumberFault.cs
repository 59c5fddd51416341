using Office.Organization.Foundation;

namespace Office.Documents.Numbering;

/// <summary>What the number ledger refuses.</summary>
public static class NumberFault
{
    /// <summary>The 代字 is not for documents of this kind.</summary>
    public sealed record NotForKind(string Prefix) : Invalid("number.not-for-kind", nameof(RegisterNumber.Prefix))
    {
        public override IReadOnlyList<object> Arguments => [Prefix];
    }

    /// <summary>The 代字 is not for the actor's post.</summary>
    public sealed record NotForPost(string Prefix) : Invalid("number.not-for-post", nameof(RegisterNumber.Prefix))
    {
        public override IReadOnlyList<object> Arguments => [Prefix];
    }

    public sealed record Closed(string Prefix) : Invalid("number.closed", nameof(RegisterNumber.Prefix))
    {
        public override IReadOnlyList<object> Arguments => [Prefix];
    }

    /// <summary>The number that was to be taken is not kept any longer.</summary>
    public sealed record NotReserved() : Conflict("number.not-reserved");

    public sealed record CountOff(int Most) : Invalid("number.count-off", nameof(ReserveNumbers.Count))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>The number stands otherwise than this act needs.</summary>
    public sealed record WrongState() : Conflict("number.wrong-state");

    /// <summary>A sealed original bears it: it is never given to another.</summary>
    public sealed record OnSealedPaper() : Conflict("number.on-sealed-paper");

    /// <summary>Only a second person may agree to what the first has asked.</summary>
    public sealed record NeedsSecondPerson() : Conflict("number.needs-second-person");

    public sealed record PrefixUnusable() : Invalid("number.prefix-unusable", nameof(SaveNumberRule.Prefix));

    public sealed record PrefixTaken(string Organ) : Conflict("number.prefix-taken")
    {
        public override IReadOnlyList<object> Arguments => [Organ];
    }

    /// <summary>Somebody else changed the 代字 in the meantime.</summary>
    public sealed record MovedOn() : Conflict("number.moved-on");
}
