using System.Globalization;
using System.Text;
using Office.Organization.Foundation;

namespace Office.Documents.SignOffs;

/// <summary>A decision with its words and handwriting as they will be kept, and whether they can be.</summary>
internal sealed record DecidedOpinion(SignOffDecision Decision, string? Text, byte[]? Ink)
{
    public string? Text { get; } = string.IsNullOrWhiteSpace(Text) ? null : Text.ReplaceLineEndings("\n").Trim();

    public byte[]? Ink { get; } = Ink is { Length: > 0 } ? Ink : null;

    /// <summary>sha256 of the signer's own layer over the pages, as the card showed it; null when it showed none.</summary>
    public byte[]? PagesHash { get; init; }

    /// <summary>Null when it can be signed.</summary>
    public Fault? Check()
    {
        if (Text?.Length > SignOffLimits.OpinionCharacters)
        {
            return new SignOffFault.OpinionTooLong(SignOffLimits.OpinionCharacters);
        }

        if (Text is not null && !IsPlain(Text))
        {
            return new SignOffFault.OpinionNotPlain();
        }

        return CheckInk() ?? CheckDecision();
    }

    /// <summary>
    /// Plain text in any language: markup is only text and is shown as such, but nothing invisible may change how the words
    /// read (control characters, direction marks, lone surrogates).
    /// </summary>
    public static bool IsPlain(string text) => text.EnumerateRunes().All(rune =>
        rune.Value == '\n' || (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)));

    private Fault? CheckInk()
    {
        if (Ink is null)
        {
            return null;
        }

        if (Ink.Length > SignOffLimits.InkBytes)
        {
            return new SignOffFault.InkTooLarge(SignOffLimits.InkBytes / 1024);
        }

        return SignOffs.Ink.Read(Ink) is null ? new SignOffFault.InkUnreadable() : null;
    }

    private Fault? CheckDecision() => Decision switch
    {
        SignOffDecision.Initial when Text is not null || Ink is not null => new SignOffFault.InitialWithOpinion(),
        SignOffDecision.Disagree or SignOffDecision.Return when Text is null && Ink is null => new SignOffFault.OpinionMissing(),
        SignOffDecision.Agree or SignOffDecision.Initial or SignOffDecision.Disagree or SignOffDecision.Return => null,
        _ => new SignOffFault.NotADecision(),
    };
}
