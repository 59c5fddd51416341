using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Office.Documents.BusinessForms.Designs;

/// <summary>
/// A form as the office designs it: fields, detail tables, rules and rights. Pure data, kept as JSON; a published version is
/// never changed.
/// </summary>
public sealed record FormDesign
{
    /// <summary>The id of the step at which the drafter fills the form in; every process of a form begins with it.</summary>
    public const string FillStep = "fill";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        MaxDepth = 16,
    };

    /// <summary>Its name, e.g. 请假申请.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is for; stands in the catalogue.</summary>
    public string Description { get; init; } = "";

    /// <summary>How a matter is called in lists: text with <c>{field}</c>, and <c>{drafter}</c>; e.g. <c>{drafter}请{kind}</c>.</summary>
    public string Title { get; init; } = "";

    public IReadOnlyList<FormField> Fields { get; init; } = [];

    public IReadOnlyList<StepRight> Rights { get; init; } = [];

    /// <summary>A plain process that is drawn from these steps; empty where the form has a process of its own drawing.</summary>
    public IReadOnlyList<SketchStep> Steps { get; init; } = [];

    public Booking? Booking { get; init; }

    public LeaveRecord? Leave { get; init; }

    public FormField? Field(string key) => Fields.FirstOrDefault(field => field.Key == key);

    /// <summary>What the holder of a step may do with a field.</summary>
    public FieldRight RightOf(string step, string field) =>
        Rights.FirstOrDefault(right => right.Step == step && right.Field == field)?.Right
        ?? (step == FillStep ? FieldRight.Edit : FieldRight.Read);

    /// <summary>Whether the holder of a step may change a field.</summary>
    public bool Edits(string step, FormField field) => field.IsTyped && RightOf(step, field.Key) is FieldRight.Edit;

    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    /// <summary>Reads a design; null when the text is none.</summary>
    public static FormDesign? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FormDesign>(json, s_json) is { } design && design.IsWhole() ? design : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A list or a name that was given as null is no design.
    private bool IsWhole() =>
        Name is not null && Description is not null && Title is not null && Rights is not null && Fields is not null && Steps is not null
        && Steps.All(step => step is { Id: not null, Name: not null })
        && Rights.All(right => right is { Step: not null, Field: not null })
        && Fields.All(field => IsWhole(field) && field.Columns.All(IsWhole));

    private static bool IsWhole(FormField field) =>
        field is { Key: not null, Label: not null, Options: not null, Columns: not null } && field.Options.All(option => option is not null);
}
