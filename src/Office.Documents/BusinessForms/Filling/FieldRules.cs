using System.Text.RegularExpressions;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.SignOffs;

namespace Office.Documents.BusinessForms.Filling;

/// <summary>The rules of a single field over the text that stands in it.</summary>
internal static class FieldRules
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    /// <summary>What is wrong; null when nothing is. An empty field is right here: whether it must be filled in is asked elsewhere.</summary>
    public static FormProblem? Check(FormField field, string path, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var most = field.Kind is FieldKind.Text ? FormLimits.TextCharacters : FormLimits.LongTextCharacters;
        if (text.Length > most)
        {
            return FormProblem.Of(path, "too-long", most);
        }

        // Nothing invisible may change how the words read: the same rule as for an opinion.
        if (!DecidedOpinion.IsPlain(text) || (field.Kind is FieldKind.Text && text.Contains('\n', StringComparison.Ordinal)))
        {
            return FormProblem.Of(path, "not-plain");
        }

        var value = FieldReading.Read(field, text);
        return value is null ? FormProblem.Of(path, Unreadable(field)) : Bounds(field, path, value) ?? Options(field, path, value);
    }

    /// <summary>A pattern that runs in time that grows with the text only; null when it is none.</summary>
    public static Regex? Pattern(string pattern)
    {
        try
        {
            return pattern.Length > FormLimits.PatternCharacters ? null
                : new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, s_patience);
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static string Unreadable(FormField field) => field.Kind switch
    {
        FieldKind.Number or FieldKind.Money => "not-a-number",
        FieldKind.Date => "not-a-day",
        FieldKind.Time => "not-a-time",
        FieldKind.Period => "not-a-period",
        _ => "unreadable",
    };

    private static FormProblem? Bounds(FormField field, string path, object value) => (field.Kind, value) switch
    {
        (_, decimal number) when decimal.Round(number, Decimals(field)) != number => FormProblem.Of(path, "too-exact", Decimals(field)),
        (_, decimal number) when number < field.Least => FormProblem.Of(path, "too-small", field.Least),
        (_, decimal number) when number > field.Most => FormProblem.Of(path, "too-large", field.Most),
        (FieldKind.Text or FieldKind.LongText, string text) => TextBounds(field, path, text),
        (FieldKind.MultiChoice or FieldKind.Attachment, IReadOnlyList<object?> list) when list.Count > MostOf(field) =>
            FormProblem.Of(path, "too-many", MostOf(field)),
        _ => null,
    };

    private static FormProblem? TextBounds(FormField field, string path, string text)
    {
        var length = text.EnumerateRunes().Count();
        return length < field.Least ? FormProblem.Of(path, "too-short", field.Least)
            : length > field.Most ? FormProblem.Of(path, "too-long", field.Most)
            : field.Pattern is { } pattern && Pattern(pattern)?.IsMatch(text) is false
                ? FormProblem.Of(path, field.PatternHint is null ? "pattern" : "pattern-hint", field.PatternHint ?? "")
            : null;
    }

    private static FormProblem? Options(FormField field, string path, object value) => (field.Kind, value) switch
    {
        (FieldKind.Choice, string choice) when !field.Options.Contains(choice, StringComparer.Ordinal) =>
            FormProblem.Of(path, "unknown-option", choice),
        (FieldKind.MultiChoice, IReadOnlyList<object?> chosen)
            when chosen.FirstOrDefault(one => !field.Options.Contains(one as string, StringComparer.Ordinal)) is { } unknown =>
            FormProblem.Of(path, "unknown-option", unknown),
        _ => null,
    };

    private static int Decimals(FormField field) =>
        Math.Clamp(field.Kind is FieldKind.Money ? Math.Max(2, field.Decimals) : field.Decimals, 0, 4);

    private static int MostOf(FormField field) => field.Kind is FieldKind.Attachment
        ? (int)Math.Min(field.Most ?? FormLimits.Files, FormLimits.Files)
        : (int)Math.Min(field.Most ?? FormLimits.Options, FormLimits.Options);
}
