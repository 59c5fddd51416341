using System.Text.RegularExpressions;
using Office.Documents.BusinessForms.Designs;

namespace Office.Documents.BusinessForms.Publishing;

/// <summary>What a form may be called in addresses and processes.</summary>
internal static partial class FormKey
{
    public static bool IsSound(string? key) => key is { Length: > 1 and <= FormLimits.KeyCharacters } && Shape().IsMatch(key);

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Shape();
}
