namespace Office.Documents.BusinessForms.Designs;

/// <summary>A field of a form, or a column of its detail table.</summary>
public sealed record FormField
{
    /// <summary>How formulas, rights and stored values name it: small letters, digits and lines, e.g. <c>start_date</c>.</summary>
    public string Key { get; init; } = "";

    /// <summary>How people call it.</summary>
    public string Label { get; init; } = "";

    public FieldKind Kind { get; init; }

    /// <summary>Stands under the field; of a heading, the explanation.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether it takes the whole width of the sheet.</summary>
    public bool Wide { get; init; }

    /// <summary>Must be filled in at the step that may edit it, when it is visible. Of a table: at least one row.</summary>
    public bool Required { get; init; }

    /// <summary>A condition; where it does not hold the field is not shown and holds nothing.</summary>
    public string? VisibleWhen { get; init; }

    /// <summary>Calculates the value; nobody types it.</summary>
    public string? Formula { get; init; }

    /// <summary>What stands there at first: text, or <c>@today</c>, <c>@me</c>, <c>@unit</c>, <c>@organ</c>.</summary>
    public string? Initial { get; init; }

    /// <summary>Least number or amount; of text, least characters.</summary>
    public decimal? Least { get; init; }

    /// <summary>Greatest number or amount; of text, most characters; of choices and files, how many.</summary>
    public decimal? Most { get; init; }

    /// <summary>Digits behind the point, 0–4.</summary>
    public int Decimals { get; init; }

    /// <summary>A regular expression that the whole text must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>What the pattern asks for, in words; told when it is not met.</summary>
    public string? PatternHint { get; init; }

    /// <summary>No other matter of this form in the organ may hold the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>Of a period: whether it has times of day.</summary>
    public bool WithTime { get; init; }

    /// <summary>Of a choice: what may be chosen, as shown and stored.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Whether lists show it as a column.</summary>
    public bool InList { get; init; }

    /// <summary>Of a column: whether the table adds it up.</summary>
    public bool Total { get; init; }

    /// <summary>Of a table: its columns.</summary>
    public IReadOnlyList<FormField> Columns { get; init; } = [];

    /// <summary>Whether it holds a value that a person gives.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsTyped => Formula is null && Kind is not FieldKind.Heading;

    /// <summary>Whether it holds a number.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsNumeric => Kind is FieldKind.Number or FieldKind.Money;
}
