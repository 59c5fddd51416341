using Office.Documents.BusinessForms.Calculation;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;

namespace Office.Documents.BusinessForms.Matters;

/// <summary>One value of a handed-in form, so that lists can be filtered by it. Rewritten with the content; the form itself is the truth.</summary>
public sealed class FormValueRow
{
    /// <summary>Numbers are stored in ten-thousandths, so that both databases compare them exactly.</summary>
    public const int Parts = 10_000;

    public const int MostCharacters = 200;

    public Guid MatterId { get; init; }

    public string Field { get; init; } = "";

    public Guid OrganId { get; init; }

    public Guid FormId { get; init; }

    public string Text { get; init; } = "";

    /// <summary>A number in ten-thousandths; a day by its number; the beginning of a period in minutes.</summary>
    public long? Low { get; init; }

    /// <summary>The end of a period in minutes; else as <see cref="Low"/>.</summary>
    public long? High { get; init; }

    internal static IEnumerable<FormValueRow> Of(FormMatter matter, FormDesign design, FormValues values)
    {
        foreach (var field in design.Fields.Where(field => values[field.Key].Length > 0))
        {
            var text = values[field.Key];
            var (low, high) = Bounds(FieldReading.Read(field, text));
            yield return new FormValueRow
            {
                MatterId = matter.Id,
                Field = field.Key,
                OrganId = matter.OrganId,
                FormId = matter.FormId,
                Text = text.Length > MostCharacters ? text[..MostCharacters] : text,
                Low = low,
                High = high,
            };
        }
    }

    private static (long? Low, long? High) Bounds(object? value) => value switch
    {
        decimal number when Math.Abs(number) < long.MaxValue / Parts => ((long)(number * Parts), (long)(number * Parts)),
        DateOnly day => (day.DayNumber, day.DayNumber),
        Period period => (period.Low, period.High),
        _ => (null, null),
    };
}
