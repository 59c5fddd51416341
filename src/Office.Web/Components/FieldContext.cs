namespace Office.Web.Components;

/// <summary>What a <c>Field</c> tells the input inside it, so that label, hint and error belong together for everyone.</summary>
public sealed record FieldContext(string Id, string Name, string? DescribedBy, bool Invalid, bool Required);
