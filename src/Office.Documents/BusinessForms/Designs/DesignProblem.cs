namespace Office.Documents.BusinessForms.Designs;

/// <summary>Why a design cannot be published.</summary>
/// <param name="Field">The field or <c>table.column</c>; empty where the form as a whole is meant.</param>
/// <param name="Code">A stable key whose sentence is translated.</param>
/// <param name="Detail">What the sentence names: the formula, the name, the limit.</param>
public sealed record DesignProblem(string Field, string Code, string Detail = "");
