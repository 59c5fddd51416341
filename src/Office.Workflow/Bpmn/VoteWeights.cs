using System.Globalization;

namespace Office.Workflow.Bpmn;

/// <summary>The weights that a drawing gives to the members of a vote: <c>ID=3 ID=2.5</c>, each above 0 and at most 1,000.</summary>
public static class VoteWeights
{
    private const decimal Most = 1_000;

    /// <summary>Null when the text is none.</summary>
    public static IReadOnlyDictionary<Guid, decimal>? Parse(string text)
    {
        Dictionary<Guid, decimal> weights = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Split('=') is not [var id, var number] || !Guid.TryParse(id, out var whom)
                || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight)
                || weight is <= 0 or > Most || !weights.TryAdd(whom, weight))
            {
                return null;
            }
        }
        return weights.Count > 0 ? weights : null;
    }

    public static string Write(IEnumerable<KeyValuePair<Guid, decimal>> weights) =>
        string.Join(' ', weights.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key:D}={one.Value}")));
}
