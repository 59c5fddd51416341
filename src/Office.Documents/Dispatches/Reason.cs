using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Documents.Dispatches;

/// <summary>The reason that a return, withdrawal or refusal must give.</summary>
internal static class Reason
{
    /// <summary>The reason as it is kept, or why it cannot be.</summary>
    public static Outcome<string> Check(string? text)
    {
        var trimmed = text?.ReplaceLineEndings("\n").Trim() ?? "";
        return trimmed switch
        {
            "" => new DispatchFault.ReasonMissing(),
            { Length: > SignOffLimits.ReasonCharacters } => new DispatchFault.ReasonTooLong(SignOffLimits.ReasonCharacters),
            _ when !DecidedOpinion.IsPlain(trimmed) => new SignOffFault.OpinionNotPlain(),
            _ => trimmed,
        };
    }
}
