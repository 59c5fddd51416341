using System.Globalization;
using System.Text.RegularExpressions;

namespace Office.Web.Features.Processes;

/// <summary>When a round is done, as the panel offers it, and as the condition that the drawing keeps.</summary>
/// <param name="Kind">all, any, half, count or written.</param>
/// <param name="Count">How many must agree.</param>
/// <param name="Written">The condition, where the panel has no field for it.</param>
public sealed partial record RoundChoice(string Kind, int Count = 1, string Written = "")
{
    public const string All = "all", Any = "any", Half = "half", Votes = "count", Ballot = "vote", Expression = "written";

    private const string AnyText = "${nrOfCompletedInstances >= 1}";
    private const string HalfText = "${outcomes.agree * 2 > nrOfInstances}";

    /// <summary>Reads the completion condition of a round.</summary>
    public static RoundChoice Of(string? condition) => condition switch
    {
        null or "" => new(All),
        AnyText => new(Any),
        HalfText => new(Half),
        _ when VotesText().Match(condition) is { Success: true } votes =>
            new(Votes, int.Parse(votes.Groups["count"].ValueSpan, CultureInfo.InvariantCulture)),
        _ => new(Expression, Written: condition),
    };

    /// <summary>As the drawing keeps it; null when everybody is waited for.</summary>
    public string? Text => Kind switch
    {
        Any => AnyText,
        Half => HalfText,
        Votes => string.Create(CultureInfo.InvariantCulture, $"${{outcomes.agree >= {Math.Max(1, Count)}}}"),
        Expression when Written.Length > 0 => Written,
        _ => null,
    };

    [GeneratedRegex(@"^\$\{outcomes\.agree >= (?<count>\d{1,3})\}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex VotesText();
}
