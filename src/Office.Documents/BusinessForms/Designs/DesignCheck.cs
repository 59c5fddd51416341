using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Office.Documents.BusinessForms.Calculation;

namespace Office.Documents.BusinessForms.Designs;

/// <summary>Looks at a design as a whole: what it finds would make a form that nobody can fill in, so it is not published.</summary>
public static partial class DesignCheck
{
    /// <summary>Names that formulas read as something else.</summary>
    private static readonly HashSet<string> s_reserved = new(["and", "or", "not", "true", "false", "null", "drafter", "outcome"], StringComparer.Ordinal);

    /// <param name="design">The design.</param>
    /// <param name="steps">The ids of the steps of its process; null where the process is not known yet.</param>
    /// <returns>What is wrong, in the order of the form; empty when it can be published.</returns>
    public static IReadOnlyList<DesignProblem> Of(FormDesign design, IReadOnlyCollection<string>? steps = null)
    {
        List<DesignProblem> found = [.. Whole(design)];
        if (found.Exists(problem => problem.Code is "too-many-fields" or "too-large"))
        {
            return found;
        }

        foreach (var field in design.Fields)
        {
            found.AddRange(Field(design, field, field.Key, inTable: null));
            foreach (var column in field.Columns)
            {
                found.AddRange(Field(design, column, $"{field.Key}.{column.Key}", field));
            }
        }

        found.AddRange(Circles(design));
        found.AddRange(Links(design, steps));
        return found;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Key();

    [GeneratedRegex(@"\{(?<key>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Blank();

    /// <summary>The fields that a title mentions.</summary>
    internal static IEnumerable<string> Blanks(string title) => Blank().Matches(title).Select(match => match.Groups["key"].Value);

    private static IEnumerable<DesignProblem> Whole(FormDesign design)
    {
        if (string.IsNullOrWhiteSpace(design.Name) || design.Name.Length > FormLimits.LabelCharacters)
        {
            yield return new("", "name");
        }

        if (!design.Fields.Any(field => field.IsTyped))
        {
            yield return new("", "no-fields");
        }

        if (design.Fields.Sum(field => 1 + field.Columns.Count) > FormLimits.Fields)
        {
            yield return new("", "too-many-fields", FormLimits.Fields.ToString(CultureInfo.InvariantCulture));
        }

        if (Encoding.UTF8.GetByteCount(design.ToJson()) > FormLimits.DesignBytes)
        {
            yield return new("", "too-large");
        }

        foreach (var unknown in Blanks(design.Title).Where(key => key != "drafter" && design.Field(key) is null))
        {
            yield return new("", "title-field", unknown);
        }
    }

    private static IEnumerable<DesignProblem> Field(FormDesign design, FormField field, string path, FormField? inTable)
    {
        var beside = inTable?.Columns ?? design.Fields;
        if (!Key().IsMatch(field.Key) || field.Key.Length > FormLimits.KeyCharacters || s_reserved.Contains(field.Key))
        {
            yield return new(path, "key", field.Key);
        }
        else if (beside.Count(other => other.Key == field.Key) > 1)
        {
            yield return new(path, "key-twice", field.Key);
        }

        if (string.IsNullOrWhiteSpace(field.Label) || field.Label.Length > FormLimits.LabelCharacters || field.Hint?.Length > FormLimits.HintCharacters)
        {
            yield return new(path, "label");
        }

        foreach (var problem in FieldShape.Of(field, path, inTable is not null))
        {
            yield return problem;
        }

        foreach (var text in new[] { field.Formula, field.VisibleWhen }.OfType<string>())
        {
            if (Formula.Parse(text) is not { } formula)
            {
                yield return new(path, "formula", text);
            }
            else if (formula.Names.FirstOrDefault(name => !IsKnown(design, inTable, name)) is { } unknown)
            {
                yield return new(path, "formula-field", unknown);
            }
        }
    }

    private static bool IsKnown(FormDesign design, FormField? inTable, string name) => name.Split('.') switch
    {
        [var key] => design.Field(key) is not null || inTable?.Columns.Any(column => column.Key == key) is true,
        [var table, var column] => design.Field(table)?.Columns.Any(one => one.Key == column) is true,
        _ => false,
    };

    private static IEnumerable<DesignProblem> Circles(FormDesign design)
    {
        FieldOrder.Of(design.Fields, out var circle);
        foreach (var field in circle)
        {
            yield return new(field.Key, "circle");
        }

        foreach (var table in design.Fields.Where(field => field.Kind is FieldKind.Table))
        {
            FieldOrder.Of(table.Columns, out var inside);
            foreach (var column in inside)
            {
                yield return new($"{table.Key}.{column.Key}", "circle");
            }
        }
    }

    private static IEnumerable<DesignProblem> Links(FormDesign design, IReadOnlyCollection<string>? steps)
    {
        foreach (var right in design.Rights.Where(right => design.Field(right.Field) is null || steps?.Contains(right.Step, StringComparer.Ordinal) is false))
        {
            yield return new(right.Field, "right", right.Step);
        }

        if (ProcessSketch.Check(design.Steps) is { } undrawable)
        {
            yield return undrawable;
        }

        foreach (var step in design.Steps.Where(step => step.Who is SketchActor.Named
            && design.Field(step.Field ?? "")?.Kind is not (FieldKind.Official or FieldKind.Unit or FieldKind.Organ)))
        {
            yield return new(step.Field ?? "", "step-field", step.Name);
        }

        if (design.Booking is { } booking
            && (design.Field(booking.Period)?.Kind is not FieldKind.Period
                || design.Field(booking.Resource)?.Kind is not (FieldKind.Choice or FieldKind.Text)))
        {
            yield return new(booking.Resource, "booking");
        }

        if (design.Leave is { } leave
            && (design.Field(leave.Period)?.Kind is not FieldKind.Period
                || (leave.Agent is { } agent && design.Field(agent)?.Kind is not FieldKind.Official)))
        {
            yield return new(leave.Period, "leave");
        }
    }
}
