using Office.Organization.Foundation;

namespace Office.Documents.SignOffs;

/// <summary>Every reason that a decision can be refused. Each has a text in both languages.</summary>
public static class SignOffFault
{
    /// <summary>The text or the opinions changed after the card was opened; nothing was signed.</summary>
    public sealed record CardStale() : Conflict("sign-off.card-stale");

    /// <summary>The step asks for no decision.</summary>
    public sealed record NotADecision() : Conflict("sign-off.not-a-decision");

    public sealed record OpinionMissing() : Invalid("sign-off.opinion-missing", Field: nameof(SignOffDispatch.Opinion));

    public sealed record OpinionTooLong(int Most) : Invalid("sign-off.opinion-too-long", Field: nameof(SignOffDispatch.Opinion))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    /// <summary>Control characters, or marks that turn the direction of the text.</summary>
    public sealed record OpinionNotPlain() : Invalid("sign-off.opinion-not-plain", Field: nameof(SignOffDispatch.Opinion));

    public sealed record InkUnreadable() : Invalid("sign-off.ink-unreadable", Field: nameof(SignOffDispatch.Ink));

    public sealed record InkTooLarge(int MostKilobytes) : Invalid("sign-off.ink-too-large", Field: nameof(SignOffDispatch.Ink))
    {
        public override IReadOnlyList<object> Arguments => [MostKilobytes];
    }

    /// <summary>圈阅 is a mark; words or handwriting make it 同意 or 不同意.</summary>
    public sealed record InitialWithOpinion() : Invalid("sign-off.initial-with-opinion", Field: nameof(SignOffDispatch.Decision));

    public sealed record TooManyPhrases(int Most) : Conflict("sign-off.too-many-phrases")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record PhraseTooLong(int Most) : Invalid("sign-off.phrase-too-long", Field: "Text")
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record PhraseMissing() : Invalid("sign-off.phrase-missing", Field: "Text");
}
