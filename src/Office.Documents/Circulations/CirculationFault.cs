using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

/// <summary>Refusals around 传阅.</summary>
public static class CirculationFault
{
    /// <summary>The paper is still a draft, has been put away, or is of a kind that is not circulated.</summary>
    public sealed record NotCirculable() : Conflict("circulation.not-circulable");

    public sealed record PurposeMissing() : Invalid("circulation.purpose-missing", "Purpose");

    public sealed record PurposeTooLong(int Most) : Invalid("circulation.purpose-too-long", "Purpose")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>Nobody is named, or everybody named has it already.</summary>
    public sealed record NoReaders() : Invalid("circulation.no-readers", "Readers");

    public sealed record TooManyReaders(int Most) : Invalid("circulation.too-many-readers", "Readers")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record TooManyRounds(int Most) : Invalid("circulation.too-many-rounds", "Readers")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>Somebody named is in no directory any more.</summary>
    public sealed record ReaderUnknown() : Invalid("circulation.reader-unknown", "Readers");

    /// <summary>It does not lie before this official: not their turn, or taken back.</summary>
    public sealed record NotYours() : Conflict("circulation.not-yours");

    public sealed record AlreadyAcknowledged() : Conflict("circulation.already-acknowledged");

    public sealed record OpinionTooLong(int Most) : Invalid("circulation.opinion-too-long", "Opinion")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>Whom it is to be taken back from has opened it.</summary>
    public sealed record OpenedAlready(string Name) : Conflict("circulation.opened-already")
    {
        public override IReadOnlyList<object> Arguments => [Name];
    }

    public sealed record NobodyLeft() : Conflict("circulation.nobody-left");

    public sealed record UrgedJustNow(DateTimeOffset Until) : Conflict("circulation.urged-just-now")
    {
        public override IReadOnlyList<object> Arguments => [Until];
    }

    /// <summary>Only a leader's words become an undertaking.</summary>
    public sealed record OnlyALeaderInstructs() : Forbidden("circulation.only-a-leader-instructs");

    public sealed record WordsMissing() : Invalid("circulation.words-missing", "Words");

    public sealed record ResultMissing() : Invalid("circulation.result-missing", "Result");

    public sealed record SettledAlready() : Conflict("circulation.settled-already");
}
