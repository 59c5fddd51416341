using System.Text.Json.Serialization;

namespace Office.Documents.BusinessForms.Designs;

/// <summary>One step of a plain process that the form's own designer draws: one after another, each asked of one kind of person.</summary>
/// <param name="Id">Its id in the process: small letters, digits and hyphens.</param>
/// <param name="Name">As people see it, e.g. 部门负责人审批.</param>
/// <param name="Who">Who is asked.</param>
/// <param name="Field">With <see cref="SketchActor.Named"/>: the field that names the official, unit or organ.</param>
/// <param name="Decides">Whether it is a signed decision (同意、不同意); else a piece of work that is done.</param>
public sealed record SketchStep(
    string Id,
    string Name,
    SketchActor Who,
    string? Field = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] bool Decides = true);
